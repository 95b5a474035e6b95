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

  /** The words of a few lines; a word ends its line where {@code lastOf} names the line. */
  private record Window(List<Word> words, int[] lastOf) {}

  private static final String NUMBER = "{n}";
  private static final String REST = "{*}";
  private static final int LINES_A_PATTERN = 4;
  private static final int WORDS_A_LINE = 24;

  /** Longest line that {@code {*}} reaches over, and longest headline of another article. */
  private static final int SHORT_LINE = 160;

  private final Map<String, List<Pattern>> patterns = new HashMap<>();

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
      if (i < teasersEnd && isTeaser(text, lines.get(i))) {
        found[i] = true;
        teasersEnd = Math.min(lines.size(), i + 2);
      } else if (i != date && isShort(lines.get(i))) {
        Window window = window(text, lines, i, date);
        if (mark(window, i, i < top, found, counters)) {
          teasersEnd = i + 2;
        }
      }
    }
    spread(found, counters, date);
    return found;
  }

  /** Marks the lines that begin at line {@code i}; whether teasers follow. */
  private boolean mark(Window window, int i, boolean top, boolean[] found, boolean[] counters) {
    int buttons = 0;
    while (buttons >= 0 && buttons < window.words.size()) {
      int next = -1;
      for (Pattern pattern : startingWith(window.words.get(buttons))) {
        int end = match(pattern, window, buttons);
        if (end < 0) {
          continue;
        }
        int line = window.lastOf[end - 1];
        if (pattern.kind == Kind.BUTTON || (pattern.kind == Kind.RUBRIC && top)) {
          next = Math.max(next, end);
        } else if (buttons == 0 && line >= 0 && pattern.kind == Kind.COUNTER) {
          counters[i] |= line == i;
        } else if (buttons == 0 && line >= 0 && pattern.kind != Kind.RUBRIC) {
          Arrays.fill(found, i, line + 1, true);
          return pattern.kind == Kind.TEASERS;
        }
      }
      if (next > 0 && window.lastOf[next - 1] >= 0) {
        Arrays.fill(found, i, window.lastOf[next - 1] + 1, true);
        return false;
      }
      buttons = next;
    }
    return false;
  }

  private List<Pattern> startingWith(Word word) {
    return patterns.getOrDefault(word.isNumber() ? NUMBER : word.form(), List.of());
  }

  /** Index behind the words that a pattern matches, -1 when it does not. */
  private static int match(Pattern pattern, Window window, int from) {
    int at = from;
    for (Word expected : pattern.words) {
      boolean rest = expected.form().equals(REST);
      if (rest && at > from && window.lastOf[at - 1] >= 0) {
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
            && window.lastOf[at] < 0
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
    while (at < window.words.size() && window.lastOf[at] < 0) {
      at++;
    }
    return at < window.words.size() ? at + 1 : -1;
  }

  private static Window window(Text text, List<Span> lines, int from, int date) {
    List<Word> words = new ArrayList<>();
    int[] lastOf = new int[LINES_A_PATTERN * WORDS_A_LINE];
    Arrays.fill(lastOf, -1);
    int end = Math.min(lines.size(), from + LINES_A_PATTERN);
    for (int i = from; i < end && i != date; i++) {
      Span line = lines.get(i);
      List<Word> own = Word.in(text, line, WORDS_A_LINE);
      words.addAll(own);
      if (own.isEmpty() || own.size() == WORDS_A_LINE || !isShort(line)) {
        break;
      }
      lastOf[words.size() - 1] = i;
    }
    return new Window(words, lastOf);
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
