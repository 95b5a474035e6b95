package kz.sanaq.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All words of a language pack, with the endings that each may take.
 *
 * <p>How a word of a text is analysed see {@link Stems}; words that are not of the pack, {@link
 * UnknownWords}.
 */
public final class Vocabulary {
  /** No stem of the vocabulary fits. */
  public static final int UNKNOWN = -1;

  /** The empty stem: the word is nothing but an ending, as after a figure («25%-ға»). */
  public static final int BARE_ENDING = 0;

  private static final int TENSES =
      Feature.PAST.bit() | Feature.PERFECT.bit() | Feature.FUTURE.bit() | Feature.HABITUAL.bit();

  private final Alphabet alphabet;
  private final Endings endings;
  private final UnknownWords unknown;
  private final Stems stems;
  private final List<String> lemmas = new ArrayList<>();
  private final Map<String, Integer> ids = new HashMap<>();
  private final WordForm[] symbols = new WordForm[Character.MAX_VALUE + 1];

  /** For each lemma the lexicons that it opens; complete when {@link #known} is. */
  private long[] opens;

  /** For each lemma the one that it is made of; see {@link #origin}. */
  private int[] origins;

  /** Null until vocabulary and lexicons are complete. */
  private WordForms known;

  Vocabulary(Alphabet alphabet, Endings endings) {
    this.alphabet = alphabet;
    this.endings = endings;
    this.stems = new Stems(alphabet, endings);
    this.unknown = new UnknownWords(alphabet, endings);
    lemmas.add("");
    ids.put("", BARE_ENDING);
    stems.add(new byte[0], BARE_ENDING, WordClass.NOUN.bit() | WordClass.NUMBER.bit(), false);
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
    stems.add(codes, lemma, type.bit(), false);
    if (type == WordClass.NOUN || type == WordClass.NUMBER || type == WordClass.VERB) {
      int voiced = alphabet.voiced(form.charAt(form.length() - 1));
      if (voiced != 0 && form.length() > 2) {
        byte[] changed = codes.clone();
        changed[changed.length - 1] = (byte) voiced;
        stems.add(changed, lemma, type.bit(), true);
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
    stems.add(codes, lemma(word.toLowerCase(Locale.ROOT)), type.bit(), true);
  }

  private int lemma(String form) {
    Integer known = ids.putIfAbsent(form, lemmas.size());
    if (known != null) {
      return known;
    }
    lemmas.add(form);
    return lemmas.size() - 1;
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
      long inner = stems.analyse(form, 0, form.length, form.length - 1);
      boolean made =
          endings.featuresOf(inner) == Feature.ADJECTIVAL.bit() && Analysis.lemma(inner) > 0;
      origins[lemma] = made ? Analysis.lemma(inner) : UNKNOWN;
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

  /** The endings that its words may take. */
  Endings endings() {
    return endings;
  }

  /** Reads words that it does not have. */
  public UnknownWords unknown() {
    return unknown;
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
    int features = endings.bare(chars, begin, end);
    return features == 0 ? word : new WordForm(this, -1, 0, BARE_ENDING, features, 0, 0L);
  }

  private WordForm analysed(char[] chars, int begin, int end, long head, long tail) {
    long analysis = analyse(chars, begin, end);
    int lemma = Analysis.lemma(analysis);
    return new WordForm(
        this,
        head,
        tail,
        lemma,
        endings.featuresOf(analysis),
        Analysis.stemLength(analysis),
        lemma > 0 && opens != null ? opens[lemma] : 0L);
  }

  /**
   * Analyses a word of a text.
   *
   * @return packed as in {@link Analysis}
   */
  long analyse(char[] chars, int begin, int end) {
    return stems.analyse(chars, begin, end, end);
  }

  /** Whether a word is a form of a verb of the vocabulary that says when: «қаралды», «көрген». */
  boolean isVerbForm(String word) {
    long analysis = Loader.analyse(this, word.toLowerCase(Locale.ROOT));
    return (endings.featuresOf(analysis) & TENSES) != 0;
  }
}
