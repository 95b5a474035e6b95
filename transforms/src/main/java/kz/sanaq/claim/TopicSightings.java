package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TokenRange;

/** Where a text names values of one kind of topic, in text order. One a text; not thread safe. */
final class TopicSightings {
  /** What is said of a stretch that names several values. */
  static final String SEVERAL = "|";

  private final List<Integer> begins = new ArrayList<>();
  private final List<String> names = new ArrayList<>();

  /** For each the last before it that is another value; -1 for none. */
  private final List<Integer> others = new ArrayList<>();

  /** Adds one that stands after all others. */
  void add(int begin, String name) {
    int last = names.size() - 1;
    others.add(last < 0 || !names.get(last).equals(name) ? last : others.get(last));
    begins.add(begin);
    names.add(name);
  }

  /** The one value that begins in a stretch; empty for none, {@link #SEVERAL} for several. */
  String in(TokenRange range) {
    int last = lastBefore(range.end());
    if (last < 0 || begins.get(last) < range.begin()) {
      return "";
    }
    int other = others.get(last);
    return other >= 0 && begins.get(other) >= range.begin() ? SEVERAL : names.get(last);
  }

  /** Number of the last that begins before a token; -1 for none. */
  private int lastBefore(int token) {
    int from = 0;
    int to = begins.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (begins.get(middle) < token) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from - 1;
  }
}
