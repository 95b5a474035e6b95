package kz.sanaq.time;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;

/** Reads small whole numbers, in digits or words, as years and counts of months are written. */
final class Counts {
  private static final int NONE = -1;

  private final Tokens tokens;
  private final TimeWords words;

  // Each rule of the grammars asks anew for the number at the same token.
  private int lastAt = -1;
  private Count last;

  Counts(Tokens tokens, TimeWords words) {
    this.tokens = tokens;
    this.words = words;
  }

  /**
   * A number as read.
   *
   * @param value below 10,000
   * @param end token behind it, its glued ending included
   * @param ordinal whether it has the ending of an ordinal («2020-шы», «бірінші»)
   * @param digits whether it is written in digits
   */
  record Count(int value, int end, boolean ordinal, boolean digits) {}

  /** The number at token {@code i}, null where there is none. */
  Count at(int i) {
    if (i != lastAt) {
      last = tokens.isDigits(i) ? digits(i) : words(i);
      lastAt = i;
    }
    return last;
  }

  private Count digits(int i) {
    int value = value(i);
    if (value == NONE || isPartOfLonger(i)) {
      return null;
    }
    int ending = tokens.isDash(i + 1) && tokens.glued(i + 1) && tokens.glued(i + 2) ? i + 2 : i + 1;
    boolean bare = tokens.glued(ending) && tokens.lemma(ending) == Vocabulary.BARE_ENDING;
    boolean ordinal = bare && tokens.features(ending) == Feature.ORDINAL.bit();
    return new Count(value, ordinal ? ending + 1 : i + 1, ordinal, true);
  }

  /** Whether the digits belong to «1 620», «4,5» or «10.2». */
  private boolean isPartOfLonger(int i) {
    boolean grouped =
        tokens.isDigits(i - 1) && !tokens.newLine(i) && tokens.end(i) - tokens.begin(i) == 3;
    return grouped
        || (isPoint(i - 1) && tokens.isDigits(i - 2))
        || (isPoint(i + 1) && tokens.isDigits(i + 2));
  }

  private boolean isPoint(int i) {
    return (tokens.isSymbol(i, ',') || tokens.isSymbol(i, '.'))
        && tokens.glued(i)
        && tokens.glued(i + 1);
  }

  /** The value of a token of up to four digits, -1 of any other token. */
  int value(int i) {
    if (!tokens.isDigits(i) || tokens.end(i) - tokens.begin(i) > 4) {
      return NONE;
    }
    int value = 0;
    for (int k = tokens.begin(i); k < tokens.end(i); k++) {
      value = value * 10 + tokens.text().at(k) - '0';
    }
    return value;
  }

  /** How many digits token {@code i} has. */
  int width(int i) {
    return tokens.isDigits(i) ? tokens.end(i) - tokens.begin(i) : 0;
  }

  private Count words(int from) {
    int sum = 0;
    int part = 0;
    int i = from;
    boolean open = true;
    int smallest = Integer.MAX_VALUE;
    while (open && sum < 10_000) {
      int number = words.number(tokens, i);
      if (number == 0 || (number < 100 && number >= smallest)) {
        break;
      }
      if (number == 1000) {
        sum += Math.max(1, part) * number;
        part = 0;
        smallest = Integer.MAX_VALUE;
      } else if (number == 100) {
        part = Math.max(1, part) * number;
        smallest = number;
      } else {
        part += number;
        smallest = number < 10 ? 1 : 10;
      }
      open = tokens.features(i) == 0;
      i++;
    }
    int value = sum + part;
    int has = i == from ? 0 : tokens.features(i - 1);
    boolean ordinal = has == Feature.ORDINAL.bit();
    // With a case the number word stands for a thing: «бірін», «екеуден».
    return i == from || value >= 10_000 || (has != 0 && !ordinal)
        ? null
        : new Count(value, i, ordinal, false);
  }
}
