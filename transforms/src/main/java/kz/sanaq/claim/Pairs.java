package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Direction;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Reason;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Predicates;
import kz.sanaq.syntax.Verb;

/**
 * Joins two quantities that are the two ends of one figure. KazNERD counts «4,7%-дан» and «4,4%-ға
 * дейін» as two spans; the claim is one: a level reached from another, or a range.
 */
final class Pairs {
  /** How many tokens of a time may stand between the two ends. */
  private static final int GAP = 4;

  private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

  private final Predicates predicates;

  Pairs(Predicates predicates) {
    this.predicates = predicates;
  }

  /** The quantities of a sentence, two that are the ends of one figure made one. */
  List<Reading> joined(Scene scene, List<Reading> readings) {
    List<Reading> all = new ArrayList<>(readings.size());
    int last = -1;
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Reading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
      Reading first = last < 0 ? null : all.get(last);
      Reading pair = first == null ? null : joined(scene, first, reading, next);
      if (pair != null) {
        all.remove(last);
        all.add(pair);
        last = -1;
      } else {
        all.add(reading);
        boolean passed = reading.reason() == Reason.DATE && last >= 0;
        last = passed ? last : MentionReader.isClaim(reading) ? all.size() - 1 : -1;
      }
    }
    return all;
  }

  /**
   * «4,7%-дан» and «4,4%-ға дейін» as one figure; «4,7%-дан» and «4,4%-ға» where a verb of change
   * follows. Null where the two are not one.
   *
   * @param next the quantity after the second, null for none
   */
  private Reading joined(Scene scene, Reading first, Reading second, Reading next) {
    Tokens tokens = scene.tokens();
    int noun = nounEnd(scene, first, Feature.ABLATIVE);
    boolean pair =
        second.reason() == null
            && second.amount() != null
            && second.amount().value() != null
            && first.amount().value() != null
            && (isOrigin(tokens, first) || noun > first.endToken())
            && isTime(scene, noun, second.beginToken())
            && isOfOne(first, second);
    if (!pair) {
      return null;
    }
    boolean apart = second.beginToken() > noun;
    if (second.amount().comparator() == QuantityComparator.AT_MOST) {
      return apart ? reached(first, second) : both(first, second, range(first, second));
    }
    int end = nounEnd(scene, second, Feature.DATIVE);
    Reading origin = isReached(tokens, second, end, next, apart) ? scaled(first, second) : null;
    if (origin == null) {
      return null;
    }
    return apart
        ? reached(origin, second)
        : both(origin, second, Amount.of(second.amount().value(), second.amount().step()));
  }

  private static Amount range(Reading first, Reading second) {
    BigDecimal from = first.amount().value();
    BigDecimal until = second.amount().value();
    BigDecimal step = first.amount().step().min(second.amount().step());
    return Amount.range(from.min(until), from.max(until), step);
  }

  /** One of the two may leave the unit out: «42 500 теңгеден 60 000-ға», «150-ден 200 теңгеге». */
  private static boolean isOfOne(Reading first, Reading second) {
    return first.unit().isEmpty() || second.unit().isEmpty() || first.unit().equals(second.unit());
  }

  /**
   * Token after the noun that follows a bare number that has a case: «12 мектептен»; else its own
   * end.
   */
  private static int nounEnd(Scene scene, Reading q, Feature ending) {
    Tokens tokens = scene.tokens();
    int i = q.endToken();
    boolean bare = q.unit().isEmpty() && tokens.features(i - 1) == 0 && !scene.isPlace(i);
    return bare && tokens.formFeatures(WordClass.NOUN, i) == ending.bit() ? i + 1 : i;
  }

  /** Whether nothing but a time stands between two tokens. */
  private static boolean isTime(Scene scene, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!scene.isTime(i)) {
        return false;
      }
    }
    return from <= to && to - from <= GAP;
  }

  private static Reading both(Reading first, Reading second, Amount amount) {
    return pair(first.beginToken(), first.begin(), first, second, amount);
  }

  /** «2023 жылғы 9,8%-дан 2024 жылы 8,6%-ға»: the level that was reached, at its own place. */
  private static Reading reached(Reading first, Reading second) {
    Amount amount = Amount.of(second.amount().value(), second.amount().step());
    return pair(second.beginToken(), second.begin(), first, second, amount);
  }

  private static Reading pair(
      int beginToken, int begin, Reading first, Reading second, Amount amount) {
    return new Reading(
        beginToken,
        second.endToken(),
        begin,
        second.end(),
        second.unit().isEmpty() ? first.type() : second.type(),
        amount,
        first.amount().value(),
        second.amount().value(),
        true,
        second.unit().isEmpty() ? first.unit() : second.unit(),
        second.per(),
        null,
        second.rules());
  }

  /** Whether a figure can be what another came from: «4,7%-дан». */
  static boolean isOrigin(Tokens tokens, Reading first) {
    return Feature.ABLATIVE.in(first.ending(tokens)) && first.amount().value() != null;
  }

  /**
   * Whether a verb after the second figure leads from the first to it: «4,4%-ға өсті», «15%-ға 5
   * есе артты». Where the two stand side by side any verb does: «92-ден 71-ге түсті», «3 пайыздан 1
   * пайызға бірден түсіруді».
   */
  private boolean isReached(Tokens tokens, Reading second, int end, Reading next, boolean apart) {
    Verb verb = predicates.verbAt(tokens, Steps.isTimesAt(next, end) ? next.endToken() : end);
    boolean led =
        apart
            ? verb != null
                && (verb.change() != Direction.NONE || verb.bound() == Verb.VerbBound.REACH)
            : verb != null || predicates.verbAt(tokens, end + 1) != null;
    return led
        && second.amount().comparator() == QuantityComparator.EQUAL
        && Feature.DATIVE.in(
            tokens.formFeatures(WordClass.NOUN, end - 1) | tokens.features(end - 1));
  }

  /**
   * The first figure with the multiplier of the second: «68-ден 83 мың теңгеге». Null where it is
   * far from the second even then: whether «2-ден 600 млн теңгеге» begins at two millions is not
   * said.
   */
  private static Reading scaled(Reading first, Reading second) {
    if (!first.unit().isEmpty() || isPlain(second.amount()) || !isPlain(first.amount())) {
      return first;
    }
    BigDecimal by = multiplier(second.amount().value());
    BigDecimal value = first.amount().value().multiply(by);
    boolean near =
        value.compareTo(second.amount().value().multiply(BigDecimal.TEN)) < 0
            && second.amount().value().compareTo(value.multiply(BigDecimal.TEN)) < 0;
    return near ? first.with(Amount.of(value, first.amount().step().multiply(by))) : null;
  }

  /** The thousand, million … that a large number is told in. */
  private static BigDecimal multiplier(BigDecimal value) {
    BigDecimal by = BigDecimal.ONE;
    while (by.multiply(THOUSAND).compareTo(value.abs()) <= 0) {
      by = by.multiply(THOUSAND);
    }
    return by;
  }

  private static boolean isPlain(Amount amount) {
    return amount.step().compareTo(BigDecimal.ONE) <= 0;
  }
}
