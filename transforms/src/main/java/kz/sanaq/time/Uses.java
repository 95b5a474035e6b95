package kz.sanaq.time;

import java.time.LocalDate;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;
import kz.sanaq.time.TimeExpression.Use;

/** Tells what a time does in its sentence by the words that follow it. */
final class Uses {
  /** How far from a time the word stands that makes a comparison or a name of it. */
  private static final int REACH = 12;

  /** How far from a time the word stands that makes a reporting period of it. */
  private static final int REPORT_REACH = 2;

  /** The endings by which a time leans on the words that follow it. */
  private static final int LINKED =
      Feature.GENITIVE.bit()
          | Feature.ATTRIBUTIVE.bit()
          | Feature.INSTRUMENTAL.bit()
          | Feature.DATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.LIKE.bit();

  private final Tokens tokens;
  private final TimeWords words;
  private final LocalDate published;

  Uses(Tokens tokens, TimeWords words, LocalDate published) {
    this.tokens = tokens;
    this.words = words;
    this.published = published;
  }

  Use of(Stretch time) {
    if (time.anchor() == Anchor.NONE) {
      return Use.MEASURE;
    }
    if (isStamp(time)) {
      return Use.STAMP;
    }
    if (isLabel(time)) {
      return Use.LABEL;
    }
    if (isCompared(time)) {
      return Use.COMPARISON;
    }
    return isReport(time) ? Use.REPORT : Use.PERIOD;
  }

  /** The day of publication, written out without an ending. */
  private boolean isStamp(Stretch time) {
    return time.kind() == TimeShape.DAY
        && time.anchor() == Anchor.EXPLICIT
        && time.start().equals(published)
        && tokens.features(time.last()) == 0;
  }

  private boolean endsPhrase(int i) {
    if (i >= tokens.count()) {
      return true;
    }
    return switch (tokens.first(i)) {
      case '.', ';', ':', '!', '?', ',', ')' -> true;
      default -> tokens.isDigits(i);
    };
  }

  /** «2015-2019 жылдарға арналған … бағдарлама», «2030 жылға дейінгі стратегия». */
  private boolean isLabel(Stretch time) {
    if (time.anchor() != Anchor.EXPLICIT) {
      return false;
    }
    boolean describes =
        time.kind() == TimeShape.RANGE
            || (time.kind() == TimeShape.UNTIL && words.value(tokens, time.last()) > 0)
            || words.is(tokens, time.end(), TimeRole.MEANT_FOR)
            || tokens.has(time.last(), Feature.ATTRIBUTIVE);
    if (!describes || (tokens.has(time.last(), Feature.LOCATIVE) && !isAttributive(time.last()))) {
      return false;
    }
    if (tokens.isSymbol(time.begin() - 1, '(') && tokens.isSymbol(time.end(), ')')) {
      return words.is(tokens, time.begin() - 2, TimeRole.PROGRAMME);
    }
    boolean meant = words.is(tokens, time.end(), TimeRole.MEANT_FOR);
    if (!meant && time.kind() == TimeShape.RANGE && !isAttributive(time.last())) {
      return false;
    }
    int reach = meant ? REACH : REACH / 2;
    for (int i = time.end(); i < time.end() + reach && !endsPhrase(i); i++) {
      if (words.is(tokens, i, TimeRole.PROGRAMME)) {
        return true;
      }
    }
    return false;
  }

  private boolean isAttributive(int i) {
    return tokens.has(i, Feature.ATTRIBUTIVE);
  }

  /** «2017 жылмен салыстырғанда», «өткен жылдың сәйкес кезеңінен», «былтырғыдан». */
  private boolean isCompared(Stretch time) {
    int has = tokens.features(time.last());
    if ((has & LINKED) == 0 && !leadsToStretch(time)) {
      return false;
    }
    boolean since = time.kind() == TimeShape.SINCE;
    if (!since && ((isAttributive(time.last()) && Feature.ABLATIVE.in(has)) || isLike(has))) {
      return true;
    }
    if (!since && Feature.ABLATIVE.in(has) && tokens.isDigits(time.end())) {
      return true;
    }
    boolean corresponding = false;
    for (int i = time.end(); i < time.end() + REACH && !endsPhrase(i); i++) {
      switch (words.role(tokens, i)) {
        case COMPARED -> {
          return true;
        }
        case VERSUS -> {
          return tokens.has(i - 1, Feature.DATIVE);
        }
        case CORRESPONDING, PRESENT -> corresponding = true;
        case STRETCH, QUARTER, MONTH, DAY -> {
          if (corresponding && isAwayFrom(i)) {
            return true;
          }
        }
        case LEVEL -> {
          if (tokens.has(i, Feature.ABLATIVE)) {
            return true;
          }
        }
        case YEAR -> {
          return false;
        }
        default -> {}
      }
    }
    return false;
  }

  /** «былтырғы сәйкес кезең»: the words of a time without a name say what it does. */
  private boolean leadsToStretch(Stretch time) {
    return switch (words.role(tokens, time.end())) {
      case CORRESPONDING, PRESENT, STRETCH, LEVEL -> time.anchor() == Anchor.RELATIVE;
      default -> false;
    };
  }

  private static boolean isLike(int has) {
    return Feature.LIKE.in(has);
  }

  private boolean isAwayFrom(int i) {
    return tokens.has(i, Feature.ABLATIVE)
        || tokens.has(i, Feature.DATIVE)
        || tokens.has(i, Feature.INSTRUMENTAL);
  }

  /** «2025 жылдың қорытындысы бойынша», «2025 жылғы есеп»; but not «есебінен», 'out of'. */
  private boolean isReport(Stretch time) {
    int has = tokens.features(time.last());
    boolean linked = Feature.GENITIVE.in(has) || Feature.ATTRIBUTIVE.in(has);
    int reach = linked ? REPORT_REACH : 0;
    for (int i = time.end(); i <= time.end() + reach && !endsPhrase(i); i++) {
      if (words.is(tokens, i, TimeRole.REPORT)) {
        boolean told = tokens.has(i, Feature.POSSESSED_3) || Feature.ATTRIBUTIVE.in(has);
        return told && !tokens.has(i, Feature.ABLATIVE) && time.kind() != TimeShape.NOW;
      }
    }
    return false;
  }
}
