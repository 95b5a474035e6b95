package kz.sanaq.time;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.number.EndingReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/** Reads times of day: «таңғы тоғызда», «сағат 16 да», «12:30», «1:13.56». */
final class ClockGrammar {
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;
  private static final int HALF = 30;
  private static final Length LENGTH = Length.of(QuantityType.TIME, "clock");

  private final Numbers numbers;
  private final Tokens tokens;
  private final DurationWords words;

  ClockGrammar(Numbers numbers, DurationWords words) {
    this.numbers = numbers;
    this.tokens = numbers.tokens();
    this.words = words;
  }

  private static Stretch clock(int begin, int end) {
    return new Stretch(begin, end, end - 1, TimeShape.CLOCK, Anchor.NONE, null, null, LENGTH);
  }

  /** «12:30», «12:30:15», «1:13.56» at token {@code i}, its ending included; null for none. */
  Stretch figures(int i, int to) {
    int hours = numbers.figures(i);
    int minutes = numbers.joined(i, to) ? numbers.figures(i + 2) : -1;
    if (!(tokens.isSymbol(i + 1, ':') || isRoundHour(i, minutes, to))
        || hours < 0
        || hours > LAST_HOUR
        || minutes < 0
        || minutes > LAST_MINUTE
        || width(i + 2) != 2) {
      return null;
    }
    int last = numbers.joined(i + 2, to) && tokens.isSymbol(i + 3, ':') ? i + 4 : i + 2;
    last = hasFraction(last, to) ? last + 2 : last;
    // «1:50 000» is a scale.
    boolean grouped =
        numbers.owner(last) != null
            && numbers.owner(last).end() > last + 1
            && tokens.isDigits(last + 1)
            && !tokens.glued(last + 1);
    return grouped ? null : clock(i, EndingReader.joined(tokens, last + 1, to));
  }

  /** «16.00-ден кейін», «20.00-ге дейін»: with a point, a whole or half hour that bounds. */
  private boolean isRoundHour(int i, int minutes, int to) {
    if (!tokens.isSymbol(i + 1, '.') || width(i) != 2 || (minutes != 0 && minutes != HALF)) {
      return false;
    }
    int ending = EndingReader.joined(tokens, i + 3, to) - 1;
    return ending > i + 2
        && (tokens.has(ending, Feature.ABLATIVE)
            || tokens.has(ending, Feature.DATIVE)
            || tokens.has(ending, Feature.LOCATIVE));
  }

  /** The hundredths of a time that was run or skated. */
  private boolean hasFraction(int i, int to) {
    return numbers.joined(i, to)
        && (tokens.isSymbol(i + 1, '.') || tokens.isSymbol(i + 1, ','))
        && width(i + 2) <= 3;
  }

  private int width(int i) {
    return tokens.end(i) - tokens.begin(i);
  }

  /** «таңғы тоғызда», «он жеті қырық екіде»; null for none. */
  Stretch spoken(NumberPhrase phrase) {
    Numeric hour = phrase.first();
    if (!hour.isAtMost(LAST_HOUR)) {
      return null;
    }
    int before = phrase.begin() - 1;
    boolean told =
        phrase.sentence().contains(before) && words.isDayPart(tokens, before) && !isLength(before);
    return told || hasMinutes(phrase) ? clock(phrase.begin(), minutesEnd(phrase)) : null;
  }

  /** «соңғы 24 сағатта»: hours that are counted. */
  private boolean isLength(int i) {
    return tokens.isDigits(i - 1) && tokens.has(i, Feature.LOCATIVE);
  }

  /** Two numbers in words, the second with a case of time. */
  private boolean hasMinutes(NumberPhrase phrase) {
    Numeric hour = phrase.first();
    if (hour.digits() || phrase.ends().isRange() || !hour.bare()) {
      return false;
    }
    Numeric minutes = numbers.from(phrase.end(), phrase.to());
    return minutes != null && minutes.has(Feature.LOCATIVE) && minutes.isAtMost(LAST_MINUTE);
  }

  /** «сағат он алты отыз», «он сегіз нөл-нөлде»: token after the minutes. */
  private int minutesEnd(NumberPhrase phrase) {
    int end = phrase.end();
    for (int k = 0; k < 2 && phrase.first().bare(); k++) {
      int at = tokens.isDash(end) ? end + 1 : end;
      Numeric minutes = numbers.from(at, phrase.to());
      if (minutes == null
          || !minutes.isAtMost(LAST_MINUTE)
          || (k > 0 && minutes.value().signum() > 0 && at == end)) {
        return end;
      }
      end = minutes.end();
    }
    return end;
  }
}
