package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Recognises every quantity of a sentence: span, class, exact value, unit, comparator, and why it
 * is no claim.
 *
 * <p>In: the tokens of one sentence. Out: readings in text order that do not overlap. One scan from
 * left to right; the cost is linear in the number of tokens. Thread safe once the vocabulary is
 * complete.
 */
public final class QuantityReader {
  private static final int INTEGER_DIGITS = 28;
  private static final int DECIMALS = 10;

  private final NumberReader numbers;
  private final ExpressionReader expressions;
  private final DateReader dates;
  private final LabelReader labels;
  private final PronounReader pronouns;

  /** Registers the tables of the language pack; to be used after {@link Loader#freeze()}. */
  public QuantityReader(Loader in) {
    numbers = new NumberReader(in);
    BoundReader bounds = new BoundReader(in);
    expressions = new ExpressionReader(in, numbers, new UnitReader(in), bounds);
    dates = new DateReader(in, numbers, bounds);
    labels = new LabelReader(in);
    pronouns = new PronounReader(in);
  }

  /** The quantities of one sentence, the tokens from {@code from} to before {@code to}. */
  public List<Reading> read(Tokens tokens, int from, int to) {
    List<Expression> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      if (!expressions.begins(tokens, i)) {
        i++;
        continue;
      }
      int pronoun = pronouns.end(tokens, i, to);
      if (pronoun > i) {
        i = pronoun;
        continue;
      }
      Expression e = expressions.read(tokens, i, to);
      if (e == null) {
        i++;
        continue;
      }
      classify(tokens, e, from, to);
      found.add(e);
      i = Math.max(e.end, i + 1);
    }
    List<Reading> readings = new ArrayList<>(found.size());
    for (Expression e : found) {
      readings.add(reading(tokens, e));
    }
    return readings;
  }

  private void classify(Tokens tokens, Expression e, int from, int to) {
    String label = labels.read(tokens, e, from, to);
    if (label != null) {
      e.type = QuantityType.ORDINAL;
      e.reason = Reason.LABEL;
      e.rules.add(label);
      return;
    }
    if (dates.read(tokens, e, from, to)) {
      return;
    }
    boolean ordinal =
        e.first.has(Feature.ORDINAL) || e.second != null && e.second.has(Feature.ORDINAL);
    if (ordinal && e.unit == null) {
      e.type = QuantityType.ORDINAL;
      e.reason = Reason.ORDINAL;
    }
  }

  private static Reading reading(Tokens tokens, Expression e) {
    Amount amount = e.amount();
    boolean fits =
        amount == null || fits(amount.value()) && fits(amount.lower()) && fits(amount.upper());
    if (amount == null || !fits) {
      e.reason = Reason.OUT_OF_RANGE;
    }
    return new Reading(
        e.begin,
        e.end,
        tokens.begin(e.begin),
        tokens.end(e.end - 1),
        e.type,
        fits ? amount : null,
        e.from != null ? e.from : e.second == null ? null : e.first.value(),
        e.until != null ? e.until : e.second == null ? null : e.second.value(),
        e.fromTo,
        e.unit == null ? "" : e.unit.code(),
        e.per,
        e.reason,
        e.rules);
  }

  private static boolean fits(BigDecimal value) {
    return value == null
        || value.precision() - value.scale() <= INTEGER_DIGITS && value.scale() <= DECIMALS;
  }
}
