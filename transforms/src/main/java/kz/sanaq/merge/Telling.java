package kz.sanaq.merge;

import java.math.BigDecimal;
import java.util.Locale;
import kz.sanaq.merge.RepetitionFeatures.Agreement;
import kz.sanaq.merge.RepetitionFeatures.Proximity;
import kz.sanaq.merge.RepetitionFeatures.Stand;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;

/** A mention among those of its document: what it says, and the numbers it may stand for there. */
final class Telling {
  /** A sentence that begins before is a headline, a dateline or a lead. */
  private static final int OPENING = 200;

  /** Characters between two sentences that follow each other. */
  private static final int GAP = 3;

  /** Characters between two sentences of one passage. */
  private static final int PASSAGE = 400;

  private final Mention mention;
  private final ComparedThing thing;
  private final StatedInterval interval;
  private final StatedInterval loose;

  Telling(Mention mention, TermSenses senses) {
    this.mention = mention;
    this.thing = ComparedThing.of(mention, senses);
    this.interval = StatedInterval.of(mention.fact().amount());
    this.loose = StatedInterval.loose(mention.fact().amount());
  }

  Mention mention() {
    return mention;
  }

  ComparedThing thing() {
    return thing;
  }

  /** All numbers that it may stand for. */
  StatedInterval loose() {
    return loose;
  }

  Amount amount() {
    return mention.fact().amount();
  }

  Stand stand() {
    if (mention.location().part() == Part.TITLE) {
      return Stand.TITLE;
    }
    return mention.location().sentenceSpan().begin() < OPENING ? Stand.OPENING : Stand.BODY;
  }

  /** Whether two mentions stand in one sentence, which says nothing twice. */
  boolean sharesSentence(Telling other) {
    return mention.location().part() == other.mention.location().part()
        && mention.location().sentenceSpan().equals(other.mention.location().sentenceSpan());
  }

  /** Whether one is a part of the other. */
  boolean isPartOf(Telling other) {
    return mention.partOf().equals(other.mention.mentionId());
  }

  Proximity apart(Telling later) {
    if (mention.location().excerpt().text().equals(later.mention.location().excerpt().text())) {
      return Proximity.REPEATED;
    }
    boolean together = mention.location().part() == later.mention.location().part();
    int end = together ? mention.location().sentenceSpan().end() : 0;
    int between = later.mention.location().sentenceSpan().begin() - end;
    if (between > PASSAGE) {
      return Proximity.FAR;
    }
    return between <= GAP ? Proximity.NEXT : Proximity.NEAR;
  }

  /** How two values agree, {@code null} where they do not. */
  Agreement agreement(Telling other) {
    Amount mine = amount();
    Amount theirs = other.amount();
    if (mine.value() == null || theirs.value() == null) {
      return interval.agrees(other.interval) ? Agreement.RANGE : null;
    }
    if (mine.value().compareTo(theirs.value()) == 0) {
      return mine.comparator() == theirs.comparator() ? Agreement.EQUAL : Agreement.BOUND;
    }
    if (interval.agrees(other.interval)) {
      return Agreement.ROUNDED;
    }
    return reaches(theirs) || other.reaches(mine) ? Agreement.ZEROS : null;
  }

  /** Whether the zeros of its number may be a rounding of one that has more digits. */
  private boolean reaches(Amount other) {
    BigDecimal value = other.value();
    return amount().value().precision() < value.precision()
        && loose.low().compareTo(value) <= 0
        && value.compareTo(loose.high()) <= 0;
  }

  String object() {
    return mention.fact().object().toLowerCase(Locale.ROOT).strip();
  }
}
