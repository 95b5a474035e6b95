package kz.sanaq.claim;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Per;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.UnitKind;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Phrase;

/**
 * Gives a figure without a unit the one that its words leave no doubt of: money where something is
 * paid or priced («мектепке 450 млн бөлінді», «айлығы 120 мың»), pieces before «рет» and «дана».
 * Where there is a doubt the figure stays as it is, and its thing is weighed.
 */
final class UnsaidUnits {
  private static final BigDecimal LEAST_INDEX = BigDecimal.valueOf(50);
  private static final BigDecimal LARGEST_INDEX = BigDecimal.valueOf(200);
  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
  private static final BigDecimal MILLION = BigDecimal.valueOf(1_000_000);
  private static final BigDecimal MILLIARD = BigDecimal.valueOf(1_000_000_000);

  private final ClaimWords words;
  private final Currencies currencies;

  UnsaidUnits(ClaimWords words, QuantityReader quantities) {
    this.words = words;
    this.currencies = new Currencies(quantities.homeCurrency());
  }

  /** The quantity of a figure, in its unit where its words tell one. */
  Reading told(Figure figure) {
    Reading reading = figure.reading();
    if (figure.told() != null || reading.type() != QuantityType.CARDINAL) {
      return reading;
    }
    Beside beside = Beside.of(figure, words);
    if (isPieces(figure, beside)) {
      return reading.in(UnitKind.ITEM.label(), QuantityType.CARDINAL, "pieces-counted");
    }
    if (isIndex(figure, beside)) {
      return reading.in(UnitKind.PERCENT.label(), QuantityType.PERCENTAGE, "per-cent-by-label");
    }
    String rule = beside.isCounted() ? null : money(figure, beside);
    return rule == null ? reading : reading.in(currencies.of(figure), QuantityType.MONEY, rule);
  }

  /** «43 рет», «12 мың дана». */
  private boolean isPieces(Figure figure, Beside beside) {
    return beside.takesNoun()
        && beside.isNext(figure)
        && words.unsaid.isNoun(UnitWords.Role.PIECES, beside.after());
  }

  /** «нақты көлем индексі – 105,6»: what makes no sense but as a share of the year before. */
  private boolean isIndex(Figure figure, Beside beside) {
    BigDecimal value = value(figure);
    return beside.isLabelled()
        && words.unsaid.isNoun(UnitWords.Role.INDEX, beside.label())
        && value.compareTo(LEAST_INDEX) >= 0
        && value.compareTo(LARGEST_INDEX) <= 0;
  }

  /** What tells that a figure is money; null for nothing. */
  private String money(Figure figure, Beside beside) {
    BigDecimal value = value(figure);
    boolean many = value.compareTo(THOUSAND) >= 0;
    if (beside.takesNoun() && beside.hasNounAfter()) {
      boolean much = value.compareTo(MILLION) >= 0;
      return much && words.unsaid.isUncounted(beside.after()) ? "money-by-noun" : null;
    }
    if (value.compareTo(MILLIARD) >= 0 && !isAmongMeasures(figure)) {
      return "money-by-size";
    }
    if (isPriced(figure, beside)) {
      return "money-by-measure";
    }
    if (isRated(figure, beside)) {
      return "money-by-rate";
    }
    if (many && isOwned(figure)) {
      boolean much = value.compareTo(MILLION) >= 0 || isSpent(figure);
      return much && isPart(figure, beside, value) ? "money-by-whole" : null;
    }
    if (many && beside.isLabelled() && words.unsaid.hasAmount(beside.label())) {
      return "money-by-label";
    }
    return many && isPaid(figure, beside) ? "money-by-act" : null;
  }

  private static BigDecimal value(Figure figure) {
    Amount amount = figure.reading().amount();
    return (amount.value() == null ? amount.upper() : amount.value()).abs();
  }

  private static boolean isOwned(Figure figure) {
    return Feature.POSSESSED_3.in(figure.reading().ending(figure.tokens()));
  }

  /** «12 млн теңге алды: 10 миллионын қолма-қол»: a part of money that was told before. */
  private static boolean isPart(Figure figure, Beside beside, BigDecimal value) {
    if (!isAmongMoney(figure) || beside.isOwnedByNoun()) {
      return false;
    }
    BigDecimal whole = figure.before().last().mention().fact().amount().value();
    return whole == null || whole.compareTo(value) > 0;
  }

  /** «тоннасы 72 мыңға», «келісін 240-тан»: the price of a measure. */
  private boolean isPriced(Figure figure, Beside beside) {
    Tokens tokens = figure.tokens();
    int end = beside.labelEnd();
    for (int i = end - 1; i >= Math.max(figure.clauseFrom(), end - 2); i--) {
      long match = words.rates.get(PerSide.PRICED).match(tokens, i);
      if (match >= 0 && Lexicon.end(match) == end && !figure.scene().isQuantity(i)) {
        return tokens.has(end - 1, Feature.POSSESSED_3)
            && !tokens.has(end - 1, Feature.LOCATIVE)
            && !tokens.has(end - 1, Feature.ABLATIVE);
      }
    }
    return false;
  }

  /** «доллар бағамы 481», «долларды 519-ға сатып алды»: the price of other money. */
  private boolean isRated(Figure figure, Beside beside) {
    Phrase label = beside.label();
    return beside.isLabelled()
        && !figure.scene().isQuantity(label.head())
        && words.rates.get(PerSide.THING).match(figure.tokens(), label.head()) >= 0;
  }

  /** Whether its clause leads to an act that takes money: «60 мыңы тақтайға кетті». */
  private boolean isSpent(Figure figure) {
    Phrase verb = figure.predicate();
    return words.unsaid.is(UnitWords.Role.PAYS, verb)
        || words.unsaid.is(UnitWords.Role.TRADES, verb);
  }

  private boolean isPaid(Figure figure, Beside beside) {
    Phrase verb = beside.after();
    return words.unsaid.is(UnitWords.Role.PAYS, verb)
        || (words.unsaid.is(UnitWords.Role.TRADES, verb)
            && (isAmongMoney(figure) || isEach(figure)));
  }

  /** Whether the figure before is money, in the same sentence or the one before. */
  private static boolean isAmongMoney(Figure figure) {
    ReadFigure last = near(figure);
    return last != null && last.thing().unit().isCurrency();
  }

  /**
   * Whether the figure before is a measure, of which there may be milliards too: «46 млрд кВт·сағ».
   */
  private static boolean isAmongMeasures(Figure figure) {
    ReadFigure last = near(figure);
    return last != null && last.thing().unit().kind() == UnitKind.PHYSICAL;
  }

  /** The figure before, in the same sentence or the one before; null for none. */
  private static ReadFigure near(Figure figure) {
    ReadFigure last = figure.before().last();
    return last == null || figure.sentence() - last.sentence() > 1 ? null : last;
  }

  /** «айына 130 мың алады», «әрқайсысына 50 мыңнан берілді». */
  private boolean isEach(Figure figure) {
    for (int i = figure.clauseFrom(); i < figure.begin(); i++) {
      ClaimWords.PerWord word = words.rates.get(PerSide.BEFORE).at(figure.tokens(), i);
      if (word != null && (word.per() == Per.MONTH || word.per() == Per.RECIPIENT)) {
        return true;
      }
    }
    return false;
  }
}
