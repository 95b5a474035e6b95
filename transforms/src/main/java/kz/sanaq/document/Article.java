package kz.sanaq.document;

import java.time.LocalDate;

/**
 * An article as it stands in the input, before its text is read for what the fields do not say.
 *
 * @param id as written, empty when there is none
 * @param source as written, empty when there is none
 * @param url as written, empty when there is none
 * @param published null when there is none
 * @param publishedAt byte at which the date stands, -1 when there is none
 * @param title as written, empty when there is none
 * @param text never blank
 */
record Article(
    String id,
    String source,
    String url,
    LocalDate published,
    int publishedAt,
    String title,
    String text) {

  /** Whether a text holds nothing to read: white space and invisible characters. */
  static boolean isBlank(String text) {
    return text.codePoints()
        .allMatch(
            c ->
                Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT);
  }
}
