package kz.sanaq.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Text;
import kz.sanaq.language.Word;
import kz.sanaq.language.WordCursor;
import kz.sanaq.language.WordSet;
import kz.sanaq.model.Span;

/**
 * Recognises the lines that a page puts around an article: counters, buttons, rubrics, credits,
 * links. A pattern of {@code furniture.tsv} is a sequence of words that must fill whole lines,
 * whatever their case, punctuation and line breaks; {@code {n}} stands for a number, {@code {*}}
 * for the rest of a short line, and a colon in a pattern must stand in the text too.
 *
 * <p>Linear: each line is compared with the few patterns that begin with its first word.
 */
final class Furniture {
  /** How a pattern counts. */
  private enum PatternType {
    /** Fills one or more lines by itself. */
    LINE,
    /** Several of them may share a line. */
    BUTTON,
    /** As a button, but only at the top of an article. */
    RUBRIC,
    /** Is furniture only beside other furniture or the date, and where the text begins. */
    COUNTER,
    /** What follows are headlines of other articles. */
    TEASERS,
    /** No furniture: a letter that stands for thousands after a counter's digits. */
    THOUSANDS
  }

  private record Pattern(List<Word> words, PatternType kind) {}

  /** Furniture that begins at some line, and the last line that it fills. */
  private record Piece(PatternType kind, int lastLine) {}

  /** The words of a few lines, read as far as a pattern asks for them. */
  private static final class Window {
    private final Text text;
    private final List<Span> lines;
    private final int date;
    private final int limit;
    private final List<Word> words = new ArrayList<>();
    private final List<Integer> lineEnds = new ArrayList<>();
    private WordCursor cursor;
    private int line;
    private int wordsOfLine;

    Window(Text text, List<Span> lines, int from, int date) {
      this.text = text;
      this.lines = lines;
      this.date = date;
      this.limit = Math.min(lines.size(), from + LINES_A_PATTERN);
      open(from);
    }

    private void open(int number) {
      line = number;
      wordsOfLine = 0;
      boolean reads = number < limit && number != date && isShort(lines.get(number));
      cursor = reads ? new WordCursor(text, lines.get(number)) : null;
    }

    /** Whether there is a word of that number. */
    boolean has(int word) {
      while (words.size() <= word && cursor != null) {
        if (wordsOfLine == WORDS_A_LINE) {
          open(line + 1);
        } else if (cursor.next()) {
          words.add(cursor.word());
          lineEnds.add(-1);
          wordsOfLine++;
        } else {
          if (wordsOfLine > 0) {
            lineEnds.set(words.size() - 1, line);
          }
          open(line + 1);
        }
      }
      return words.size() > word;
    }

    /** A word that is there. */
    Word word(int word) {
      has(word);
      return words.get(word);
    }

    /** The line that a word ends, -1 when more words follow on its line. */
    int lineEnd(int word) {
      has(word + 1);
      return lineEnds.get(word);
    }
  }

  private static final String NUMBER = "{n}";
  private static final String REST = "{*}";
  private static final int LINES_A_PATTERN = 4;
  private static final int WORDS_A_LINE = 24;

  /** Longest line that {@code {*}} reaches over, and longest headline of another article. */
  private static final int SHORT_LINE = 160;

  private static final Schema FURNITURE =
      Schema.words(
              "furniture.tsv",
              Column.one("pattern", Cell.TEXT),
              Column.one("kind", Cell.constant(PatternType.class)))
          .unique("pattern", "kind");

  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  /** The words that they begin with. */
  private final WordSet firstWords = new WordSet();

  /** The letters that stand for thousands. */
  private String thousands = "";

  private Furniture() {}

  /** Reads the patterns of a language. */
  static Furniture of(LanguagePack pack) {
    Furniture furniture = new Furniture();
    for (Row row : pack.table(FURNITURE).rows()) {
      List<Word> words = Word.in(row.required("pattern"));
      if (words.isEmpty()) {
        throw row.mistake("pattern", "has no word", "begin with a word or {n}");
      }
      Pattern pattern = new Pattern(words, row.constant("kind", PatternType.class));
      if (pattern.kind == PatternType.THOUSANDS) {
        furniture.thousands += words.get(0).form();
        continue;
      }
      furniture
          .patterns
          .computeIfAbsent(words.get(0).form(), form -> new ArrayList<>())
          .add(pattern);
      furniture.firstWords.add(words.get(0).form());
    }
    return furniture;
  }

  /**
   * Recognises furniture.
   *
   * @param lines lines that are not blank
   * @param top how many of them may hold rubrics
   * @param date the line that the date stands on, -1 when there is none
   * @return for each line whether it is furniture; the date's never is
   */
  boolean[] read(Text text, List<Span> lines, int top, int date) {
    boolean[] found = new boolean[lines.size()];
    boolean[] counters = new boolean[lines.size()];
    int teasersEnd = 0;
    for (int i = 0; i < lines.size(); i++) {
      Span line = lines.get(i);
      if (i < teasersEnd && isTeaser(text, line)) {
        found[i] = true;
        teasersEnd = i + 2;
      } else if (i != date && isShort(line) && mayBegin(text, line)) {
        Piece piece = piece(new Window(text, lines, i, date), i < top);
        if (piece != null) {
          boolean counter = piece.kind == PatternType.COUNTER;
          Arrays.fill(counter ? counters : found, i, piece.lastLine + 1, true);
          teasersEnd = piece.kind == PatternType.TEASERS ? i + 2 : teasersEnd;
        }
      }
    }
    spread(found, counters, date);
    return found;
  }

  /** Most lines begin no furniture, and this is a quick test for them. */
  private boolean mayBegin(Text text, Span line) {
    return Word.isFirstIn(text, line, firstWords);
  }

  /** The furniture that a window begins with, null when it begins with none. */
  private Piece piece(Window window, boolean top) {
    Piece counter = null;
    for (Pattern pattern : startingWith(window.word(0))) {
      int end = match(pattern, window, 0);
      int line = end < 0 ? -1 : window.lineEnd(end - 1);
      if (line >= 0 && pattern.kind == PatternType.COUNTER) {
        counter = new Piece(pattern.kind, line);
      } else if (line >= 0
          && (pattern.kind == PatternType.LINE || pattern.kind == PatternType.TEASERS)) {
        return new Piece(pattern.kind, line);
      }
    }
    Piece buttons = buttons(window, top);
    return buttons == null ? counter : buttons;
  }

  /** The buttons, or at the top rubrics, that a line consists of; null when of other things. */
  private Piece buttons(Window window, boolean top) {
    int at = 0;
    while (window.has(at)) {
      int next = -1;
      for (Pattern pattern : startingWith(window.word(at))) {
        if (pattern.kind == PatternType.BUTTON || (pattern.kind == PatternType.RUBRIC && top)) {
          next = Math.max(next, match(pattern, window, at));
        }
      }
      if (next < 0) {
        return null;
      }
      if (window.lineEnd(next - 1) >= 0) {
        return new Piece(PatternType.BUTTON, window.lineEnd(next - 1));
      }
      at = next;
    }
    return null;
  }

  private List<Pattern> startingWith(Word word) {
    return patterns.getOrDefault(word.isNumber(thousands) ? NUMBER : word.form(), List.of());
  }

  /** Index after the words that a pattern matches, -1 when it does not. */
  private int match(Pattern pattern, Window window, int from) {
    int at = from;
    for (Word expected : pattern.words) {
      boolean rest = expected.form().equals(REST);
      if (rest && at > from && window.lineEnd(at - 1) >= 0) {
        return at;
      }
      if (!window.has(at)) {
        return -1;
      }
      Word word = window.word(at);
      if (rest) {
        return restOfLine(window, at);
      } else if (expected.form().equals(NUMBER)) {
        if (!word.isNumber(thousands)) {
          return -1;
        }
        while (window.has(at + 1) && window.lineEnd(at) < 0 && window.word(at + 1).isDigitGroup()) {
          at++;
        }
      } else if (!expected.form().equals(word.form()) || (expected.colon() && !word.colon())) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int restOfLine(Window window, int from) {
    int at = from;
    while (window.has(at) && window.lineEnd(at) < 0) {
      at++;
    }
    return window.has(at) ? at + 1 : -1;
  }

  /** Only short lines can be furniture, which spares running text all comparison. */
  private static boolean isShort(Span line) {
    return line.end() - line.begin() <= SHORT_LINE;
  }

  private static boolean isTeaser(Text text, Span line) {
    char first = text.at(line.begin());
    char last = text.at(line.end() - 1);
    return isShort(line) && last != '.' && first != '–' && first != '—' && first != '-';
  }

  /** Lets furniture, the date and the begin of the text turn the counters beside them into it. */
  private static void spread(boolean[] found, boolean[] counters, int date) {
    for (int i = 0; i < found.length; i++) {
      boolean beside = i == 0 || found[i - 1] || i - 1 == date;
      found[i] |= counters[i] && beside;
    }
    for (int i = found.length - 2; i >= 0; i--) {
      found[i] |= counters[i] && (found[i + 1] || i + 1 == date);
    }
  }
}
