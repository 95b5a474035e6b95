package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.Numeric;

/**
 * Joins what belongs together across the quantities of a sentence: a unit and multiplier that are
 * said once for a list («Алматыда 12, Астанада 9 мың теңге»), the two ends of «800 тоннадан 7000
 * тоннаға дейін», the numbers behind one «№».
 */
final class ListReader {
  /** So many tokens may stand between a number and the next member of its list. */
  private static final int GAP = 4;

  private final BoundReader bounds;
  private final Lexicon<String> connectors;

  ListReader(Loader in, BoundReader bounds) {
    this.bounds = bounds;
    connectors = in.lexicon();
    for (Table.Row row : in.table("connectors.tsv", "word", "class").rows()) {
      connectors.add(row.required("word"), row.place(), row.constant("class", WordClass.class));
    }
  }

  /** Joins the expressions of a sentence, which stand in text order. */
  void join(Tokens tokens, List<Expression> found, int to) {
    for (int k = found.size() - 2; k >= 0; k--) {
      Expression e = found.get(k);
      Expression next = found.get(k + 1);
      shareUnit(tokens, e, next);
      shareDate(tokens, e, next);
      shareLabel(tokens, e, next);
      fromTo(tokens, e, next, to);
    }
    for (int k = 1; k < found.size(); k++) {
      numberSign(tokens, found.get(k - 1), found.get(k));
    }
  }

  private static void shareUnit(Tokens tokens, Expression e, Expression next) {
    boolean open =
        e.unit == null
            && e.type == QuantityType.CARDINAL
            && e.reason == null
            && e.first.value() != null
            && tokens.isSymbol(e.end, ',')
            && next.begin - e.end <= GAP
            && next.begin > e.end + 1;
    if (!open || next.unit == null || next.first.value() == null || next.reason != null) {
      return;
    }
    if (next.type != QuantityType.MONEY
        && next.type != QuantityType.PERCENTAGE
        && next.type != QuantityType.QUANTITY
        && next.shared == null) {
      return;
    }
    Numeric model = next.isRange() ? next.second : next.first;
    if (e.first.scale().compareTo(BigDecimal.ONE) == 0
        && !e.isRange()
        && e.first.digits() == model.digits()
        && e.first.value().compareTo(model.scale()) < 0) {
      e.first = e.first.scaled(model.scale());
    }
    e.unit = next.unit;
    e.shared = next.unit;
    e.rules.add("shared-unit");
  }

  /** «бір және алты жастағы», «5, 6 маусымда»: one token stands between. */
  private void shareDate(Tokens tokens, Expression e, Expression next) {
    boolean date = next.type == QuantityType.DATE || next.type == QuantityType.TIME;
    if (date
        && next.begin == e.end + 1
        && isConnector(tokens, e.end)
        && e.type == QuantityType.CARDINAL
        && e.reason == null
        && e.unit == null
        && e.features == 0
        && next.first != null
        && e.first.digits() == next.first.digits()) {
      e.type = next.type;
      e.reason = next.reason;
      e.rules.add("shared-date");
    }
  }

  /** «295 және 296-бап» */
  private void shareLabel(Tokens tokens, Expression e, Expression next) {
    if (next.reason == Reason.LABEL
        && next.begin == e.end + 1
        && isConnector(tokens, e.end)
        && e.type == QuantityType.CARDINAL
        && e.reason == null
        && e.features == 0
        && tokens.isDigits(e.begin)
        && tokens.isDigits(next.begin)) {
      e.type = QuantityType.ORDINAL;
      e.reason = Reason.LABEL;
      e.rules.add("shared-label");
    }
  }

  private boolean isConnector(Tokens tokens, int i) {
    return tokens.isSymbol(i, ',')
        || connectors.at(tokens, i) != null
        || RangeReader.isAnd(tokens, i);
  }

  /** Both ends have a unit of their own, or a noun that is counted. */
  private void fromTo(Tokens tokens, Expression e, Expression next, int to) {
    if (next.begin != e.end
        || !Feature.ABLATIVE.in(e.features)
        || e.isRange()
        || next.isRange()
        || e.type != next.type
        || !isNumber(e)
        || !isNumber(next)) {
      return;
    }
    boolean until = next.comparator == Comparator.AT_MOST;
    boolean sameUnit =
        e.unit == null
            ? next.unit == null
            : next.unit != null && e.unit.code().equals(next.unit.code());
    if (!sameUnit || (!until && !isUntil(tokens, next.end, to))) {
      return;
    }
    e.fromTo = true;
    next.fromTo = true;
    e.from = e.amount().value();
    e.until = next.amount().value();
    next.from = e.from;
    next.until = e.until;
    e.rules.add("from-to");
    next.rules.add("from-to");
  }

  /** Dates of more than one number have no value of their own: «21.01.2020». */
  private static boolean isNumber(Expression e) {
    return e.first != null && e.first.value() != null;
  }

  /** «40 мыңнан 20 мың адамға дейін»: a counted noun stands before «дейін». */
  private boolean isUntil(Tokens tokens, int i, int to) {
    for (int k = i; k < Math.min(i + 3, to); k++) {
      BoundReader.Match bound = bounds.after(tokens, k, to, Feature.DATIVE.bit());
      if (bound != null && bound.bound().comparator() == Comparator.AT_MOST) {
        return true;
      }
    }
    return false;
  }

  /** «№1, 2, 6 үйлер». */
  private static void numberSign(Tokens tokens, Expression before, Expression e) {
    if (before.reason == Reason.LABEL
        && before.rules.contains("number-sign")
        && e.unit == null
        && e.begin == before.end + 1
        && tokens.isSymbol(before.end, ',')) {
      e.type = QuantityType.ORDINAL;
      e.reason = Reason.LABEL;
      e.rules.add("number-sign");
    }
  }
}
