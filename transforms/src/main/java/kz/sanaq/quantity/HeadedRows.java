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
 * тонна): Алматы облысы – 24,5; …», «құрылыс көлемі, млрд теңге:» and a line for each region.
 */
public final class HeadedRows {
  /** Name of the rule by which a unit is the head's. */
  static final String HEADING = "heading";

  /** Name of the rule by which a figure has the unit of its head. */
  static final String RULE = "unit-of-head";

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
    Reading head = null;
    for (int s = 0; s < readings.size(); s++) {
      List<Reading> told = new ArrayList<>(readings.get(s).size());
      Reading before = head;
      boolean rows = false;
      for (Reading reading : readings.get(s)) {
        head = isHead(reading) ? reading : head;
        boolean beside = head != before;
        boolean alone = readings.get(s).size() == 1;
        boolean row = head != null && head != reading && isCell(reading, s, beside, alone);
        rows |= row;
        told.add(row ? in(reading, head) : reading);
      }
      head = rows || head != before ? head : null;
      all.add(told);
    }
    return all;
  }

  /** Whether a figure ends its row, which holds nothing but a name before it. */
  private boolean isCell(Reading q, int s, boolean beside, boolean alone) {
    boolean bare =
        q.reason() == null
            && q.amount() != null
            && q.type() == QuantityType.CARDINAL
            && q.unit().isEmpty()
            && q.amount().step().compareTo(BigDecimal.ONE) <= 0
            && tokens.isDigits(q.endToken() - 1);
    TokenRange sentence = sentences.get(s);
    int end = q.endToken();
    boolean ends =
        end >= sentence.end()
            || tokens.newLine(end)
            || tokens.isSymbol(end, ';')
            || tokens.isSymbol(end, ',')
            || (tokens.isSymbol(end, '.') && end + 1 >= sentence.end());
    return bare && ends && (beside || (alone && tokens.newLine(sentence.begin())));
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
        q.per(),
        null,
        rules);
  }

  private static BigDecimal times(BigDecimal value, BigDecimal by) {
    return value == null ? null : value.multiply(by);
  }
}
