package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Reads in what the rows below a head are told: by its multiplier, «(мың тонна):», or by a unit
 * that stands alone between marks in a line that ends with a colon, «(жоспар, км):».
 */
final class HeadUnits {
  private final UnitReader units;
  private final Tokens tokens;

  HeadUnits(UnitReader units, Tokens tokens) {
    this.units = units;
    this.tokens = tokens;
  }

  /**
   * What a sentence says of the rows after it; null where it is no head.
   *
   * @param readings the quantities of the sentence
   */
  RowHead of(TokenRange sentence, List<Reading> readings) {
    Reading last = null;
    for (Reading reading : readings) {
      last = isHead(reading) ? reading : last;
    }
    boolean colon = tokens.isSymbol(sentence.end() - 1, ':');
    List<UnitWord> alone = last == null && !colon ? List.of() : alone(sentence);
    UnitWord unit = alone.isEmpty() ? null : alone.get(0);
    if (last != null) {
      RowHead head =
          RowHead.of(last.amount().value(), last.unit(), last.type())
              .over(column(sentence, last.beginToken()));
      return isOnly(last.unit(), alone) ? bracketed(head, sentence) : head.with(null);
    }
    return unit == null || !isOnly(unit.code(), alone)
        ? null
        : bracketed(RowHead.of(unit.factor(), unit.code(), unit.type()), sentence);
  }

  /** The head with the shares that it tells of in brackets: «жақшада – былтырғыға %-бен». */
  private RowHead bracketed(RowHead head, TokenRange sentence) {
    UnitWord share = head.type() == QuantityType.PERCENTAGE ? null : share(sentence);
    return share == null
        ? head
        : head.with(new RowHead(share.factor(), share.code(), share.type(), null, RowHead.ANY));
  }

  /** «ауыл | халқы | бөлінді, млн теңге»: the column that a token stands in. */
  private int column(TokenRange sentence, int at) {
    int before = 0;
    int after = 0;
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      int bar = tokens.isSymbol(i, '|') ? 1 : 0;
      before += i < at ? bar : 0;
      after += i < at ? 0 : bar;
    }
    return before + after == 0 ? RowHead.ANY : before;
  }

  static boolean isHead(Reading reading) {
    return reading.reason() == Reason.LABEL && reading.rules().contains(HeadedRows.HEADING);
  }

  private static boolean isOnly(String code, List<UnitWord> alone) {
    Set<String> others = new HashSet<>();
    alone.forEach(unit -> others.add(unit.code()));
    others.remove(code);
    return others.isEmpty();
  }

  /** The units of a line that no number stands before. */
  private List<UnitWord> alone(TokenRange sentence) {
    List<UnitWord> found = new ArrayList<>();
    for (int i = sentence.begin() + 1; i < sentence.end() - 1; i++) {
      boolean opens = tokens.isSymbol(i - 1, '(') || tokens.isSymbol(i - 1, ',');
      UnitReader.UnitMatch match = opens ? units.read(tokens, i, sentence.end()) : null;
      boolean told = match != null && match.end() > i && match.features() == 0;
      if (told && closes(match.end()) && isMeasure(match.unit())) {
        found.add(match.unit());
        i = match.end() - 1;
      }
    }
    return found;
  }

  /** The word for shares in a line that no number stands before; null for none. */
  private UnitWord share(TokenRange sentence) {
    for (int i = sentence.begin(); i < sentence.end(); i++) {
      UnitReader.UnitMatch match = units.read(tokens, i, sentence.end());
      boolean share = match != null && match.unit().type() == QuantityType.PERCENTAGE;
      if (share && !tokens.isDigits(i - 1)) {
        return match.unit();
      }
    }
    return null;
  }

  private boolean closes(int end) {
    return switch (tokens.first(end)) {
      case ')', '(', ',', ';', ':' -> true;
      default -> false;
    };
  }

  private static boolean isMeasure(UnitWord unit) {
    return unit.factor().compareTo(BigDecimal.ONE) == 0
        && (unit.type() == QuantityType.MONEY
            || unit.type() == QuantityType.PERCENTAGE
            || unit.type() == QuantityType.QUANTITY);
  }
}
