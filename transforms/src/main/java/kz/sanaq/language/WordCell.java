package kz.sanaq.language;

/** Words of a language, in the letters of its {@code letters.tsv}. */
public enum WordCell implements Cell {
  /** One word: letters alone. */
  WORD,
  /** One word or more: letters, with spaces, hyphens and stops between. */
  PHRASE,
  /** A phrase in which signs may stand: «%», «км/сағ», «₸». Digits may not. */
  SIGNS;

  @Override
  public Fault fault(String value, Alphabet letters) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (letters.code(c) == 0 && !mayStand(c)) {
        return new Fault("has " + name(c) + " in '" + value + "'", remedy());
      }
    }
    return null;
  }

  /** Whether a character that is no letter of the language may stand here. */
  private boolean mayStand(char c) {
    return switch (this) {
      case WORD -> false;
      case PHRASE -> c == ' ' || c == '-' || c == '.';
      case SIGNS -> c == ' ' || isSign(c);
    };
  }

  private static boolean isSign(char c) {
    return switch (Character.getType(c)) {
      case Character.CURRENCY_SYMBOL,
          Character.MATH_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.OTHER_NUMBER,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private static String name(char c) {
    return Character.isDigit(c) ? "the digit '" + c + "'" : "'" + c + "', which is no letter,";
  }

  private String remedy() {
    return switch (this) {
      case WORD -> "write letters of letters.tsv alone";
      case PHRASE -> "write letters of letters.tsv, with spaces or hyphens between words";
      case SIGNS -> "write letters of letters.tsv and signs, but no digits";
    };
  }
}
