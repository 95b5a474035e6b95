package kz.sanaq.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All words of a language pack in one trie of stems, with the endings that each may take.
 *
 * <p>A word of a text is analysed as the longest stem whose rest is an ending of the stem's class.
 * A stem that is longer in one concept thus shields a shorter one in another: «алтын» (gold) is not
 * «алты» (six). The analysis of a word is packed into a {@code long}: see {@link #lemma}, {@link
 * #features}, {@link #stemLength}.
 */
public final class Vocabulary {
  /** No stem of the vocabulary fits. */
  public static final int UNKNOWN = -1;

  /** The empty stem: the word is nothing but an ending, as after a figure («25%-ға»). */
  public static final int BARE_ENDING = 0;

  private static final long NO_ANALYSIS = -1L;

  private final Alphabet alphabet;
  private static final int TENSES =
      Feature.PAST.bit() | Feature.PERFECT.bit() | Feature.FUTURE.bit() | Feature.HABITUAL.bit();

  /** What «ды» says after a noun. */
  private static final int AFTER_CONSONANT = Feature.ACCUSATIVE.bit() | Feature.HAVING.bit();

  private final Endings endings;
  private final Trie stems;
  private final List<String> lemmas = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final List<Stem> rows = new ArrayList<>();
  private final WordForm[] symbols = new WordForm[Character.MAX_VALUE + 1];

  /** For each lemma the lexicons that it opens; complete when {@link #known} is. */
  private long[] opens;

  /** For each lemma the one that it is made of; see {@link #origin}. */
  private int[] origins;

  /** Null until vocabulary and lexicons are complete. */
  private WordForms known;

  /**
   * @param beforeVowel whether the stem stands only before an ending that begins with a vowel
   * @param alone whether it stands without an ending
   */
  private record Stem(int lemma, int classes, boolean beforeVowel, boolean alone, Stem other) {}

  Vocabulary(Alphabet alphabet, Endings endings) {
    this.alphabet = alphabet;
    this.endings = endings;
    this.stems = new Trie();
    lemmas.add("");
    ids.put("", BARE_ENDING);
    addStem(new byte[0], BARE_ENDING, WordClass.NOUN.bit() | WordClass.NUMBER.bit(), false);
  }

  /**
   * Adds a word in its dictionary form, with the changes of its last consonant (к, қ, п before a
   * vowel).
   *
   * @return the lemma's id
   */
  int add(String word, WordClass type) {
    String form = word.toLowerCase(Locale.ROOT);
    int lemma = lemma(form);
    if (form.length() == 1 && alphabet.code(form.charAt(0)) == 0) {
      symbols[form.charAt(0)] = symbol(lemma, 0L);
      return lemma;
    }
    byte[] codes = alphabet.encode(form);
    if (codes == null) {
      throw new IllegalArgumentException("'" + word + "' has a character that is no letter");
    }
    addStem(codes, lemma, type.bit(), false);
    if (type == WordClass.NOUN || type == WordClass.NUMBER || type == WordClass.VERB) {
      int voiced = voiced(form.charAt(form.length() - 1));
      if (voiced != 0 && form.length() > 2) {
        byte[] changed = codes.clone();
        changed[changed.length - 1] = (byte) voiced;
        addStem(changed, lemma, type.bit(), true);
      }
    }
    return lemma;
  }

  /** Adds another stem of a word that stands only before vowels: «орн» of «орын». */
  void addVariant(String word, String stem, WordClass type) {
    byte[] codes = alphabet.encode(stem.toLowerCase(Locale.ROOT));
    if (codes == null) {
      throw new IllegalArgumentException("'" + stem + "' has a character that is no letter");
    }
    addStem(codes, lemma(word.toLowerCase(Locale.ROOT)), type.bit(), true);
  }

  private int voiced(char last) {
    return switch (last) {
      case 'к' -> alphabet.code('г');
      case 'қ' -> alphabet.code('ғ');
      case 'п' -> alphabet.code('б');
      default -> 0;
    };
  }

  private int lemma(String form) {
    Integer known = ids.putIfAbsent(form, lemmas.size());
    if (known != null) {
      return known;
    }
    lemmas.add(form);
    return lemmas.size() - 1;
  }

  private void addStem(byte[] codes, int lemma, int classes, boolean beforeVowel) {
    // The shortest verbs look like endings and particles («де», «ал»); bare they are orders, which
    // news do not give.
    boolean alone = classes != WordClass.VERB.bit() || codes.length > 2;
    int at = stems.get(codes);
    if (at == Trie.NOWHERE) {
      stems.put(codes, rows.size());
      rows.add(new Stem(lemma, classes, beforeVowel, alone, null));
      return;
    }
    Stem old = rows.get(at);
    for (Stem stem = old; stem != null; stem = stem.other()) {
      if (stem.lemma() == lemma && stem.beforeVowel() == beforeVowel) {
        classes |= stem.classes();
        alone |= stem.alone();
      }
    }
    rows.set(at, new Stem(lemma, classes, beforeVowel, alone, old));
  }

  private WordForm symbol(int lemma, long opens) {
    return new WordForm(this, -1, 0, lemma, 0, 0, opens);
  }

  /** Ends the growth: words can be looked up. */
  void pack() {
    stems.pack();
    opens = new long[lemmas.size()];
  }

  /** Says that a lexicon has an entry which begins with a lemma. */
  void open(int lemma, long lexicon) {
    opens[lemma] |= lexicon;
  }

  /** Ends the building of lexicons. */
  void complete() {
    origins = new int[lemmas.size()];
    for (int lemma = 0; lemma < origins.length; lemma++) {
      char[] form = lemmas.get(lemma).toCharArray();
      long inner = analyse(form, 0, form.length, form.length - 1);
      boolean made = features(inner) == Feature.ADJECTIVAL.bit() && lemma(inner) > 0;
      origins[lemma] = made ? lemma(inner) : UNKNOWN;
      opens[lemma] |= made ? opens[origins[lemma]] : 0L;
    }
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (symbols[c] != null) {
        symbols[c] = symbol(symbols[c].lemma(), opens[symbols[c].lemma()]);
      }
    }
    known = new WordForms();
  }

  /** The letters that the vocabulary is written in. */
  public Alphabet alphabet() {
    return alphabet;
  }

  /** Number of lemmas: their ids are below it. */
  int lemmaCount() {
    return lemmas.size();
  }

  /** The dictionary form of a lemma. */
  public String form(int lemma) {
    return lemmas.get(lemma);
  }

  /** The lemma of a dictionary form, {@link #UNKNOWN} when it is not in the vocabulary. */
  public int idOf(String form) {
    return ids.getOrDefault(form.toLowerCase(Locale.ROOT), UNKNOWN);
  }

  /**
   * The lemma that another one is made of by the ending of where somebody or something belongs:
   * «Алматы» of «алматылық», where both are words of the vocabulary; else {@link #UNKNOWN}.
   */
  int origin(int lemma) {
    return lemma < 0 ? UNKNOWN : origins[lemma];
  }

  /** A single character that is no letter. */
  WordForm symbol(char c) {
    WordForm symbol = symbols[c];
    return symbol == null ? WordForm.NONE : symbol;
  }

  /** The form that these packed letters may be, to be asked; null where none is known. */
  WordForm likely(long head, long tail) {
    return known == null ? null : known.likely(head, tail);
  }

  /**
   * The word at [begin, end) of a text.
   *
   * @param head first letters, packed as in {@link WordForms}; negative where they do not pack
   */
  WordForm word(char[] chars, int begin, int end, long head, long tail) {
    if (known == null || head < 0) {
      return analysed(chars, begin, end, head, tail);
    }
    WordForm form = known.likely(head, tail);
    if (form == null || !form.is(head, tail)) {
      form = analysed(chars, begin, end, head, tail);
      known.put(head, tail, form);
    }
    return form;
  }

  /**
   * A word after figures, read as the ending that it then is: «нан» (bread) of «2000-нан»; the word
   * itself where it is no ending.
   */
  WordForm ending(WordForm word, char[] chars, int begin, int end) {
    int features = bareEnding(chars, begin, end);
    return features == 0 ? word : new WordForm(this, -1, 0, BARE_ENDING, features, 0, 0L);
  }

  private WordForm analysed(char[] chars, int begin, int end, long head, long tail) {
    long analysis = analyse(chars, begin, end);
    int lemma = lemma(analysis);
    return new WordForm(
        this,
        head,
        tail,
        lemma,
        features(analysis),
        stemLength(analysis),
        lemma > 0 && opens != null ? opens[lemma] : 0L);
  }

  /**
   * Analyses a word of a text.
   *
   * @return packed analysis, to be read with {@link #lemma}, {@link #features} and {@link
   *     #stemLength}
   */
  long analyse(char[] chars, int begin, int end) {
    return analyse(chars, begin, end, end);
  }

  /** Whether a word is a form of a verb of the vocabulary that says when: «қаралды», «көрген». */
  boolean isVerbForm(String word) {
    return (features(Loader.analyse(this, word.toLowerCase(Locale.ROOT))) & TENSES) != 0;
  }

  /** An analysis whose stem ends at {@code last} or before. */
  private long analyse(char[] chars, int begin, int end, int last) {
    long best = NO_ANALYSIS;
    int node = 0;
    for (int i = begin; ; i++) {
      int row = stems.value(node);
      if (row != Trie.NOWHERE) {
        long found = fit(rows.get(row), chars, i, end, i - begin);
        if (found != NO_ANALYSIS) {
          best = found;
        }
      }
      if (i >= last) {
        return best;
      }
      int code = alphabet.code(chars[i]);
      node = code == 0 ? Trie.NOWHERE : stems.step(node, code);
      if (node == Trie.NOWHERE) {
        return best;
      }
    }
  }

  private long fit(Stem first, char[] chars, int from, int end, int stemLength) {
    for (Stem stem = first; stem != null; stem = stem.other()) {
      if (from == end) {
        if (stem.alone() && !stem.beforeVowel() && stemLength > 0) {
          return pack(stem.lemma(), 0, stemLength);
        }
        continue;
      }
      if (stem.beforeVowel() && !alphabet.isVowel(alphabet.code(chars[from]))) {
        continue;
      }
      for (WordClass type : ENDING_CLASSES) {
        if ((stem.classes() & type.bit()) != 0) {
          int ending = ending(type, chars, from, end);
          if (ending != EndingAutomaton.NOWHERE
              && (stemLength == 0 || follows(type, ending, chars[from - 1]))) {
            return pack(stem.lemma(), ending, stemLength);
          }
        }
      }
    }
    return NO_ANALYSIS;
  }

  /**
   * Whether an ending may follow a stem's last letter. Assimilation is not asked for, but after a
   * vowel «ды» is no ending of a noun: «салады» is of «сал», not of «сала».
   */
  private boolean follows(WordClass type, int ending, char last) {
    return type != WordClass.NOUN
        || endings.features(ending) != AFTER_CONSONANT
        || !alphabet.isPure(last);
  }

  private static final WordClass[] ENDING_CLASSES = {
    WordClass.NUMBER, WordClass.NOUN, WordClass.VERB
  };

  /** What a word says that is nothing but an ending of a number or noun; 0 where it is none. */
  int bareEnding(char[] chars, int begin, int end) {
    int ending = ending(WordClass.NUMBER, chars, begin, end);
    ending = ending == Trie.NOWHERE ? ending(WordClass.NOUN, chars, begin, end) : ending;
    return ending == Trie.NOWHERE ? 0 : endings.features(ending);
  }

  /** What an ending of a class says; 0 where [from, end) is none, or empty. */
  int endingFeatures(WordClass type, char[] chars, int from, int end) {
    int ending = from >= end ? EndingAutomaton.NOWHERE : ending(type, chars, from, end);
    return ending == EndingAutomaton.NOWHERE ? 0 : endings.features(ending);
  }

  private int ending(WordClass type, char[] chars, int from, int end) {
    EndingAutomaton automaton = endings.of(type);
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

  /**
   * What a word says as a word of another class, or what a word says that is not in the vocabulary.
   *
   * @param stem letters of its stem where that is known, else 0: then the stem is the shortest of
   *     at least {@code shortest} letters whose rest is an ending of the class and, where both say
   *     one, of the stem's vowel harmony
   * @return length of the stem and features, to be read with {@link #stemLength} and {@link
   *     #features}; negative where no ending fits
   */
  long guess(WordClass type, char[] chars, int begin, int end, int stem, int shortest) {
    if (stem > 0) {
      int ending = ending(type, chars, begin + stem, end);
      return ending == EndingAutomaton.NOWHERE ? NO_ANALYSIS : pack(0, ending, stem);
    }
    byte harmony = 0;
    for (int i = begin; i < end; i++) {
      int code = alphabet.code(chars[i]);
      if (i - begin >= shortest && (type != WordClass.VERB || canEndVerb(chars, begin, i))) {
        int ending = ending(type, chars, i, end);
        if (ending != EndingAutomaton.NOWHERE
            && (endings.harmony(ending) == 0
                || harmony == 0
                || endings.harmony(ending) == harmony)) {
          return pack(0, ending, i - begin);
        }
      }
      harmony = alphabet.harmony(code) == 0 ? harmony : alphabet.harmony(code);
    }
    return NO_ANALYSIS;
  }

  /**
   * Whether a verb's stem can end before {@code end}: of two consonants at its end the table of
   * letters must say that they go together («айт», not «анықт»: «анықта-ды»).
   */
  private boolean canEndVerb(char[] chars, int begin, int end) {
    int last = alphabet.code(chars[end - 1]);
    int before = end - begin > 1 ? alphabet.code(chars[end - 2]) : 0;
    return before == 0
        || alphabet.isVowel(last)
        || alphabet.isVowel(before)
        || alphabet.closes(before, last);
  }

  /**
   * What the ending of a word that is not in the vocabulary says: a noun's, or «-ып», the one
   * ending that only verbs have; 0 where it has none of them.
   */
  public int guessFeatures(char[] chars, int begin, int end) {
    long noun = guess(WordClass.NOUN, chars, begin, end, 0, 4);
    if (noun != NO_ANALYSIS && stemLength(noun) < end - begin) {
      return features(noun);
    }
    int converb =
        end - begin > 4 ? ending(WordClass.VERB, chars, end - 2, end) : EndingAutomaton.NOWHERE;
    return converb != EndingAutomaton.NOWHERE && endings.features(converb) == Feature.CONVERB.bit()
        ? Feature.CONVERB.bit()
        : 0;
  }

  private static long pack(int lemma, int ending, int stemLength) {
    return (long) lemma << 32 | (long) ending << 12 | Math.min(stemLength, 0xFFF);
  }

  /** The lemma of an analysis, {@link #UNKNOWN} when there was none. */
  static int lemma(long analysis) {
    return analysis == NO_ANALYSIS ? UNKNOWN : (int) (analysis >>> 32);
  }

  /** What the ending of an analysed word says: bits of {@link Feature}. */
  int features(long analysis) {
    return analysis == NO_ANALYSIS ? 0 : endings.features((int) (analysis >>> 12) & 0xFFFFF);
  }

  /** How many letters of the analysed word are its stem. */
  static int stemLength(long analysis) {
    return analysis == NO_ANALYSIS ? 0 : (int) analysis & 0xFFF;
  }
}
