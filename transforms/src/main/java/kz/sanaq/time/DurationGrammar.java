package kz.sanaq.time;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.number.Ends;
import kz.sanaq.number.Filler;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.TimeExpression.TimeShape;

/** Reads numbers with a unit of time after them: durations, ages, and which of a row. */
final class DurationGrammar {
  /** So many tokens before the number may a noun stand that the duration is told of. */
  private static final int LENGTH_REACH = 6;

  private static final int OLDEST = 150;

  private final Numbers numbers;
  private final Tokens tokens;
  private final TimeWords words;
  private final DurationWords durations;

  DurationGrammar(Numbers numbers, TimeWords words, DurationWords durations) {
    this.numbers = numbers;
    this.tokens = numbers.tokens();
    this.words = words;
    this.durations = durations;
  }

  /** The duration, age or «екінші аптада» that begins with a number; null for none. */
  Stretch at(NumberPhrase phrase) {
    int at = Filler.skip(tokens, phrase.end(), phrase.to());
    at = tokens.isDash(at) && tokens.glued(at) ? at + 1 : at;
    long found = tokens.newLine(at) ? -1 : durations.unitAt(tokens, at, phrase.to());
    if (found < 0) {
      return null;
    }
    DurationWords.DurationUnit unit = durations.unit(found);
    int end = Lexicon.end(found);
    if (!isOf(phrase, unit.kind(), end)) {
      return null;
    }
    TimeShape kind = kind(phrase, unit.kind(), end - 1);
    boolean stated = kind != TimeShape.UNDATED && isStated(phrase);
    Length length = new Length(unit.kind().type(), stated ? unit.code() : "", unit.rule());
    return stretch(phrase.begin(), withFiner(end, phrase.to()), kind, length);
  }

  private static Stretch stretch(int begin, int end, TimeShape kind, Length length) {
    return new Stretch(begin, end, end - 1, kind, Anchor.NONE, null, null, length);
  }

  /** Whether the unit counts what the number says. */
  private boolean isOf(NumberPhrase phrase, DurationWords.DurationType kind, int end) {
    if (isInflected(phrase) && !isDayOfMonth(phrase, kind)) {
      return false;
    }
    if (kind == DurationWords.DurationType.QUARTER) {
      return Feature.ORDINAL.in(phrase.features());
    }
    boolean young =
        kind == DurationWords.DurationType.AGE && (isYoung(end, phrase.to()) || isYouth(end - 1));
    return !kind.isAge() || (!young && isAge(phrase.first()));
  }

  /** A number with a case ending belongs to something else than the word after it. */
  static boolean isInflected(NumberPhrase phrase) {
    int other =
        ~(Feature.ADJECTIVAL.bit()
            | Feature.ORDINAL.bit()
            | Feature.LIKE.bit()
            | Feature.APPROXIMATIVE.bit());
    return phrase.isUnbound() && (phrase.features() & other) != 0;
  }

  /** «31-і күні»: a day of the month that was named before. */
  private static boolean isDayOfMonth(NumberPhrase phrase, DurationWords.DurationType kind) {
    return kind == DurationWords.DurationType.DAY && phrase.features() == Feature.POSSESSED_3.bit();
  }

  /** «5 жас маман»: a young one, not an age. */
  private boolean isYoung(int end, int to) {
    return tokens.features(end - 1) == 0
        && end < to
        && tokens.isWord(end)
        && numbers.reader().bounds().between(tokens, end, to) == null;
  }

  /** «жастар»: young people. */
  private boolean isYouth(int word) {
    return tokens.has(word, Feature.PLURAL) && !tokens.has(word, Feature.ATTRIBUTIVE);
  }

  /** Whether it can be how old somebody is. */
  static boolean isAge(Numeric number) {
    return number.isAtMost(OLDEST) && !number.has(Feature.APPROXIMATIVE);
  }

  private TimeShape kind(NumberPhrase phrase, DurationWords.DurationType unit, int word) {
    if (unit.isAge()) {
      return TimeShape.AGE;
    }
    Ends ends = phrase.ends();
    boolean which =
        ends.isOrdinal()
            || unit == DurationWords.DurationType.SCHOOL_YEAR
            || isDayOfMonth(phrase, unit)
            || (unit == DurationWords.DurationType.YEAR
                && isYearName(ends.last())
                && !isSpan(word));
    return which ? TimeShape.UNDATED : TimeShape.DURATION;
  }

  /** Whether the number can be that of a year. */
  static boolean isYear(Numeric number) {
    return number.isWithin(YearGrammar.FIRST_YEAR, YearGrammar.LAST_YEAR);
  }

  /** Whether the number can be a year's by the way it is written: «1 620 жыл» is none. */
  private static boolean isYearName(Numeric number) {
    return isYear(number) && (!number.digits() || number.end() == number.begin() + 1);
  }

  /** «2000 жылдық», «1500 жылдан астам»: so many years. */
  private boolean isSpan(int word) {
    return tokens.has(word, Feature.ADJECTIVAL)
        || (tokens.has(word, Feature.ABLATIVE) && !words.is(tokens, word + 1, TimeRole.SINCE));
  }

  private boolean isStated(NumberPhrase phrase) {
    int first = Math.max(phrase.sentence().begin(), phrase.begin() - LENGTH_REACH);
    for (int k = phrase.begin() - 1; k >= first; k--) {
      if (durations.isLength(tokens, k)) {
        return true;
      }
    }
    return false;
  }

  /** «2 сағат 30 минут», «5 жыл 3 ай»: token after the finer unit. */
  private int withFiner(int end, int to) {
    Numeric part = tokens.features(end - 1) == 0 && !tokens.newLine(end) ? numbers.at(end) : null;
    long found = part == null || !part.bare() ? -1 : durations.unitAt(tokens, part.end(), to);
    return found < 0 ? end : Lexicon.end(found);
  }
}
