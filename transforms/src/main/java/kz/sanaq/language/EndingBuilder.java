package kz.sanaq.language;

import java.util.ArrayList;
import java.util.Arrays;
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
  @SuppressWarnings("ArrayRecordComponent") // Compared by nobody.
  record EndingForm(byte[] letters, byte harmony) {}

  /** A row of the table. */
  record EndingTemplate(int slot, List<EndingForm> forms, int features, int after, boolean not) {
    boolean follows(int before) {
      return after == 0 || ((before & after) != 0) != not;
    }
  }

  /** Gives an ending's features and harmony their number. */
  interface Numbering {
    int of(int features, byte harmony);
  }

  /** What makes a state: the ending that is complete there and the ways to read on. */
  private static final class State {
    private final int ending;
    private final long[] ways;

    State(int ending, long[] ways) {
      this.ending = ending;
      this.ways = ways;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof State state
          && ending == state.ending
          && Arrays.equals(ways, state.ways);
    }

    @Override
    public int hashCode() {
      return 31 * Arrays.hashCode(ways) + ending;
    }
  }

  /** The tail of a form of which nothing is left. */
  private static final int END = 0;

  private final Numbering numbering;

  private final List<EndingTemplate> templates;

  /** For each template the tails of its forms, whole. */
  private final int[][] forms;

  /** What is left of a form: its next letter and the tail after it. Tails are shared. */
  private final Map<Integer, Integer> tailNumbers = new HashMap<>();

  private int[] tails = new int[64];

  /** What an ending has so far: features, slot, harmony. */
  private final Map<Long, Integer> stemNumbers = new HashMap<>();

  private final List<Long> stems = new ArrayList<>();

  /** For each stem the number of the ending that it is. */
  private int[] endings = new int[64];

  /** For each stem the forms that may follow it, as ways of no part; null until one asks. */
  private final List<long[]> continuations = new ArrayList<>();

  private final Map<State, Integer> numbers = new HashMap<>();
  private final List<State> states = new ArrayList<>();

  EndingBuilder(List<EndingTemplate> templates, Numbering numbering) {
    this.numbering = numbering;
    this.templates = templates;
    forms = new int[templates.size()][];
    for (int t = 0; t < forms.length; t++) {
      List<EndingForm> all = templates.get(t).forms();
      forms[t] = new int[all.size()];
      for (int f = 0; f < forms[t].length; f++) {
        forms[t][f] = tail(all.get(f).letters(), 0);
      }
    }
  }

  /** The automaton. */
  EndingAutomaton build() {
    EndingAutomaton automaton = new EndingAutomaton();
    int begin = stem(0, -1, (byte) 0);
    Ways ways = new Ways();
    addContinuations(ways, 0, begin);
    number(new State(endings[begin], ways.relative()));
    int[] targets = new int[Trie.LETTERS];
    for (int i = 0; i < states.size(); i++) {
      State state = states.get(i);
      long letters = 0;
      for (long way : state.ways) {
        letters |= 1L << letter(Ways.tail(way));
      }
      int degree = 0;
      for (long rest = letters; rest != 0; rest &= rest - 1) {
        targets[degree++] = number(after(state, Long.numberOfTrailingZeros(rest), ways));
      }
      automaton.add(state.ending, letters, targets);
    }
    return automaton;
  }

  /** The number of a state; a new one has the next. */
  private int number(State state) {
    Integer known = numbers.putIfAbsent(state, states.size());
    if (known != null) {
      return known;
    }
    states.add(state);
    return states.size() - 1;
  }

  /**
   * The state after a letter.
   *
   * @param ways room to work in
   */
  private State after(State state, int letter, Ways ways) {
    int ending = EndingAutomaton.NOWHERE;
    int fewest = Integer.MAX_VALUE;
    ways.clear();
    for (long way : state.ways) {
      int tail = Ways.tail(way);
      if (letter(tail) != letter) {
        continue;
      }
      int parts = Ways.parts(way);
      int target = Ways.target(way);
      if (next(tail) != END) {
        ways.add(Ways.way(parts, next(tail), target));
        continue;
      }
      if (parts < fewest) {
        fewest = parts;
        ending = endings[target];
      }
      addContinuations(ways, parts, target);
    }
    return new State(ending, ways.relative());
  }

  private void addContinuations(Ways ways, int parts, int stem) {
    if (continuations.get(stem) == null) {
      continuations.set(stem, continuations(stems.get(stem)));
    }
    for (long next : continuations.get(stem)) {
      ways.add(next + Ways.way(parts + 1, 0, 0));
    }
  }

  /** The forms that may follow what a stem has, each with what the ending then has. */
  private long[] continuations(long stem) {
    int slot = slot(stem);
    byte harmony = harmony(stem);
    long[] ways = new long[16];
    int count = 0;
    for (int t = 0; t < forms.length; t++) {
      EndingTemplate template = templates.get(t);
      if (template.slot() <= slot || !template.follows((int) stem)) {
        continue;
      }
      for (int f = 0; f < forms[t].length; f++) {
        byte told = template.forms().get(f).harmony();
        byte own = told == 0 ? harmony : told;
        if (harmony == 0 || harmony == own) {
          int target = stem((int) stem | template.features(), template.slot(), own);
          if (count == ways.length) {
            ways = Arrays.copyOf(ways, 2 * count);
          }
          ways[count++] = Ways.way(0, forms[t][f], target);
        }
      }
    }
    return Arrays.copyOf(ways, count);
  }

  private int tail(byte[] letters, int from) {
    if (from == letters.length) {
      return END;
    }
    int tail = (letters[from] << 16) | tail(letters, from + 1);
    int next = tailNumbers.size() + 1;
    Integer known = tailNumbers.putIfAbsent(tail, next);
    if (known != null) {
      return known;
    }
    if (next == tails.length) {
      tails = Arrays.copyOf(tails, 2 * next);
    }
    tails[next] = tail;
    return next;
  }

  private int letter(int tail) {
    return tails[tail] >>> 16;
  }

  private int next(int tail) {
    return tails[tail] & 0xFFFF;
  }

  private int stem(int features, int slot, byte harmony) {
    long stem = ((long) (slot + 1) << 40) | ((long) harmony << 32) | (features & 0xFFFFFFFFL);
    int next = stems.size();
    Integer known = stemNumbers.putIfAbsent(spread(stem), next);
    if (known != null) {
      return known;
    }
    if (next == endings.length) {
      endings = Arrays.copyOf(endings, 2 * next);
    }
    endings[next] = numbering.of(features, harmony);
    stems.add(stem);
    continuations.add(null);
    return next;
  }

  /** Another number for each: a {@code Long} of few bits, as sets of features are, hashes badly. */
  static long spread(long key) {
    return key * 0x9E3779B97F4A7C15L;
  }

  private static int slot(long stem) {
    return (int) (stem >>> 40) - 1;
  }

  private static byte harmony(long stem) {
    return (byte) (stem >>> 32);
  }
}
