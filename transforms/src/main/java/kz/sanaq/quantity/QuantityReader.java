package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Loader;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.Ends;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numeric;

/**
 * Recognises every quantity of a sentence: span, class, exact value, unit, comparator, and why it
 * is no claim.
 *
 * <p>In: the layers of a text and one of its sentences. Out: readings in text order that do not
 * overlap. One scan from left to right; the cost is linear in the number of tokens. Thread safe
 * once the vocabulary is complete.
 */
public final class QuantityReader {
  private static final BigDecimal HALF = new BigDecimal("0.5");
  private static final UnitWord PORTION =
      new UnitWord("percent", QuantityType.CARDINAL, BigDecimal.valueOf(100), "portion");

  private final NumberReader numbers;
  private final BoundReader bounds;
  private final ExpressionReader expressions;
  private final OwnedReader owned;
  private final LabelReader labels;
  private final PronounReader pronouns;
  private final ScoreReader scores = new ScoreReader();
  private final ListReader lists;
  private final RoleReader roles;
  private final OtherTimeFigures otherTimes;
  private final BaseReader bases = new BaseReader();
  private final CallNumbers calls;
  private final ForeignReader foreign;

  /** Registers the tables of the language pack; to be used after {@link Loader#freeze()}. */
  public QuantityReader(Loader in, NumberReader numbers) {
    this.numbers = numbers;
    this.bounds = numbers.bounds();
    expressions = new ExpressionReader(in, numbers);
    labels = new LabelReader(in);
    pronouns = new PronounReader(in);
    roles = new RoleReader(in);
    otherTimes = new OtherTimeFigures(roles);
    lists = new ListReader(in, bounds);
    owned = new OwnedReader(bounds, lists.connectors());
    calls = new CallNumbers(in);
    foreign = new ForeignReader(in);
  }

  /** Code of the currency that is meant where none is named; empty for none. */
  public String homeCurrency() {
    return expressions.homeCurrency();
  }

  /** The quantities of one sentence. */
  public List<Reading> read(Layers layers, TokenRange sentence) {
    LayeredSentence scope = new LayeredSentence(layers, sentence);
    List<Expression> found = new ArrayList<>();
    int i = scope.from();
    while (i < scope.to()) {
      Expression e = begins(scope, i) ? next(scope, i) : null;
      if (e != null && counts(scope, e)) {
        found.add(e);
      }
      i = e == null ? i + 1 : Math.max(e.end(), i + 1);
    }
    List<Reading> readings = new ArrayList<>(found.size());
    boolean other = !found.isEmpty() && foreign.isForeign(scope);
    List<Expression> told = otherTimes.joined(scope, lists.joined(scope, found));
    List<Expression> joined = calls.marked(scope, told);
    for (Expression e : PastedRowReader.marked(scope, bases.marked(scope, joined))) {
      Expression placed = OwnedReader.placed(scope, e);
      boolean open = other && placed.reason() == null;
      readings.add(
          reading(
              scope, open ? placed.as(e.type(), Reason.BOILERPLATE, ForeignReader.RULE) : placed));
    }
    return readings;
  }

  /**
   * The quantities of a text, those of rows in the unit of their head.
   *
   * @param readings those of each sentence
   */
  public List<List<Reading>> headed(
      Tokens tokens, List<TokenRange> sentences, List<List<Reading>> readings) {
    return new HeadedRows(tokens, sentences, expressions.units()).headed(readings);
  }

  /** Most tokens begin nothing, and this tells them fast. */
  private boolean begins(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    return expressions.begins(tokens, i)
        || pronouns.opens(tokens, i)
        || scope.numbers().at(i) != null
        || OwnedReader.opensContact(scope, i);
  }

  /** An address without figures is no quantity. */
  private static boolean counts(LayeredSentence scope, Expression e) {
    return e.reason() != Reason.CONTACT || e.hasDigits(scope.tokens());
  }

  /**
   * What a bound after a counted noun says of its number: «200 адамға дейін».
   *
   * @param i token after the noun
   * @param to token after the sentence
   * @return null where no bound that asks for the noun's case stands there
   */
  public QuantityComparator boundAfter(Tokens tokens, int i, int to) {
    BoundReader.BoundMatch match = bounds.after(tokens, i, to, tokens.features(i - 1));
    return match == null ? null : match.bound().comparator();
  }

  /** What begins at token {@code i}; null where nothing does. */
  private Expression next(LayeredSentence scope, int i) {
    Expression e = OwnedReader.contact(scope, i);
    e = e == null ? owned.figures(scope, i) : e;
    e = e == null ? scores.read(scope, i) : e;
    e = e == null ? pronoun(scope, i) : e;
    return e == null ? number(scope, i) : e;
  }

  private Expression pronoun(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    int end = pronouns.end(tokens, i, scope.to());
    boolean number = end < scope.to() && numbers.isMultiplier(tokens, end);
    return end > i && !isOneMore(scope, i) && !number
        ? Expression.named(
            new TokenRange(i, end), QuantityType.ORDINAL, Reason.PRONOUN, pronouns.rule(tokens, i))
        : null;
  }

  private boolean isOneMore(LayeredSentence scope, int i) {
    return i > scope.from() && pronouns.counts(scope.tokens(), i - 1);
  }

  private Expression number(LayeredSentence scope, int i) {
    Numeric number = scope.numbers().at(i);
    if (number != null && number.isRoman()) {
      return classified(scope, Expression.of(i, Ends.of(number), Opening.none(i)));
    }
    Expression e = expressions.begins(scope.tokens(), i) ? expressions.read(scope, i) : null;
    if (e == null) {
      return null;
    }
    String article =
        isLoneOne(e) && !isOneMore(scope, i) ? pronouns.article(scope, e.ends().begin()) : null;
    return article == null
        ? classified(scope, e)
        : e.as(QuantityType.ORDINAL, Reason.PRONOUN, article);
  }

  /** «бір» and nothing else. */
  private static boolean isLoneOne(Expression e) {
    Numeric first = e.ends().first();
    return e.end() == first.begin() + 1
        && e.unit() == null
        && !first.digits()
        && first.bare()
        && first.isOne();
  }

  /** «3-1», «0-2» without a unit. */
  private static boolean isScore(Tokens tokens, Expression e) {
    Numeric first = e.ends().first();
    Numeric second = e.ends().last();
    return first.digits()
        && e.unit() == null
        && tokens.glued(first.end())
        && (second.value().compareTo(first.value()) <= 0
            || (first.value().signum() == 0 && second.value().compareTo(BigDecimal.TEN) < 0));
  }

  /** «соның бірі»: one of them, which points and does not count. */
  private static boolean isOneOf(Expression e) {
    Numeric first = e.ends().first();
    return e.end() == e.begin() + 1
        && !first.digits()
        && first.has(Feature.POSSESSED_3)
        && first.isOne();
  }

  private Expression classified(LayeredSentence scope, Expression e) {
    String label = labels.read(scope, e);
    if (label != null) {
      return e.as(QuantityType.ORDINAL, Reason.LABEL, label);
    }
    Expression timed = owned.timed(scope, e);
    if (timed != null) {
      return timed;
    }
    Tokens tokens = scope.tokens();
    if (isOneOf(e)) {
      return e.as(e.type(), Reason.PRONOUN, "one-of");
    }
    if (e.ends().isOrdinal() && e.unit() == null) {
      return e.as(QuantityType.ORDINAL, Reason.ORDINAL, "ordinal");
    }
    boolean score = e.isRange() && (numbers.isResult(tokens, e.end()) || isScore(tokens, e));
    return score ? e.as(e.type(), Reason.SCORE, "score") : roles.read(scope, portion(tokens, e));
  }

  /** «төрттен үші», «жартысы»: a part of a whole, in percent of it. */
  private static Expression portion(Tokens tokens, Expression e) {
    boolean part =
        e.unit() == null && !e.isRange() && e.isValued() && e.type() == QuantityType.CARDINAL;
    if (!part) {
      return e;
    }
    Numeric number = e.ends().first();
    boolean half =
        number.value().compareTo(HALF) == 0
            && tokens.isWord(number.begin())
            && number.has(Feature.POSSESSED_3)
            && !tokens.has(number.begin() - 1, Feature.ORDINAL);
    boolean ofShare =
        tokens.has(number.begin() - 1, Feature.GENITIVE)
            && tokens.has(number.begin() - 1, Feature.POSSESSED_3)
            && tokens.isDigits(number.begin() - 2);
    if ((half || number.isFraction()) && ofShare) {
      // «20 пайызының жартысы»: its share of all is not said
      return e.as(e.type(), Reason.QUALIFIER, "half-of-share");
    }
    return half || number.isFraction() ? e.in(PORTION, PORTION.rule()) : e;
  }

  private static Reading reading(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    Amount amount = e.amount();
    boolean tooLong = e.ends() != null && amount == null;
    Expression.Levels levels = e.levels();
    if (levels == null && e.isRange()) {
      levels = new Expression.Levels(e.ends().first().value(), e.ends().last().value());
    }
    return new Reading(
        e.begin(),
        e.end(),
        tokens.begin(e.begin()),
        tokens.end(e.end() - 1),
        e.type(),
        amount,
        levels == null ? null : levels.from(),
        levels == null ? null : levels.until(),
        e.isFromTo(),
        e.unit() == null ? "" : e.unit().code(),
        e.per(),
        tooLong && e.reason() == null ? Reason.OUT_OF_RANGE : e.reason(),
        e.rules());
  }
}
