package kz.sanaq.language;

/** Characters that nobody sees in a text, and that can change how the rest of it is shown. */
public final class Invisible {
  private Invisible() {}

  /**
   * Whether a character is a control or format character, half of a surrogate pair, or ends a line
   * or paragraph; tabs and line feeds are such too.
   *
   * @param c a code point
   */
  public static boolean is(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }
}
