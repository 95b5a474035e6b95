package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Gives the rows below a head the multiplier and unit that the head gives: «өндіру көлемі (мың
 * тонна): Алматы облысы – 24,5; …», «құрылыс көлемі, млрд теңге:» and a line for each region, with
 * one figure or more: «Ресей | 13 046,2 | 3 911,5», «Алматы – 507,4 (561,2)». Where bars part the
 * cells of the head's own line, it is the head of its column.
 */
public final class HeadedRows {
  /** Name of the rule by which a unit is the head's. */
  static final String HEADING = "heading";

  /** Name of the rule by which a figure has the unit of its head. */
  static final String RULE = "unit-of-head";

  /** The column of a head that is over all of them. */
  private static final int ANY = -1;

  /**
   * What holds for the rows below.
   *
   * @param column how many bars stand before it in its line, {@link #ANY} where it has none
   * @param begun whether there were rows
   */
  private record Head(Reading reading, int column, boolean begun) {
    boolean isOver(int other) {
      return column == ANY || column == other;
    }

    Head begin() {
      return new Head(reading, column, true);
    }
  }

  private final Tokens tokens;
  private final List<TokenRange> sentences;

  private HeadedRows(Tokens tokens, List<TokenRange> sentences) {
    this.tokens = tokens;
    this.sentences = sentences;
  }

  /**
   * The quantities of a text, those of rows in the unit of their head.
   *
   * @param readings those of each sentence
   */
  public static List<List<Reading>> read(
      Tokens tokens, List<TokenRange> sentences, List<List<Reading>> readings) {
    boolean any = readings.stream().anyMatch(some -> some.stream().anyMatch(HeadedRows::isHead));
    return any ? new HeadedRows(tokens, sentences).headed(readings) : readings;
  }

  private static boolean isHead(Reading reading) {
    return reading.reason() == Reason.LABEL && reading.rules().contains(HEADING);
  }

  private List<List<Reading>> headed(List<List<Reading>> readings) {
    List<List<Reading>> all = new ArrayList<>(readings.size());
    Head head = null;
    for (int s = 0; s < readings.size(); s++) {
      List<Reading> told = new ArrayList<>(readings.get(s).size());
      boolean row = head != null && isRow(s, readings.get(s));
      boolean cells = false;
      boolean heads = false;
      int column = 0;
      int at = sentences.get(s).begin();
      for (Reading reading : readings.get(s)) {
        column += bars(at, reading.beginToken());
        at = reading.beginToken();
        if (isHead(reading)) {
          boolean columns = column > 0 || bars(at, sentences.get(s).end()) > 0;
          head = new Head(reading, columns ? column : ANY, false);
          heads = true;
        }
        boolean open =
            head != null
                && (heads ? endsCell(reading, s) : row && head.isOver(column))
                && isBare(reading);
        cells |= open;
        told.add(open ? in(reading, head.reading()) : reading);
      }
      boolean passed = readings.get(s).isEmpty() && head != null && (!head.begun() || isBlank(s));
      head = cells ? head.begin() : heads || passed ? head : null;
      all.add(told);
    }
    return all;
  }

  /** Whether a figure has neither a unit nor a multiplier. */
  private boolean isBare(Reading q) {
    return q.reason() == null
        && q.amount() != null
        && q.type() == QuantityType.CARDINAL
        && q.unit().isEmpty()
        && q.amount().step().compareTo(BigDecimal.ONE) <= 0
        && tokens.isDigits(q.endToken() - 1);
  }

  /** Whether a figure ends its cell of a list that goes on in one line. */
  private boolean endsCell(Reading q, int s) {
    TokenRange sentence = sentences.get(s);
    int end = q.endToken();
    return end >= sentence.end()
        || tokens.newLine(end)
        || tokens.isSymbol(end, ';')
        || tokens.isSymbol(end, ',')
        || (tokens.isSymbol(end, '.') && end + 1 >= sentence.end());
  }

  /** Whether a line holds a name and then figures, with nothing but marks between and after. */
  private boolean isRow(int s, List<Reading> readings) {
    TokenRange sentence = sentences.get(s);
    if (!tokens.newLine(sentence.begin())) {
      return false;
    }
    if (readings.size() == 1 && endsCell(readings.get(0), s)) {
      return true;
    }
    int at = -1;
    for (Reading reading : readings) {
      if (at >= 0 && hasWord(at, reading.beginToken())) {
        return false;
      }
      // «1. Атырау облысы – 670,2»
      boolean number = at < 0 && reading.beginToken() == sentence.begin();
      at = number ? at : reading.endToken();
    }
    return at >= 0 && !hasWord(at, sentence.end());
  }

  private boolean hasWord(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isWord(i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence has no words: «...» between the first rows and the last. */
  private boolean isBlank(int s) {
    return !hasWord(sentences.get(s).begin(), sentences.get(s).end());
  }

  private int bars(int from, int to) {
    int bars = 0;
    for (int i = from; i < to; i++) {
      bars += tokens.isSymbol(i, '|') ? 1 : 0;
    }
    return bars;
  }

  private static Reading in(Reading q, Reading head) {
    BigDecimal by = head.amount().value();
    Amount amount = q.amount();
    Amount scaled =
        new Amount(
            times(amount.value(), by),
            times(amount.lower(), by),
            times(amount.upper(), by),
            amount.step().multiply(by),
            amount.comparator());
    List<String> rules = new ArrayList<>(q.rules());
    rules.add(RULE);
    return new Reading(
        q.beginToken(),
        q.endToken(),
        q.begin(),
        q.end(),
        head.type(),
        scaled,
        times(q.first(), by),
        times(q.second(), by),
        q.fromTo(),
        head.unit(),
        q.per().isEmpty() ? head.per() : q.per(),
        null,
        rules);
  }

  private static BigDecimal times(BigDecimal value, BigDecimal by) {
    return value == null ? null : value.multiply(by);
  }
}
