package kz.sanaq.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;
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
  private enum Kind {
    /** Fills one or more lines by itself. */
    LINE,
    /** Several of them may share a line. */
    BUTTON,
    /** As a button, but only at the top of an article. */
    RUBRIC,
    /** Is furniture only beside other furniture or the date. */
    COUNTER,
    /** What follows are headlines of other articles. */
    TEASERS
  }

  private record Pattern(List<Word> words, Kind kind) {}

  /** Furniture that begins at some line, and the last line that it fills. */
  private record Piece(Kind kind, int lastLine) {}

  /**
   * The words of a few lines.
   *
   * @param lineEnds for each word the line that it ends, -1 when more words follow on its line
   */
  private record Window(List<Word> words, List<Integer> lineEnds) {
    int lineEnd(int word) {
      return lineEnds.get(word);
    }
  }

  private static final String NUMBER = "{n}";
  private static final String REST = "{*}";
  private static final int LINES_A_PATTERN = 4;
  private static final int WORDS_A_LINE = 24;

  /** Longest line that {@code {*}} reaches over, and longest headline of another article. */
  private static final int SHORT_LINE = 160;

  private final Map<String, List<Pattern>> patterns = new HashMap<>();

  /** The words that they begin with. */
  private final WordSet firstWords = new WordSet();

  private Furniture() {}

  /** Reads the patterns of a language. */
  static Furniture of(String folder) {
    Furniture furniture = new Furniture();
    for (Table.Row row : Table.resource(folder + "furniture.tsv", "pattern", "kind").rows()) {
      List<Word> words = Word.in(row.required("pattern"));
      Pattern pattern = new Pattern(words, row.constant("kind", Kind.class));
      furniture
          .patterns
          .computeIfAbsent(words.get(0).form(), form -> new ArrayList<>())
          .add(pattern);
      furniture.firstWords.add(words.get(0).form());
    }
    return furniture;
  }

  /**
   * Tells furniture.
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
        Piece piece = piece(window(text, lines, i, date), i < top);
        if (piece != null) {
          boolean counter = piece.kind == Kind.COUNTER;
          Arrays.fill(counter ? counters : found, i, piece.lastLine + 1, true);
          teasersEnd = piece.kind == Kind.TEASERS ? i + 2 : teasersEnd;
        }
      }
    }
    spread(found, counters, date);
    return found;
  }

  /** Most lines begin no furniture, and this tells them fast. */
  private boolean mayBegin(Text text, Span line) {
    return Word.isFirstIn(text, line, firstWords);
  }

  /** The furniture that a window begins with, null when it begins with none. */
  private Piece piece(Window window, boolean top) {
    Piece counter = null;
    for (Pattern pattern : startingWith(window.words.get(0))) {
      int end = match(pattern, window, 0);
      int line = end < 0 ? -1 : window.lineEnd(end - 1);
      if (line >= 0 && pattern.kind == Kind.COUNTER) {
        counter = new Piece(pattern.kind, line);
      } else if (line >= 0 && (pattern.kind == Kind.LINE || pattern.kind == Kind.TEASERS)) {
        return new Piece(pattern.kind, line);
      }
    }
    Piece buttons = buttons(window, top);
    return buttons == null ? counter : buttons;
  }

  /** The buttons, or at the top rubrics, that a line consists of; null when of other things. */
  private Piece buttons(Window window, boolean top) {
    int at = 0;
    while (at < window.words.size()) {
      int next = -1;
      for (Pattern pattern : startingWith(window.words.get(at))) {
        if (pattern.kind == Kind.BUTTON || (pattern.kind == Kind.RUBRIC && top)) {
          next = Math.max(next, match(pattern, window, at));
        }
      }
      if (next < 0) {
        return null;
      }
      if (window.lineEnd(next - 1) >= 0) {
        return new Piece(Kind.BUTTON, window.lineEnd(next - 1));
      }
      at = next;
    }
    return null;
  }

  private List<Pattern> startingWith(Word word) {
    return patterns.getOrDefault(word.isNumber() ? NUMBER : word.form(), List.of());
  }

  /** Index behind the words that a pattern matches, -1 when it does not. */
  private static int match(Pattern pattern, Window window, int from) {
    int at = from;
    for (Word expected : pattern.words) {
      boolean rest = expected.form().equals(REST);
      if (rest && at > from && window.lineEnd(at - 1) >= 0) {
        return at;
      }
      if (at >= window.words.size()) {
        return -1;
      }
      Word word = window.words.get(at);
      if (rest) {
        return restOfLine(window, at);
      } else if (expected.form().equals(NUMBER)) {
        if (!word.isNumber()) {
          return -1;
        }
        while (at + 1 < window.words.size()
            && window.lineEnd(at) < 0
            && window.words.get(at + 1).isDigitGroup()) {
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
    while (at < window.words.size() && window.lineEnd(at) < 0) {
      at++;
    }
    return at < window.words.size() ? at + 1 : -1;
  }

  private static Window window(Text text, List<Span> lines, int from, int date) {
    List<Word> words = new ArrayList<>();
    List<Integer> lineEnds = new ArrayList<>();
    int end = Math.min(lines.size(), from + LINES_A_PATTERN);
    for (int i = from; i < end && i != date && isShort(lines.get(i)); i++) {
      List<Word> own = Word.in(text, lines.get(i), WORDS_A_LINE);
      for (int k = 1; k <= own.size(); k++) {
        lineEnds.add(k == own.size() && k < WORDS_A_LINE ? i : -1);
      }
      words.addAll(own);
    }
    return new Window(words, lineEnds);
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

  /** Lets furniture and the date turn the counters beside them into furniture. */
  private static void spread(boolean[] found, boolean[] counters, int date) {
    for (int i = 0; i < found.length; i++) {
      found[i] |= counters[i] && i > 0 && (found[i - 1] || i - 1 == date);
    }
    for (int i = found.length - 2; i >= 0; i--) {
      found[i] |= counters[i] && (found[i + 1] || i + 1 == date);
    }
  }
}
