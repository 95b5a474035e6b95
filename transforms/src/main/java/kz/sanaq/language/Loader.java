package kz.sanaq.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads a language pack: the tables of one folder under {@code /kz/sanaq/language}.
 *
 * <p>Every reader of the kernel asks it for its tables and puts their words into lexicons; {@link
 * #freeze()} then makes one vocabulary of all of them. The order of the calls does not matter.
 */
public final class Loader {
  private static final Schema ENDINGS =
      Schema.words(
          "endings.tsv",
          Column.one("class", Cell.oneOf("noun", "verb", "number")),
          Column.one("slot", NumberCell.whole(0, 99)),
          Column.several("forms", WordCell.WORD),
          Column.any("features", Cell.FEATURE),
          Column.any("after", Endings::afterFault));

  /** What all loaders of a language share: it takes longest to make, and no word changes it. */
  private record SharedParts(LanguagePack pack, Endings endings) {
    static SharedParts of(String language) {
      LanguagePack pack = LanguagePack.of(language);
      return new SharedParts(pack, new Endings(pack.table(ENDINGS), pack.alphabet()));
    }
  }

  private static final Map<String, SharedParts> BASES = new ConcurrentHashMap<>();

  private final LanguagePack pack;
  private final Vocabulary vocabulary;
  private final List<Lexicon<?>> lexicons = new ArrayList<>();

  private Loader(String language) {
    SharedParts base = BASES.computeIfAbsent(language, SharedParts::of);
    this.pack = base.pack();
    this.vocabulary = new Vocabulary(pack.alphabet(), base.endings());
  }

  /**
   * Begins to read the pack of a language.
   *
   * @param language ISO 639-1 code, the folder's name
   * @throws TableException when there is no such pack or a table is malformed
   */
  public static Loader of(String language) {
    return new Loader(language);
  }

  /** The letters of the language. */
  public Alphabet alphabet() {
    return pack.alphabet();
  }

  /** The endings that words of the language are made with. */
  public Suffixes suffixes() {
    return new Suffixes(pack);
  }

  /**
   * A table of the pack.
   *
   * @throws TableException where it has a mistake
   */
  public Table table(Schema schema) {
    return pack.table(schema);
  }

  /** A new lexicon, to be filled before {@link #freeze()} and used after it. */
  public <T> Lexicon<T> lexicon() {
    return lexicon(false);
  }

  /**
   * A new lexicon whose words never shield those of other tables: «арналған» stays a form of
   * «арнал» where another table has that verb.
   */
  public <T> Lexicon<T> weakLexicon() {
    return lexicon(true);
  }

  private <T> Lexicon<T> lexicon(boolean weak) {
    Lexicon<T> lexicon = new Lexicon<>(weak, lexicons.size());
    lexicons.add(lexicon);
    return lexicon;
  }

  /** Adds a stem that a word has only before vowels: «орн» of «орын». */
  public void variant(String word, String stem, WordClass type) {
    vocabulary.addVariant(lastWord(word), lastWord(stem), type);
  }

  /** Only the last word of a phrase takes endings. */
  private static String lastWord(String phrase) {
    int end = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-'));
    return phrase.substring(end + 1);
  }

  /** The endings of a class of words that say one thing alone. */
  public List<String> endings(WordClass type, Feature feature) {
    List<String> endings = new ArrayList<>();
    for (Row row : pack.table(ENDINGS).rows()) {
      boolean alone = row.list("features").equals(List.of(feature.name().toLowerCase(Locale.ROOT)));
      if (alone && row.constant("class", WordClass.class) == type) {
        endings.addAll(row.list("forms"));
      }
    }
    return endings;
  }

  /** Completes the vocabulary and all lexicons. */
  public Vocabulary freeze() {
    for (Lexicon<?> lexicon : lexicons) {
      lexicon.addWords(vocabulary);
    }
    for (Lexicon<?> lexicon : lexicons) {
      lexicon.addFixedWords(vocabulary);
    }
    for (Lexicon<?> lexicon : lexicons) {
      lexicon.addPhraseWords(vocabulary);
    }
    vocabulary.pack();
    for (Lexicon<?> lexicon : lexicons) {
      lexicon.freeze(vocabulary);
    }
    vocabulary.complete();
    return vocabulary;
  }

  /** Whether a phrase is one word, letters alone, or one sign. */
  static boolean isWord(String phrase) {
    if (phrase.length() == 1) {
      return phrase.charAt(0) != ' ';
    }
    for (int i = 0; i < phrase.length(); i++) {
      if (!Character.isLetter(phrase.charAt(i))) {
        return false;
      }
    }
    return !phrase.isEmpty();
  }

  /** The tokens of a phrase as strings. */
  static List<String> words(String phrase) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (i < phrase.length()) {
      char c = phrase.charAt(i);
      int end = i + 1;
      if (Character.isLetter(c)) {
        while (end < phrase.length() && Character.isLetter(phrase.charAt(end))) {
          end++;
        }
      }
      if (c != ' ') {
        words.add(phrase.substring(i, end));
      }
      i = end;
    }
    return words;
  }

  static long analyse(Vocabulary vocabulary, String word) {
    char[] chars = word.toCharArray();
    if (chars.length == 1 && !Character.isLetter(chars[0])) {
      int symbol = vocabulary.symbol(chars[0]).lemma();
      return symbol == Vocabulary.UNKNOWN ? -1L : (long) symbol << 32;
    }
    return vocabulary.analyse(chars, 0, chars.length);
  }
}
