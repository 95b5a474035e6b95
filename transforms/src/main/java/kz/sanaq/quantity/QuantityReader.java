package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numeric;
import kz.sanaq.number.RomanReader;

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
  private final BoundReader bounds;
  private final ExpressionReader expressions;
  private final DateReader dates;
  private final LabelReader labels;
  private final PronounReader pronouns;
  private final ContactReader contacts;
  private final NotationReader notations;
  private final ListReader lists;

  /** Registers the tables of the language pack; to be used after {@link Loader#freeze()}. */
  public QuantityReader(Loader in) {
    numbers = new NumberReader(in);
    bounds = new BoundReader(in);
    expressions = new ExpressionReader(in, numbers, new UnitReader(in), bounds);
    dates = new DateReader(in, numbers, bounds);
    labels = new LabelReader(in);
    pronouns = new PronounReader(in, numbers);
    contacts = new ContactReader(in);
    notations = new NotationReader(numbers);
    lists = new ListReader(in, bounds);
  }

  /** The quantities of one sentence, the tokens from {@code from} to before {@code to}. */
  public List<Reading> read(Tokens tokens, int from, int to) {
    List<Expression> found = new ArrayList<>();
    int i = from;
    while (i < to) {
      i = begins(tokens, i) ? next(tokens, i, from, to, found) : i + 1;
    }
    lists.join(tokens, found, to);
    List<Reading> readings = new ArrayList<>(found.size());
    for (Expression e : found) {
      readings.add(reading(tokens, e));
    }
    return readings;
  }

  /** Most tokens begin nothing, and this tells them fast. */
  private boolean begins(Tokens tokens, int i) {
    return expressions.begins(tokens, i)
        || pronouns.opens(tokens, i)
        || contacts.opens(tokens, i)
        || (tokens.isCapital(i) && RomanReader.value(tokens, i) > 0);
  }

  /**
   * What a bound behind a counted noun says of its number: «200 адамға дейін».
   *
   * @param i token behind the noun
   * @param to token behind the sentence
   * @return null where no bound that asks for the noun's case stands there
   */
  public Comparator boundBehind(Tokens tokens, int i, int to) {
    BoundReader.Match match = bounds.after(tokens, i, to, tokens.features(i - 1));
    return match == null ? null : match.bound().comparator();
  }

  /** Reads what begins at token {@code i}; the token to go on with. */
  private int next(Tokens tokens, int i, int from, int to, List<Expression> found) {
    int contact = contacts.end(tokens, i, from, to);
    if (contact > i) {
      Expression e = named(i, contact, QuantityType.ORDINAL, Reason.CONTACT, "contact");
      if (e.hasDigits(tokens)) {
        found.add(e);
      }
      return contact;
    }
    NotationReader.Match notation = notations.read(tokens, i, to);
    if (notation != null) {
      Expression e = named(i, notation.end(), notation.type(), notation.reason(), notation.rule());
      if (notation.end() == i + 1) {
        e.first = numbers.read(tokens, i, i + 1);
      }
      found.add(e);
      return notation.end();
    }
    int pronoun = pronouns.end(tokens, i, to);
    boolean more = i > from && pronouns.counts(tokens, i - 1);
    if (pronoun > i && !more && !numbers.isMultiplier(tokens, pronoun)) {
      String rule = pronouns.rule(tokens, i);
      found.add(named(i, pronoun, QuantityType.ORDINAL, Reason.PRONOUN, rule));
      return pronoun;
    }
    Expression e = roman(tokens, i, to);
    e = e == null && expressions.begins(tokens, i) ? expressions.read(tokens, i, to) : e;
    if (e == null) {
      return i + 1;
    }
    String article =
        isLoneOne(e) && !more ? pronouns.article(tokens, e.numberBegin, from, to) : null;
    if (article != null) {
      e.type = QuantityType.ORDINAL;
      e.reason = Reason.PRONOUN;
      e.rules.add(article);
      found.add(e);
      return e.end;
    }
    classify(tokens, e, from, to);
    found.add(e);
    return Math.max(e.end, i + 1);
  }

  private static Expression named(
      int begin, int end, QuantityType type, Reason reason, String rule) {
    Expression e = new Expression(begin);
    e.end = end;
    e.type = type;
    e.reason = reason;
    e.rules.add(rule);
    return e;
  }

  /** «бір» and nothing else. */
  private static boolean isLoneOne(Expression e) {
    return e.end == e.numberBegin + 1
        && e.unit == null
        && !e.first.digits()
        && e.first.bare()
        && e.first.isOne();
  }

  /** «3-1», «0-2» without a unit. */
  private static boolean isScore(Tokens tokens, Expression e) {
    return e.first.digits()
        && e.unit == null
        && tokens.glued(e.first.end())
        && (e.second.value().compareTo(e.first.value()) <= 0
            || (e.first.value().signum() == 0 && e.second.value().compareTo(BigDecimal.TEN) < 0));
  }

  /** «соның бірі»: one of them, which points and does not count. */
  private static boolean isOneOf(Expression e) {
    return e.end == e.begin + 1
        && !e.first.digits()
        && e.first.has(Feature.POSSESSED_3)
        && e.first.isOne();
  }

  /** «IV тоқсан»: Roman numerals before a word are ordinals. */
  private static Expression roman(Tokens tokens, int i, int to) {
    if (!tokens.isCapital(i) || i + 1 >= to || tokens.glued(i)) {
      return null;
    }
    int value = RomanReader.value(tokens, i);
    if (value == 0 || !tokens.isWord(i + 1) || tokens.isCapital(i + 1) || tokens.glued(i + 1)) {
      return null;
    }
    Expression e = new Expression(i);
    BigDecimal number = BigDecimal.valueOf(value);
    e.first =
        new Numeric(
            i,
            i + 1,
            number,
            BigDecimal.ONE,
            BigDecimal.ONE,
            Feature.ORDINAL.bit(),
            false,
            "roman");
    e.numberBegin = i;
    e.numberEnd = i + 1;
    e.end = i + 1;
    e.features = Feature.ORDINAL.bit();
    e.rules.add("roman");
    return e;
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
    if (isOneOf(e)) {
      e.reason = Reason.PRONOUN;
      e.rules.add("one-of");
      return;
    }
    boolean ordinal =
        e.first.has(Feature.ORDINAL) || (e.second != null && e.second.has(Feature.ORDINAL));
    if (ordinal && e.unit == null) {
      e.type = QuantityType.ORDINAL;
      e.reason = Reason.ORDINAL;
    } else if (e.isRange() && (numbers.isResult(tokens, e.end) || isScore(tokens, e))) {
      e.reason = Reason.SCORE;
    }
  }

  private static Reading reading(Tokens tokens, Expression e) {
    Amount amount = e.amount();
    boolean fits =
        amount == null
            || (fits(amount.value())
                && fits(amount.lower())
                && fits(amount.upper())
                && fits(amount.step()));
    if (e.first != null && (amount == null || !fits)) {
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
        || (value.precision() - value.scale() <= INTEGER_DIGITS && value.scale() <= DECIMALS);
  }
}
