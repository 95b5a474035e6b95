package kz.sanaq.merge;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import kz.sanaq.merge.RepetitionFeatures.Agreement;
import kz.sanaq.merge.RepetitionFeatures.Common;
import kz.sanaq.merge.RepetitionFeatures.Digits;
import kz.sanaq.merge.RepetitionFeatures.Likeness;
import kz.sanaq.merge.RepetitionFeatures.Share;
import kz.sanaq.merge.RepetitionFeatures.Told;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.model.YearSource;
import kz.sanaq.weigher.Candidate;

/** Describes two mentions of one document, as they stand in it, by {@link RepetitionFeatures}. */
final class RepetitionDescriber {
  private static final BigDecimal SMALL = BigDecimal.TEN;
  private static final int MUCH = 12;
  private static final int SOME = 6;
  private static final int WHOLE = 1000;
  private static final int HIGH = 650;
  private static final int HALF = 350;

  private final TermSenses senses;
  private final Telling one;
  private final Telling other;
  private final Fact first;
  private final Fact second;
  private final Agreement value;
  private final Digits digits;

  /**
   * @param one the earlier one
   * @param value how the values agree
   */
  RepetitionDescriber(TermSenses senses, Telling one, Telling other, Agreement value) {
    this.senses = senses;
    this.one = one;
    this.other = other;
    this.first = one.mention().fact();
    this.second = other.mention().fact();
    this.value = value;
    this.digits = digits(Math.min(precision(one), precision(other)));
  }

  /** Whether two units may be one that was not recognised everywhere. */
  static boolean unitsFit(Unit one, Unit other) {
    return one.equals(other) || one.isCount() || other.isCount();
  }

  /**
   * Says all that holds of the two.
   *
   * @param crowd the figures of the document around them
   */
  void describe(Candidate<Boolean> same, Crowd crowd) {
    Telling coarse = precision(one) <= precision(other) ? one : other;
    Telling fine = coarse == one ? other : one;
    UnitKind kind = (first.unit().isCount() ? second : first).unit().kind();
    same.with(RepetitionFeatures.ONE.id())
        .with(RepetitionFeatures.STANDS.id(one.stand(), other.stand()))
        .with(RepetitionFeatures.VALUE.id(value, digits))
        .with(RepetitionFeatures.VALUE_STANDS.id(value, one.stand()))
        .with(RepetitionFeatures.COARSE.id(value, coarse.stand()))
        .with(RepetitionFeatures.SMALL.id(), isSmall())
        .with(RepetitionFeatures.SUCH.id(crowd.such(one, other)))
        .with(RepetitionFeatures.COMPANY.id(crowd.company(one, other)))
        .with(RepetitionFeatures.RANK.id(crowd.rank(coarse, fine)))
        .with(RepetitionFeatures.KIND.id(kind, value))
        .with(RepetitionFeatures.UNIT.id(units(), digits));
    describeThing(same, kind);
    describeTimeAndPlace(same);
    describeWords(same);
  }

  private void describeThing(Candidate<Boolean> same, UnitKind kind) {
    Likeness objects = objects();
    same.with(RepetitionFeatures.OBJECT.id(objects, digits))
        .with(RepetitionFeatures.OBJECT_KIND.id(objects, kind))
        .with(RepetitionFeatures.EVENT.id(one.thing().acts(other.thing()), digits))
        .with(RepetitionFeatures.INDICATOR.id(indicators()))
        .with(
            RepetitionFeatures.QUALIFIER.id(
                match(first.measurand().qualifier(), second.measurand().qualifier())))
        .with(RepetitionFeatures.PARTS.id(one.thing().terms().parts(other.thing().terms())))
        .with(RepetitionFeatures.STATUS.id(equal(first.status(), second.status())))
        .with(
            RepetitionFeatures.MEASURE.id(
                equal(first.change().measure(), second.change().measure())))
        .with(
            RepetitionFeatures.DIRECTION.id(
                match(word(first.change().direction()), word(second.change().direction()))))
        .with(RepetitionFeatures.PER.id(match(word(first.per()), word(second.per()))))
        .with(
            RepetitionFeatures.FROM.id(
                match(word(first.change().from()), word(second.change().from()))))
        .with(
            RepetitionFeatures.PART_OF.id(match(one.mention().partOf(), other.mention().partOf())));
  }

  private void describeTimeAndPlace(Candidate<Boolean> same) {
    same.with(
            RepetitionFeatures.YEAR.id(
                match(word(first.period().year()), word(second.period().year())),
                told(first.period(), second.period())))
        .with(RepetitionFeatures.PERIOD.id(periods(first.period(), second.period())))
        .with(
            RepetitionFeatures.REGION.id(
                regions(first.place(), second.place()), told(first.place(), second.place())))
        .with(
            RepetitionFeatures.DISTRICT.id(
                match(first.place().district(), second.place().district())));
  }

  private void describeWords(Candidate<Boolean> same) {
    TermVector mine = one.thing().terms();
    TermVector theirs = other.thing().terms();
    int common = mine.common(theirs);
    int lesser = Math.min(mine.weight(), theirs.weight());
    Common much =
        common == 0
            ? Common.NONE
            : common < SOME ? Common.LITTLE : common < MUCH ? Common.SOME : Common.MUCH;
    same.with(RepetitionFeatures.WORDS.id(much, share(common, lesser)))
        .with(RepetitionFeatures.WORDS_DIGITS.id(much, digits))
        .with(RepetitionFeatures.SENTENCES.id(one.apart(other)));
  }

  private static Share share(int common, int lesser) {
    int share = lesser == 0 ? 0 : common * WHOLE / lesser;
    if (share == 0) {
      return Share.NONE;
    }
    if (share >= WHOLE) {
      return Share.ALL;
    }
    return share >= HIGH ? Share.HIGH : share >= HALF ? Share.HALF : Share.LOW;
  }

  private static int precision(Telling telling) {
    return Consensus.digits(telling.amount());
  }

  private static Digits digits(int precision) {
    return Digits.values()[Math.min(precision, Digits.values().length) - 1];
  }

  private boolean isSmall() {
    BigDecimal number = one.amount().value();
    return number != null && first.unit().isCount() && number.abs().compareTo(SMALL) <= 0;
  }

  private Likeness units() {
    if (first.unit().equals(second.unit())) {
      return Likeness.SAME;
    }
    return first.unit().isCount() && second.unit().isCount() ? Likeness.ALIKE : Likeness.ONE;
  }

  private Likeness objects() {
    Likeness plain = match(one.object(), other.object());
    if (plain != Likeness.DIFFERENT) {
      return plain;
    }
    Optional<TermSenses.ObjectClass> mine = senses.objectClass(one.object());
    Optional<TermSenses.ObjectClass> theirs = senses.objectClass(other.object());
    boolean classed = mine.isPresent() && mine.equals(theirs);
    if (classed || alike(last(one.object()), last(other.object()))) {
      return Likeness.ALIKE;
    }
    if (mine.map(TermSenses.ObjectClass::generic).orElse(false)
        || theirs.map(TermSenses.ObjectClass::generic).orElse(false)) {
      return Likeness.ONE;
    }
    return near(last(one.object()), last(other.object())) ? Likeness.NEAR : Likeness.DIFFERENT;
  }

  /** Whether the words around either say what the other is called. */
  private boolean near(String mine, String theirs) {
    return one.thing().terms().says(senses.sense(theirs))
        || other.thing().terms().says(senses.sense(mine));
  }

  private boolean alike(String mine, String theirs) {
    TermSenses.Sense sense = senses.sense(mine);
    TermSenses.Sense their = senses.sense(theirs);
    return sense.weight() > 0 && sense.means(their);
  }

  private Likeness indicators() {
    Predicate<Fact> named = fact -> fact.measurand().isNamed();
    return match(
        named.test(first) ? first.indicator() : "", named.test(second) ? second.indicator() : "");
  }

  private static Likeness periods(Period one, Period other) {
    Likeness match = match(Statement.stated(one), Statement.stated(other));
    boolean meet =
        match == Likeness.DIFFERENT
            && (Objects.equals(one.end(), other.end())
                || Objects.equals(one.start(), other.start()));
    return meet ? Likeness.ALIKE : match;
  }

  private static Likeness regions(Place one, Place other) {
    Likeness match = match(one.region(), other.region());
    boolean within =
        match == Likeness.DIFFERENT
            && (one.region().equals(Place.HOME) || other.region().equals(Place.HOME));
    return within ? Likeness.NEAR : match;
  }

  private static Told told(Period one, Period other) {
    return told(one.source(), other.source(), YearSource.RELATIVE);
  }

  private static Told told(Place one, Place other) {
    return told(one.source(), other.source(), RegionSource.ANAPHORA);
  }

  private static <E extends Enum<E>> Told told(E one, E other, E least) {
    boolean mine = one.compareTo(least) <= 0;
    boolean theirs = other.compareTo(least) <= 0;
    return mine && theirs ? Told.BOTH : mine || theirs ? Told.ONE : Told.NEITHER;
  }

  private static Likeness equal(Object one, Object other) {
    return one.equals(other) ? Likeness.SAME : Likeness.DIFFERENT;
  }

  private static Likeness match(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isEmpty() && other.isEmpty() ? Likeness.NEITHER : Likeness.ONE;
    }
    return one.equals(other) ? Likeness.SAME : Likeness.DIFFERENT;
  }

  /** What a field says; empty for nothing. */
  private static String word(Object field) {
    String word = Objects.toString(field, "");
    return word.equals("NONE") ? "" : word;
  }

  private static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
