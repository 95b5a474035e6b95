package kz.sanaq.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.EndingBuilder.EndingForm;
import kz.sanaq.language.EndingBuilder.EndingTemplate;

/**
 * All endings that a word of a class can take, made once from the templates of {@code endings.tsv}.
 *
 * <p>A template is a row: class, slot, forms, features, after. An ending picks at most one form of
 * each slot, slots ascending; all its forms are of one vowel harmony; a row whose {@code after}
 * names features follows only endings that have one of them (with {@code !} before: that have none
 * of them).
 *
 * <p>Consonant assimilation is not asked for: news texts write «3900 ден» and «ФМС-ға» as often
 * right as wrong. Where words differ by it alone, {@link Vocabulary} asks.
 */
final class Endings {
  static final byte BACK = 1;
  static final byte FRONT = 2;

  private final Alphabet alphabet;
  private final Map<WordClass, EndingAutomaton> automata = new EnumMap<>(WordClass.class);
  private final Map<Long, Integer> numbers = new HashMap<>();
  private int[] features = new int[1024];
  private byte[] harmonies = new byte[1024];

  Endings(Table table, Alphabet alphabet) {
    this.alphabet = alphabet;
    for (WordClass type : new WordClass[] {WordClass.NOUN, WordClass.VERB, WordClass.NUMBER}) {
      List<EndingTemplate> templates = new ArrayList<>();
      for (Row row : table.rows()) {
        if (row.constant("class", WordClass.class) == type) {
          templates.add(template(row, alphabet));
        }
      }
      automata.put(type, new EndingBuilder(templates, this::number).build());
    }
  }

  private static EndingTemplate template(Row row, Alphabet alphabet) {
    int features = row.features("features");
    // «-мен» is the same after every vowel: «санымен».
    boolean one = Feature.INSTRUMENTAL.in(features);
    List<EndingForm> forms = new ArrayList<>();
    for (String form : row.list("forms")) {
      byte[] codes = alphabet.encode(form);
      if (codes == null) {
        throw row.mistake("forms", "has a character that is no letter", "see letters.tsv");
      }
      forms.add(new EndingForm(codes, one ? 0 : alphabet.harmonyOf(codes)));
    }
    boolean not = row.get("after").startsWith("!");
    int after = 0;
    for (String name : row.list("after")) {
      after |= feature(row, name);
    }
    return new EndingTemplate(row.integer("slot"), forms, features, after, not);
  }

  private static int feature(Row row, String name) {
    row.check("after", name, Endings::afterFault, null);
    return Feature.valueOf(unmarked(name).toUpperCase(Locale.ROOT)).bit();
  }

  /** The fault of a part of the column {@code after}, whose first may have the mark «!». */
  static Cell.Fault afterFault(String value, Alphabet letters) {
    return Cell.FEATURE.fault(unmarked(value), letters);
  }

  private static String unmarked(String name) {
    return name.startsWith("!") ? name.substring(1) : name;
  }

  /** The number of all endings that say the same with the same harmony. */
  private int number(int has, byte harmony) {
    int next = numbers.size();
    long key = ((long) harmony << 32) | (has & 0xFFFFFFFFL);
    Integer known = numbers.putIfAbsent(EndingBuilder.spread(key), next);
    if (known != null) {
      return known;
    }
    if (next == features.length) {
      features = Arrays.copyOf(features, next * 2);
      harmonies = Arrays.copyOf(harmonies, next * 2);
    }
    features[next] = has;
    harmonies[next] = harmony;
    return next;
  }

  /**
   * The number of the ending that [from, end) of a text is; {@link EndingAutomaton#NOWHERE} where
   * it is none of the class.
   */
  int find(WordClass type, char[] chars, int from, int end) {
    EndingAutomaton automaton = automata.get(type);
    int state = 0;
    for (int i = from; i < end; i++) {
      int code = alphabet.code(chars[i]);
      state = code == 0 ? EndingAutomaton.NOWHERE : automaton.step(state, code);
      if (state == EndingAutomaton.NOWHERE) {
        return EndingAutomaton.NOWHERE;
      }
    }
    return automaton.value(state);
  }

  /** What a word says that is nothing but an ending of a number or noun; 0 where it is none. */
  int bare(char[] chars, int begin, int end) {
    int ending = find(WordClass.NUMBER, chars, begin, end);
    ending = ending == Trie.NOWHERE ? find(WordClass.NOUN, chars, begin, end) : ending;
    return ending == Trie.NOWHERE ? 0 : features(ending);
  }

  /** What an ending of a class says; 0 where [from, end) is none, or empty. */
  int features(WordClass type, char[] chars, int from, int end) {
    int ending = from >= end ? EndingAutomaton.NOWHERE : find(type, chars, from, end);
    return ending == EndingAutomaton.NOWHERE ? 0 : features(ending);
  }

  /** What the ending says. */
  int features(int ending) {
    return features[ending];
  }

  /** The ending's vowel harmony, 0 when it has none. */
  byte harmony(int ending) {
    return harmonies[ending];
  }

  /** What the ending of an analysed word says: bits of {@link Feature}; 0 where no stem fits. */
  int featuresOf(long analysis) {
    return analysis == Analysis.NONE ? 0 : features(Analysis.ending(analysis));
  }
}
