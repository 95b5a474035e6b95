package kz.sanaq.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.NumberCell;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;

/**
 * Says which language a text is in, by the letters, endings and small words of its words.
 *
 * <p>In: title and text. Out: the code of {@code languages.tsv} whose row holds, empty where none
 * does. Each word is looked at once and speaks for one language at most ({@code
 * language-signs.tsv}). A text is of another language than the pack's only where much speaks for it
 * and next to nothing against it: a text in Kazakh that is taken for another one would be lost.
 * Pure and thread safe.
 *
 * <p>Example: of «В Алматы построили 12 школ для 9 тыс. детей.» it says {@code ru}.
 */
final class LanguageGuess {
  /** Letters that a word has before its ending at least. */
  private static final int SHORTEST_STEM = 3;

  private static final Schema LANGUAGES =
      Schema.words(
              "languages.tsv",
              Column.one("code", Cell.TEXT),
              Column.optional("script", Cell.constant(Script.class)),
              Column.one("least", NumberCell.whole(1, 1000)),
              Column.one("share", NumberCell.whole(1, 100)))
          .unique("code");

  private static final Schema SIGNS =
      Schema.words(
              "language-signs.tsv",
              Column.one("language", Cell.TEXT),
              Column.one("kind", Cell.constant(SignType.class)),
              Column.one("form", Cell.TEXT))
          .unique("language", "kind", "form");

  /** Scripts that are told apart; a word of several is of the first of them. */
  enum Script {
    CYRILLIC(Character.UnicodeScript.CYRILLIC),
    ARABIC(Character.UnicodeScript.ARABIC),
    LATIN(Character.UnicodeScript.LATIN);

    private final Character.UnicodeScript unicode;

    Script(Character.UnicodeScript unicode) {
      this.unicode = unicode;
    }

    /** The place of a letter's script among the constants, and after them that of any other. */
    static int of(int letter) {
      Character.UnicodeScript unicode = Character.UnicodeScript.of(letter);
      for (Script script : values()) {
        if (script.unicode == unicode) {
          return script.ordinal();
        }
      }
      return values().length;
    }
  }

  private enum SignType {
    WORD,
    LETTER,
    ENDING
  }

  /** What a language is told by. */
  private enum Basis {
    /** Words that speak for it. */
    BY_SIGNS,
    /** Its script alone. */
    BY_SCRIPT,
    /** Words that speak, and for no language enough. */
    BY_NONE
  }

  /**
   * A language, and what must speak for it.
   *
   * @param script of its words, null for none of its own
   */
  private record GuessedLanguage(String code, Script script, int least, int share, Basis told) {
    boolean holds(int own, int all) {
      return own >= least && 100L * own >= (long) share * all;
    }
  }

  private final List<GuessedLanguage> languages = new ArrayList<>();

  /** For each script and kind of sign, which languages the signs are of, by their places. */
  private final List<Map<SignType, Map<String, Integer>>> signs = new ArrayList<>();

  private int longestEnding;

  private LanguageGuess() {}

  /** Reads the languages that a pack tells apart. */
  static LanguageGuess of(LanguagePack pack) {
    LanguageGuess guess = new LanguageGuess();
    for (int i = 0; i < Script.values().length; i++) {
      guess.signs.add(new HashMap<>());
    }
    List<Row> signs = pack.table(SIGNS).rows();
    for (Row row : pack.table(LANGUAGES).rows()) {
      String code = row.required("code");
      Script script = row.get("script").isEmpty() ? null : row.constant("script", Script.class);
      List<Row> own = signs.stream().filter(s -> s.get("language").equals(code)).toList();
      own.forEach(sign -> guess.add(sign, script, guess.languages.size()));
      guess.languages.add(
          new GuessedLanguage(
              code, script, row.integer("least"), row.integer("share"), told(script, own)));
    }
    return guess;
  }

  private static Basis told(Script script, List<Row> signs) {
    if (script == null) {
      return Basis.BY_NONE;
    }
    return signs.isEmpty() ? Basis.BY_SCRIPT : Basis.BY_SIGNS;
  }

  private void add(Row sign, Script script, int language) {
    SignType kind = sign.constant("kind", SignType.class);
    String form = sign.required("form");
    signs
        .get(script.ordinal())
        .computeIfAbsent(kind, k -> new HashMap<>())
        .putIfAbsent(form, language);
    if (kind == SignType.ENDING) {
      longestEnding = Math.max(longestEnding, form.length());
    }
  }

  /** The codes that a text may get. */
  List<String> codes() {
    return languages.stream().map(GuessedLanguage::code).toList();
  }

  /** The language of an article, empty where it is not known. */
  String of(String title, String text) {
    Votes votes = new Votes();
    votes.read(title);
    votes.read(text);
    return votes.decide();
  }

  /** What the words of one article say. */
  private final class Votes {
    private final int[] spoken = new int[languages.size()];
    private final int[] words = new int[Script.values().length + 1];

    void read(String text) {
      int i = 0;
      while (i < text.length()) {
        int c = text.codePointAt(i);
        if (!Character.isLetter(c)) {
          i += Character.charCount(c);
          continue;
        }
        int begin = i;
        int script = words.length - 1;
        while (i < text.length() && isOfWord(text.codePointAt(i))) {
          script = Math.min(script, Script.of(text.codePointAt(i)));
          i += Character.charCount(text.codePointAt(i));
        }
        // «С. Мұқанов»: the first letter of a name is no preposition.
        boolean initial = i - begin == 1 && i < text.length() && text.charAt(i) == '.';
        if (!initial) {
          hear(text.substring(begin, i).toLowerCase(Locale.ROOT), script);
        }
      }
    }

    private void hear(String word, int script) {
      words[script]++;
      int language = script == words.length - 1 ? -1 : language(word, signs.get(script));
      if (language >= 0) {
        spoken[language]++;
      }
    }

    String decide() {
      int allSpoken = sum(spoken);
      int allWords = sum(words);
      for (int i = 0; i < spoken.length; i++) {
        GuessedLanguage language = languages.get(i);
        boolean holds =
            switch (language.told) {
              case BY_SIGNS -> language.holds(spoken[i], allSpoken);
              case BY_SCRIPT -> language.holds(words[language.script.ordinal()], allWords);
              case BY_NONE -> language.holds(allSpoken, allSpoken);
            };
        if (holds) {
          return language.code;
        }
      }
      return "";
    }
  }

  /** Letters, and the marks that are written over them. */
  private static boolean isOfWord(int c) {
    return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static int sum(int[] counts) {
    int sum = 0;
    for (int count : counts) {
      sum += count;
    }
    return sum;
  }

  /** The place of the language that a word speaks for, -1 where it speaks for none. */
  private int language(String word, Map<SignType, Map<String, Integer>> known) {
    Integer byWord = known.getOrDefault(SignType.WORD, Map.of()).get(word);
    if (byWord != null) {
      return byWord;
    }
    Map<String, Integer> letters = known.getOrDefault(SignType.LETTER, Map.of());
    for (int i = 0; i < word.length(); i++) {
      Integer byLetter = letters.get(word.substring(i, i + 1));
      if (byLetter != null) {
        return byLetter;
      }
    }
    Map<String, Integer> endings = known.getOrDefault(SignType.ENDING, Map.of());
    for (int i = Math.max(SHORTEST_STEM, word.length() - longestEnding); i < word.length(); i++) {
      Integer byEnding = endings.get(word.substring(i));
      if (byEnding != null) {
        return byEnding;
      }
    }
    return -1;
  }
}
