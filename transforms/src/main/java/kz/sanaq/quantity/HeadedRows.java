package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Gives the rows below a head the multiplier and unit that the head gives: «өндіру көлемі (мың
 * тонна): Алматы облысы – 24,5; …», «құрылыс көлемі, млрд теңге:» and a line for each region, which
 * may hold several figures: «Талас | 118 | 52», «Талас – 118 (97)».
 */
final class HeadedRows {
  /** Name of the rule by which a unit is the head's. */
  static final String HEADING = "heading";

  /** Name of the rule by which a figure has the unit of its head. */
  static final String RULE = "unit-of-head";

  private static final BitSet NO_CELLS = new BitSet();

  private final Tokens tokens;
  private final List<TokenRange> sentences;
  private final HeadUnits heads;

  HeadedRows(Tokens tokens, List<TokenRange> sentences, UnitReader units) {
    this.tokens = tokens;
    this.sentences = sentences;
    this.heads = new HeadUnits(units, tokens);
  }

  /**
   * The quantities of a text, those of rows in the unit of their head.
   *
   * @param readings those of each sentence
   */
  List<List<Reading>> headed(List<List<Reading>> readings) {
    List<List<Reading>> all = new ArrayList<>(readings.size());
    RowHead head = null;
    for (int s = 0; s < readings.size(); s++) {
      List<Reading> some = readings.get(s);
      RowHead own = heads.of(sentences.get(s), some);
      RowHead holds = own != null ? own : head;
      BitSet cells = own != null ? beside(s, some) : head != null ? cells(s, some, head) : NO_CELLS;
      all.add(cells.isEmpty() ? some : in(holds, some, cells));
      boolean goesOn = own != null || !cells.isEmpty() || holds != null && isColumnHead(s, some);
      head = goesOn ? holds : null;
    }
    return all;
  }

  private List<Reading> in(RowHead head, List<Reading> readings, BitSet cells) {
    List<Reading> told = new ArrayList<>(readings);
    for (int k = 0; k < told.size(); k++) {
      Reading q = told.get(k);
      RowHead of = isBracketed(q) ? head.inBrackets() : head;
      if (cells.get(k) && of != null) {
        told.set(k, in(q, of));
      } else if (!cells.isEmpty() && head.type() == QuantityType.MONEY && isOne(q)) {
        told.set(k, q.leftOut(Reason.BASE, HEADING));
      }
    }
    return told;
  }

  /** The rows that stand in the sentence of the head. */
  private BitSet beside(int s, List<Reading> readings) {
    BitSet cells = new BitSet();
    boolean after = false;
    for (int k = 0; k < readings.size(); k++) {
      Reading q = readings.get(k);
      boolean row = after && isBare(q) && endsRow(s, q.endToken());
      cells.set(k, row);
      after |= HeadUnits.isHead(q);
    }
    return cells;
  }

  /**
   * The figures at the end of a line that has no others: «Талас – 118», «Талас – 118 (97)», «Талас
   * | 118 | 52», «Талас – 118 / 7,9%».
   */
  private BitSet cells(int s, List<Reading> readings, RowHead head) {
    TokenRange line = sentences.get(s);
    if (!tokens.newLine(line.begin())) {
      return NO_CELLS;
    }
    BitSet cells = new BitSet();
    int end = withoutStop(line);
    int column = bars(line.begin(), end);
    int k = readings.size() - 1;
    boolean more = true;
    for (; k >= 0 && more; k--) {
      Reading q = readings.get(k);
      boolean inner = isBracketed(q) && q.endToken() + 1 == end;
      if (q.reason() != null || (!inner && q.endToken() != end)) {
        break;
      }
      cells.set(k, isBare(q) && (inner || head.isOver(column)));
      end = inner ? q.beginToken() - 1 : q.beginToken();
      boolean bar = tokens.isSymbol(end - 1, '|');
      more = inner || bar || tokens.isSymbol(end - 1, '/');
      end = inner ? end : end - 1;
      column -= bar ? 1 : 0;
    }
    boolean alone =
        readings.subList(0, k + 1).stream().allMatch(q -> q.reason() != null || isOne(q));
    return alone ? cells : NO_CELLS;
  }

  private int bars(int from, int to) {
    int bars = 0;
    for (int i = from; i < to; i++) {
      bars += tokens.isSymbol(i, '|') ? 1 : 0;
    }
    return bars;
  }

  private int withoutStop(TokenRange line) {
    int end = line.end();
    while (end > line.begin() && ";,.".indexOf(tokens.first(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private boolean isBracketed(Reading q) {
    return tokens.isSymbol(q.beginToken() - 1, '(') && tokens.isSymbol(q.endToken(), ')');
  }

  /** The line of a table that names its columns. */
  private boolean isColumnHead(int s, List<Reading> readings) {
    TokenRange line = sentences.get(s);
    return bars(line.begin(), line.end()) > 0
        && readings.stream().allMatch(q -> q.reason() != null);
  }

  private boolean isBare(Reading q) {
    return q.reason() == null
        && q.amount() != null
        && q.type() == QuantityType.CARDINAL
        && q.unit().isEmpty()
        && q.amount().step().compareTo(BigDecimal.ONE) <= 0
        && tokens.isDigits(q.endToken() - 1);
  }

  /** «қант, 1 кг – 412»: what a price is for. */
  private static boolean isOne(Reading q) {
    return q.reason() == null
        && q.type() == QuantityType.QUANTITY
        && q.amount() != null
        && q.amount().value() != null
        && q.amount().value().compareTo(BigDecimal.ONE) == 0;
  }

  private boolean endsRow(int s, int end) {
    TokenRange sentence = sentences.get(s);
    return end >= sentence.end()
        || tokens.newLine(end)
        || tokens.isSymbol(end, ';')
        || tokens.isSymbol(end, ',')
        || (tokens.isSymbol(end, '.') && end + 1 >= sentence.end());
  }

  private static Reading in(Reading q, RowHead head) {
    BigDecimal by = head.by();
    Amount amount = q.amount();
    Amount scaled =
        new Amount(
            times(amount.value(), by),
            times(amount.lower(), by),
            times(amount.upper(), by),
            amount.step().multiply(by),
            amount.comparator());
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
        q.plus(RULE));
  }

  private static BigDecimal times(BigDecimal value, BigDecimal by) {
    return value == null ? null : value.multiply(by);
  }
}
