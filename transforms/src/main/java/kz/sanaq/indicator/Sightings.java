package kz.sanaq.indicator;

import java.util.Arrays;
import java.util.BitSet;

/** The catalogue's terms in one sentence of a text, in the order of their first tokens. */
final class Sightings {
  private int[] begins = new int[16];
  private int[] ends = new int[16];
  private int[] terms = new int[16];
  private int size;

  /** Adds the term at [begin, end); to be called in the order of the text. */
  void add(int begin, int end, int term) {
    if (size == begins.length) {
      begins = Arrays.copyOf(begins, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
      terms = Arrays.copyOf(terms, 2 * size);
    }
    begins[size] = begin;
    ends[size] = end;
    terms[size++] = term;
  }

  /** Adds the terms that stand within [from, to). */
  void addIn(int from, int to, BitSet found) {
    int k = Arrays.binarySearch(begins, 0, size, from);
    k = k < 0 ? -k - 1 : k;
    while (k > 0 && begins[k - 1] == from) {
      k--;
    }
    for (; k < size && begins[k] < to; k++) {
      if (ends[k] <= to) {
        found.set(terms[k]);
      }
    }
  }
}
