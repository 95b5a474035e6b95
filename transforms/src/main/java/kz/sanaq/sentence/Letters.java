package kz.sanaq.sentence;

/** What the segmenter needs to know about single characters. */
final class Letters {
  private Letters() {}

  static boolean isTerminator(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…';
  }

  /** Quotes that never open, and closing brackets. */
  static boolean isClosing(char c) {
    return c == ')' || c == ']' || c == '}' || c == '»' || c == '”' || c == '’' || c == '›';
  }

  /** Quotes that open in one text and close in another. */
  static boolean isAmbiguousQuote(char c) {
    return c == '"' || c == '“' || c == '\'' || c == '‘' || c == '„' || c == '`';
  }

  static boolean isOpening(char c) {
    return c == '(' || c == '[' || c == '{' || c == '«' || c == '‹' || isTwoSided(c);
  }

  /** Opening marks that also close. */
  static boolean isTwoSided(char c) {
    return c == '”' || c == '’' || isAmbiguousQuote(c);
  }

  static boolean isDash(char c) {
    return c == '-' || c == '–' || c == '—' || c == '―' || c == '‒' || c == '−';
  }

  /** Signs that stand before a figure or a name, or mark a list item. */
  static boolean isLeadingSign(char c) {
    return c == '+'
        || c == '@'
        || c == '#'
        || c == '*'
        || c == '§'
        || c == '№'
        || c == '•'
        || c == '·'
        || (c >= '\u20A0' && c <= '\u20BF')
        || c == '$'
        || c == '£'
        || (c >= '\u25A0' && c <= '\u25FF')
        || (c >= '\u2700' && c <= '\u27BF');
  }

  /** Pictographs, which belong to the sentence before them. */
  static boolean isPictograph(char c) {
    return Character.isSurrogate(c) || (c >= '\u2600' && c <= '\u26FF') || c == '\uFE0F';
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isWord(char c) {
    return Character.isLetterOrDigit(c);
  }

  /** Digits of small Roman numerals, the Cyrillic look-alike of one among them. */
  static boolean isRomanDigit(char c) {
    return c == 'I' || c == 'V' || c == 'X' || c == 'І';
  }
}
