package kz.sanaq.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes the automaton of a word class from its templates by subset construction: a state of the
 * automaton is the list of all ways to read the letters so far as parts of an ending.
 *
 * <p>Of several ways to read one ending that with the fewest parts counts, among equals that whose
 * templates and forms come first in the table. So the ways stand in the order of the table, each
 * with its number of parts; of two that go on alike only the better is kept.
 */
final class EndingBuilder {
  /** A form of a template: letter codes and vowel harmony. */
  record Form(byte[] letters, byte harmony) {}

  /** A row of the table. */
  record Template(int slot, List<Form> forms, int features, int after, boolean not) {
    boolean follows(int before) {
      return after == 0 || ((before & after) != 0) != not;
    }
  }

  /** Gives an ending's features and harmony their number. */
  interface Numbering {
    int of(int features, byte harmony);
  }

  /** The tail of a form of which nothing is left. */
  private static final int END = 0;

  private final List<Template> templates;
  private final Numbering numbering;

  /** What is left of a form: its next letter and the tail behind it. Tails are shared. */
  private final Map<Integer, Integer> tailNumbers = new HashMap<>();

  private final List<Integer> tails = new ArrayList<>(List.of(0));

  /** What an ending has so far: features, slot, harmony; and the ways to go on from there. */
  private final Map<Long, Integer> stemNumbers = new HashMap<>();

  private final List<Long> stems = new ArrayList<>();
  private final List<long[]> continuations = new ArrayList<>();

  private final Map<List<Long>, Integer> states = new HashMap<>();
  private final List<List<Long>> open = new ArrayList<>();

  EndingBuilder(List<Template> templates, Numbering numbering) {
    this.templates = templates;
    this.numbering = numbering;
  }

  /** The automaton. */
  EndingAutomaton build() {
    EndingAutomaton automaton = new EndingAutomaton();
    state(List.of(way(0, END, stem(0, -1, (byte) 0))));
    int[] targets = new int[Trie.LETTERS];
    for (int i = 0; i < open.size(); i++) {
      List<Long> key = open.get(i);
      List<Long> ways = key.subList(1, key.size());
      long letters = 0;
      for (long way : ways) {
        letters |= 1L << letter(tail(way));
      }
      int degree = 0;
      for (long rest = letters; rest != 0; rest &= rest - 1) {
        targets[degree++] = state(behind(ways, Long.numberOfTrailingZeros(rest)));
      }
      automaton.add(key.get(0).intValue(), letters, targets);
    }
    return automaton;
  }

  private List<Long> behind(List<Long> ways, int letter) {
    List<Long> moved = new ArrayList<>();
    for (long way : ways) {
      if (letter(tail(way)) == letter) {
        moved.add(way(parts(way), next(tail(way)), target(way)));
      }
    }
    return moved;
  }

  /** The number of the state in which {@code ways} lie open; made where it is new. */
  private int state(List<Long> ways) {
    int ending = EndingAutomaton.NOWHERE;
    int fewest = Integer.MAX_VALUE;
    List<Long> key = new ArrayList<>();
    key.add(0L);
    for (long way : ways) {
      if (tail(way) != END) {
        keep(key, way);
        continue;
      }
      if (parts(way) < fewest) {
        fewest = parts(way);
        long stem = stems.get(target(way));
        ending = numbering.of((int) stem, harmony(stem));
      }
      for (long next : continuations(target(way))) {
        keep(key, way(parts(way) + 1, tail(next), target(next)));
      }
    }
    key.set(0, (long) ending);
    normalize(key);
    Integer known = states.putIfAbsent(key, open.size());
    if (known != null) {
      return known;
    }
    open.add(key);
    return open.size() - 1;
  }

  /** Adds a way unless one that goes on alike is better; drops that one where it is worse. */
  private static void keep(List<Long> key, long way) {
    for (int i = 1; i < key.size(); i++) {
      long other = key.get(i);
      if (tail(other) == tail(way) && target(other) == target(way)) {
        if (parts(other) <= parts(way)) {
          return;
        }
        key.remove(i);
        break;
      }
    }
    key.add(way);
  }

  /** Only how many parts a way has more than others matters. */
  private static void normalize(List<Long> key) {
    int fewest = Integer.MAX_VALUE;
    for (int i = 1; i < key.size(); i++) {
      fewest = Math.min(fewest, parts(key.get(i)));
    }
    for (int i = 1; i < key.size(); i++) {
      long way = key.get(i);
      key.set(i, way(parts(way) - fewest, tail(way), target(way)));
    }
  }

  /** The forms that may follow what a stem has, each with what the ending then has. */
  private long[] continuations(int stem) {
    if (continuations.get(stem) != null) {
      return continuations.get(stem);
    }
    long at = stems.get(stem);
    List<Long> ways = new ArrayList<>();
    for (Template template : templates) {
      if (template.slot() > slot(at) && template.follows((int) at)) {
        for (Form form : template.forms()) {
          byte harmony = form.harmony() == 0 ? harmony(at) : form.harmony();
          if (harmony(at) == 0 || harmony(at) == harmony) {
            int target = stem((int) at | template.features(), template.slot(), harmony);
            ways.add(way(0, tail(form.letters(), 0), target));
          }
        }
      }
    }
    long[] all = ways.stream().mapToLong(way -> way).toArray();
    continuations.set(stem, all);
    return all;
  }

  private int tail(byte[] letters, int from) {
    if (from == letters.length) {
      return END;
    }
    int tail = letters[from] << 16 | tail(letters, from + 1);
    Integer known = tailNumbers.putIfAbsent(tail, tails.size());
    if (known != null) {
      return known;
    }
    tails.add(tail);
    return tails.size() - 1;
  }

  private int letter(int tail) {
    return tails.get(tail) >>> 16;
  }

  private int next(int tail) {
    return tails.get(tail) & 0xFFFF;
  }

  private int stem(int features, int slot, byte harmony) {
    long stem = (long) (slot + 1) << 40 | (long) harmony << 32 | features & 0xFFFFFFFFL;
    Integer known = stemNumbers.putIfAbsent(stem, stems.size());
    if (known != null) {
      return known;
    }
    stems.add(stem);
    continuations.add(null);
    return stems.size() - 1;
  }

  private static int slot(long stem) {
    return (int) (stem >>> 40) - 1;
  }

  private static byte harmony(long stem) {
    return (byte) (stem >>> 32);
  }

  /** A way to read on: parts so far, what is left of the last one, what the ending then has. */
  private static long way(int parts, int tail, int target) {
    return (long) parts << 48 | (long) tail << 24 | target;
  }

  private static int parts(long way) {
    return (int) (way >>> 48);
  }

  private static int tail(long way) {
    return (int) (way >>> 24) & 0xFFFFFF;
  }

  private static int target(long way) {
    return (int) way & 0xFFFFFF;
  }
}
