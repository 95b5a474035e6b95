package kz.sanaq.quantity;

import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.QuantityType;

/**
 * Tells numbers that letters, signs or other figures are joined to without a space, so that they
 * are a part of something else: «3а», «10⁶», «3840×2160», «C5+1», «#Алматы2031», «55/12».
 *
 * <p>It looks at the writing alone; what asks for a word of the tables is in {@link LabelReader}.
 */
final class JoinedLabels {
  private JoinedLabels() {}

  /**
   * The rule by which a number is a part of what it is joined to; null if none.
   *
   * @param from first token of its sentence
   */
  static String read(Tokens tokens, Expression e, int from) {
    int begin = e.ends().begin();
    int end = e.end();
    boolean digits = tokens.isDigits(end - 1);
    if (digits && tokens.glued(end) && (tokens.isWord(end) || isPlus(tokens, end))) {
      return "letter-joined";
    }
    if ((digits && tokens.glued(end) && isNumberMark(tokens, end))
        || (tokens.glued(begin) && isNumberMark(tokens, begin - 1))) {
      return "mark-joined";
    }
    if (isTimes(tokens, end, end + 1) || isTimes(tokens, begin - 1, begin - 2)) {
      return "size";
    }
    if (isExponent(tokens, begin)) {
      return "exponent";
    }
    if (isFormula(tokens, begin)) {
      return "formula";
    }
    if (isHashtag(tokens, begin)) {
      return "hashtag";
    }
    if (isHalfWord(tokens, end) || (digits && leadsToWord(tokens, end))) {
      return "word-joined";
    }
    boolean share = e.type() == QuantityType.PERCENTAGE;
    boolean slash =
        (digits && isSlash(tokens, end) && tokens.isDigits(end + 1))
            || (!share && isSlash(tokens, begin - 1) && begin - 2 >= from);
    return slash ? "slash" : null;
  }

  /** «екі-, үшқабатты»: a dash that stands for the rest of the word. */
  private static boolean isHalfWord(Tokens tokens, int dash) {
    return tokens.isDash(dash) && tokens.glued(dash) && tokens.isSymbol(dash + 1, ',');
  }

  /** «5-қабатты», but not «5-тен»: a dash, and what is more than an ending. */
  private static boolean leadsToWord(Tokens tokens, int dash) {
    return tokens.isDash(dash)
        && tokens.glued(dash)
        && tokens.glued(dash + 1)
        && tokens.isWord(dash + 1)
        && tokens.lemma(dash + 1) != Vocabulary.BARE_ENDING;
  }

  /** «90+», but neither «C5+1» nor «300+ спортшы». */
  private static boolean isPlus(Tokens tokens, int i) {
    return tokens.isSymbol(i, '+')
        && !(tokens.isDigits(i + 1) && tokens.glued(i + 1))
        && !(tokens.isWord(i + 1) && !tokens.glued(i + 1) && tokens.lemma(i + 1) > 0);
  }

  /** A mark that makes another number of it, which is not read: «10⁶», «10^6», «3½», «1⁄2». */
  private static boolean isNumberMark(Tokens tokens, int i) {
    char c = tokens.first(i);
    return switch (Character.getType(c)) {
      case Character.OTHER_NUMBER, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> true;
      case Character.DECIMAL_DIGIT_NUMBER -> c > '9';
      default -> c == '^' || c == '⁄' || c == '_';
    };
  }

  /** The second figure of «1,5e3», «2E-6»: none of these is read, nor any unit behind it. */
  private static boolean isExponent(Tokens tokens, int i) {
    boolean signed = tokens.isSymbol(i - 1, '+') || tokens.isDash(i - 1);
    int letter = signed ? i - 2 : i - 1;
    char c = tokens.first(letter);
    return (c == 'e' || c == 'E' || c == 'е' || c == 'Е')
        && tokens.end(letter) - tokens.begin(letter) == 1
        && tokens.isDigits(letter - 1)
        && tokens.glued(letter)
        && tokens.glued(letter + 1)
        && tokens.glued(i);
  }

  /** The second figure of «C5+1». */
  private static boolean isFormula(Tokens tokens, int i) {
    return tokens.isSymbol(i - 1, '+')
        && tokens.glued(i)
        && tokens.glued(i - 1)
        && tokens.isDigits(i - 2)
        && tokens.glued(i - 2)
        && tokens.isWord(i - 3);
  }

  /** «3840×2160», «20х40»: a sign of multiplication at {@code i}, and figures on its other side. */
  private static boolean isTimes(Tokens tokens, int i, int other) {
    char c = tokens.first(i);
    boolean sign = c == '×' || c == 'х' || c == 'x' || c == 'Х' || c == 'X';
    return sign
        && tokens.end(i) - tokens.begin(i) == 1
        && tokens.glued(i)
        && tokens.glued(i + 1)
        && tokens.isDigits(other);
  }

  /** «#Алматы2031». */
  private static boolean isHashtag(Tokens tokens, int i) {
    return tokens.glued(i)
        && tokens.isWord(i - 1)
        && tokens.glued(i - 1)
        && tokens.isSymbol(i - 2, '#');
  }

  private static boolean isSlash(Tokens tokens, int i) {
    return tokens.isSymbol(i, '/') && tokens.glued(i) && tokens.glued(i + 1);
  }
}
