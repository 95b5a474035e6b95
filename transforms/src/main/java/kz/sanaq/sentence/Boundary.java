package kz.sanaq.sentence;

import kz.sanaq.language.Table;

/**
 * Decides whether terminators end a sentence by what stands before and after them.
 *
 * <p>In: folded characters and positions. Out: yes or no. Looks at a bounded number of characters
 * to either side, so that a whole text costs time linear in its length.
 */
final class Boundary {
  /** How far a look ahead goes: a name and its verb, a chain of questions. */
  private static final int REACH = 80;

  /**
   * A longer run from the beginning of a sentence is no number of an item: «XXVIII.», «• 2.10.3.».
   */
  private static final int ITEM_REACH = 10;

  private static final int ITEM_DIGITS = 3;
  private static final int NAME_WORDS = 5;

  private final Abbreviations abbreviations;
  private final CaselessTrie openers;
  private final CaselessTrie speechVerbs;

  Boundary(Abbreviations abbreviations, Table openers, Table speechVerbs) {
    this.abbreviations = abbreviations;
    this.openers = new CaselessTrie();
    this.speechVerbs = new CaselessTrie();
    openers.rows().forEach(row -> this.openers.put(row.required("form"), 1));
    speechVerbs.rows().forEach(row -> this.speechVerbs.put(row.required("form"), 1));
  }

  /**
   * Terminators that may end a sentence.
   *
   * @param begin where the sentence begins
   * @param stop the first of them
   * @param after position after the last of them
   * @param next first character that is neither terminator, closing mark nor space; on the same
   *     line
   */
  record Terminators(int begin, int stop, int after, int next) {
    boolean isFullStop(char[] chars) {
      return after == stop + 1 && chars[stop] == '.';
    }
  }

  /**
   * Whether a sentence ends.
   *
   * @param chars folded characters
   * @param length how many of them count
   */
  boolean ends(char[] chars, int length, Terminators at) {
    int next = at.next();
    boolean glued = chars[next - 1] != ' ';
    int word = next;
    boolean dash = Letters.isDash(chars[next]);
    if (dash) {
      word = skipSpaces(chars, length, next + 1);
      boolean joined = word == next + 1;
      if (glued && joined) {
        return false; // a hyphen: «т.б.-лар», «Ж.-Ж. Руссо»
      }
      dash = !joined || word >= length || !Character.isDigit(chars[word]); // or a minus sign
    }
    for (int i = 0; i < 4 && word < length && Letters.isOpening(chars[word]); i++) {
      word++;
    }
    if (!mayBegin(chars, length, word)) {
      return false;
    }
    if (dash && isAttributed(chars, length, word)) {
      return false;
    }
    if (glued && word == next && !isGluedSentence(chars, length, at.stop(), word)) {
      return false;
    }
    return at.isFullStop(chars)
        ? fullStop(chars, length, at, word, dash)
        : chars[at.stop()] != '?' || !isQuestionChain(chars, length, word);
  }

  /** The meaning of the full stop at {@code stop}. */
  Stop meaning(char[] chars, int begin, int stop) {
    return isItemNumber(chars, begin, stop) ? Stop.ITEM : abbreviations.before(chars, begin, stop);
  }

  private boolean fullStop(char[] chars, int length, Terminators at, int word, boolean dash) {
    int begin = at.begin();
    int stop = at.stop();
    boolean digit = Character.isDigit(chars[word]);
    return switch (meaning(chars, begin, stop)) {
      case NEVER, ITEM -> false;
      case NUMBER -> !digit && !dash;
      case AMOUNT -> !digit && !dash && !isUnit(chars, length, word);
      case RARELY -> !dash && isOpener(chars, length, word);
      case INITIAL ->
          !dash && (isOpener(chars, length, word) || isRegnal(chars, begin, stop, word));
      case OFTEN -> true;
      case PLAIN -> !digit || (!dash && !isDatePart(chars, length, stop, word));
    };
  }

  /** Whether a sentence may begin here: a capital, a digit, a sign; small letters go on. */
  private static boolean mayBegin(char[] chars, int length, int at) {
    if (at >= length) {
      return false;
    }
    char c = chars[at];
    if (Character.isLetter(c)) {
      return !Character.isLowerCase(c) || isName(chars, length, at);
    }
    return Character.isDigit(c)
        || Letters.isLeadingSign(c)
        || Letters.isDash(c)
        || Letters.isTerminator(c);
  }

  /** Names that begin with a small Latin letter: «iPhone», «enbek.kz». */
  private static boolean isName(char[] chars, int length, int at) {
    if (!Letters.isLatin(chars[at]) || at + 1 >= length) {
      return false;
    }
    if (Character.isUpperCase(chars[at + 1])) {
      return true;
    }
    int i = at;
    while (i < length && i - at < REACH && (Letters.isLatin(chars[i]) || chars[i] == '-')) {
      i++;
    }
    return i - at > 1
        && i + 2 < length
        && chars[i] == '.'
        && Letters.isLatin(chars[i + 1])
        && Letters.isLatin(chars[i + 2]);
  }

  /** A sentence that follows without a space: «дайындалды.Одан», not «Enbek.KZ» or «2.1». */
  private static boolean isGluedSentence(char[] chars, int length, int stop, int word) {
    if (stop == 0 || !Character.isLetter(chars[word])) {
      return false;
    }
    char before = chars[stop - 1];
    if (Letters.isLatin(before)) {
      return !Letters.isLatin(chars[word]);
    }
    boolean titled = word + 1 < length && Character.isLowerCase(chars[word + 1]);
    return titled || Character.isLowerCase(before);
  }

  private boolean isOpener(char[] chars, int length, int at) {
    return openers.contains(chars, at, wordEnd(chars, length, at));
  }

  /** A number in a ruler's name or of a century, not an initial: «Петр І. Қазақстан». */
  private static boolean isRegnal(char[] chars, int begin, int stop, int word) {
    int name = stop - 2;
    if (!Letters.isRomanDigit(chars[stop - 1])
        || Letters.isLatin(chars[word])
        || name <= begin
        || chars[name] != ' ') {
      return false;
    }
    int lowest = Math.max(begin, stop - REACH);
    while (name > lowest && Character.isLetter(chars[name - 1])) {
      name--;
    }
    return name > begin && Character.isUpperCase(chars[name]);
  }

  /** What a multiplier goes on with though it begins large: «млн. АҚШ доллары», «млн. Гкал». */
  private boolean isUnit(char[] chars, int length, int at) {
    int end = wordEnd(chars, length, at);
    return isCapitals(chars, length, at) || abbreviations.before(chars, at, end) == Stop.OFTEN;
  }

  private static boolean isCapitals(char[] chars, int length, int at) {
    int end = wordEnd(chars, length, at);
    for (int i = at; i < end; i++) {
      if (!Character.isUpperCase(chars[i])) {
        return false;
      }
    }
    return end - at > 1;
  }

  /** A date in figures: «12. 05. 2020». */
  private static boolean isDatePart(char[] chars, int length, int stop, int word) {
    int before = stop;
    while (before > 0 && stop - before < ITEM_DIGITS && Character.isDigit(chars[before - 1])) {
      before--;
    }
    if (before == stop || stop - before == ITEM_DIGITS) {
      return false;
    }
    if (before > 2 && chars[before - 1] == ' ' && chars[before - 2] == '.') {
      return Character.isDigit(chars[before - 3]);
    }
    int end = word;
    while (end < length && end - word < ITEM_DIGITS && Character.isDigit(chars[end])) {
      end++;
    }
    return end - word < ITEM_DIGITS && end < length && chars[end] == '.';
  }

  /** «1.», «2.3.», «IV.» at the beginning of a sentence, perhaps after a bullet. */
  private static boolean isItemNumber(char[] chars, int begin, int stop) {
    if (stop - begin > ITEM_REACH) {
      return false;
    }
    int digits = 0;
    for (int i = begin; i < stop; i++) {
      char c = chars[i];
      boolean digit = Character.isDigit(c);
      if (!digit && !Letters.isRomanDigit(c) && Letters.isWord(c)) {
        return false;
      }
      digits = digit ? digits + 1 : 0;
      if (digits > ITEM_DIGITS) {
        return false; // a year
      }
    }
    return Letters.isWord(chars[stop - 1]);
  }

  /** A speaker and his verb up to the end of the sentence: «– Асан сұрады.» */
  private boolean isAttributed(char[] chars, int length, int at) {
    int i = at;
    for (int words = 0; words < NAME_WORDS && i < length && i - at < REACH; words++) {
      int end = wordEnd(chars, length, i);
      if (end == i) {
        return false;
      }
      if (words > 0 && speechVerbs.contains(chars, i, end)) {
        return true;
      }
      i = end < length && chars[end] == '.' && end - i == 1 ? end + 1 : end;
      i = skipSpaces(chars, length, i);
    }
    return false;
  }

  /** Questions of one word that go on: «Кім? Қашан? Қайда? деген сұрақ». */
  private static boolean isQuestionChain(char[] chars, int length, int at) {
    int i = at;
    while (i < length && i - at < REACH && Character.isLetter(chars[i])) {
      if (i > at && Character.isLowerCase(chars[i])) {
        return true;
      }
      int end = wordEnd(chars, length, i);
      if (end >= length || chars[end] != '?') {
        return false;
      }
      i = end + 1;
      while (i < length
          && i - at < REACH
          && (chars[i] == ' '
              || Letters.isClosing(chars[i])
              || Letters.isDash(chars[i])
              || Letters.isAmbiguousQuote(chars[i]))) {
        i++;
      }
    }
    return false;
  }

  /** The position after the word at {@code at}: letters, digits and hyphens between them. */
  private static int wordEnd(char[] chars, int length, int at) {
    int i = at;
    while (i < length
        && i - at < REACH
        && (Letters.isWord(chars[i])
            || (chars[i] == '-' && i > at && i + 1 < length && Letters.isWord(chars[i + 1])))) {
      i++;
    }
    return i;
  }

  /** The first character from {@code at} on that is no plain space. */
  static int skipSpaces(char[] chars, int length, int at) {
    int i = at;
    while (i < length && chars[i] == ' ') {
      i++;
    }
    return i;
  }
}
