package kz.sanaq.claim;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.language.Table;

/**
 * Texts that the kernel takes for news: words of the language pack's own tables, inflected and
 * misspelt, figures, marks, line ends and stray characters, as the bytes of a fuzzer choose.
 */
public final class FuzzedText {
  private static final String PACK = "/kz/sanaq/language/kk/";
  private static final int MOST_PIECES = 150;

  /** Tables whose first column holds words. */
  private static final List<String> TABLES =
      List.of(
          "numbers.tsv",
          "units.tsv",
          "currencies.tsv",
          "months.tsv",
          "durations.tsv",
          "date-words.tsv",
          "time-words.tsv",
          "relative.tsv",
          "dayparts.tsv",
          "approximators.tsv",
          "rates.tsv",
          "per.tsv",
          "partitives.tsv",
          "connectors.tsv",
          "nouns.tsv",
          "count-words.tsv",
          "measured.tsv",
          "lengths.tsv",
          "verbs.tsv",
          "status.tsv",
          "clause-words.tsv",
          "adjectives.tsv",
          "function-words.tsv",
          "labels.tsv",
          "roles.tsv",
          "contacts.tsv",
          "call-words.tsv",
          "foreign-words.tsv",
          "pronouns.tsv",
          "traps.tsv",
          "scores.tsv",
          "places.tsv",
          "place-words.tsv",
          "place-cues.tsv",
          "attribution.tsv",
          "speech-verbs.tsv",
          "sentence-openers.tsv",
          "abbreviations.tsv",
          "furniture.tsv",
          "outlets.tsv");

  private static final List<List<String>> WORDS = words();
  private static final List<String> ENDINGS = endings();

  private static final List<String> MARKS =
      List.of(
          ".", ",", "!", "?", "…", ":", ";", "-", "–", "—", "(", ")", "«", "»", "\"", "“", "”", "'",
          "’", "/", "%", "№", "+", "*", "₸", "$", "€", "°", "·", "×", "=", "~", "|", "@", "#", "_");

  private static final List<String> SPACES =
      List.of(
          " ", " ", "  ", "\n", "\n\n", "\r\n", "\r", "\t", "\u00A0", "\u202F", "\u2009", "\u3000",
          "\u0085", "\u2028", "\u2029", "\u00AD", "\u200B", "\uFEFF", "\u2011");

  /** Cyrillic letters, and the Latin ones that are typed for them. */
  private static final String LOOK_ALIKES = "аaеeоoсcрpхxіi";

  private FuzzedText() {}

  private static List<List<String>> words() {
    List<List<String>> words = new ArrayList<>();
    for (String table : TABLES) {
      Table read = Table.resource(PACK + table);
      words.add(column(read, read.columns().get(0)));
    }
    words.add(column(Table.resource(PACK + "districts.tsv"), "form"));
    return words;
  }

  private static List<String> endings() {
    return column(Table.resource(PACK + "endings.tsv"), "forms");
  }

  private static List<String> column(Table table, String column) {
    return table.rows().stream().flatMap(row -> row.list(column).stream()).toList();
  }

  /** A text; all of the bytes that are left make one. */
  public static String of(FuzzedDataProvider data) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < MOST_PIECES && data.remainingBytes() > 0; i++) {
      append(data, text);
    }
    return text.toString();
  }

  private static void append(FuzzedDataProvider data, StringBuilder text) {
    switch (data.consumeInt(0, 11)) {
      case 0, 1, 2, 3 -> text.append(word(data)).append(' ');
      case 4, 5, 6 -> text.append(figures(data)).append(data.consumeBoolean() ? " " : "");
      case 7 -> text.append(data.pickValue(MARKS));
      case 8 -> text.append(data.pickValue(SPACES));
      case 9 -> text.append(". ");
      case 10 -> text.appendCodePoint(data.consumeInt(0, Character.MAX_CODE_POINT));
      default -> text.append(data.consumeString(6));
    }
  }

  private static String word(FuzzedDataProvider data) {
    String word = data.pickValue(data.pickValue(WORDS));
    int endings = data.consumeInt(0, 2);
    for (int i = 0; i < endings; i++) {
      word += data.pickValue(ENDINGS);
    }
    return switch (data.consumeInt(0, 7)) {
      case 0 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      case 1 -> word.toUpperCase(Locale.ROOT);
      case 2 -> latin(word);
      case 3 -> word.replace("й", "и\u0306");
      case 4 -> cut(word, data);
      default -> word;
    };
  }

  private static String latin(String word) {
    String typed = word;
    for (int i = 0; i < LOOK_ALIKES.length(); i += 2) {
      typed = typed.replace(LOOK_ALIKES.charAt(i), LOOK_ALIKES.charAt(i + 1));
    }
    return typed;
  }

  /** A hyphen, a soft one, or the end of the word, somewhere inside. */
  private static String cut(String word, FuzzedDataProvider data) {
    int at = data.consumeInt(0, word.length());
    return switch (data.consumeInt(0, 2)) {
      case 0 -> word.substring(0, at) + '-' + word.substring(at);
      case 1 -> word.substring(0, at) + '\u00AD' + word.substring(at);
      default -> word.substring(0, at);
    };
  }

  private static String figures(FuzzedDataProvider data) {
    String number = Long.toString(data.consumeLong(0, Long.MAX_VALUE) >> data.consumeInt(0, 62));
    return switch (data.consumeInt(0, 8)) {
      case 0 -> number + ',' + data.consumeInt(0, 999);
      case 1 -> number + '.' + data.consumeInt(0, 9999);
      case 2 -> number + '-' + data.consumeInt(0, 2100);
      case 3 -> number + ' ' + "%03d".formatted(data.consumeInt(0, 999));
      case 4 -> data.consumeInt(0, 31) + "." + data.consumeInt(0, 13) + "." + number;
      case 5 -> data.consumeInt(0, 24) + ":" + data.consumeInt(0, 60);
      case 6 -> Integer.toString(data.consumeInt(1990, 2030));
      default -> number;
    };
  }
}
