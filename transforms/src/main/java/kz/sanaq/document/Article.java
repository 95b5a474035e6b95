package kz.sanaq.document;

import java.time.LocalDate;
import kz.sanaq.model.Rejected.Why;

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
  /**
   * The longest that what each mention repeats may be: a page of figures would else be as large as
   * its id many thousand times.
   */
  private static final int LONGEST = 2000;

  /**
   * Refuses what would stand in each row of the article and is too long for that.
   *
   * @throws RefusalException TOO_LARGE
   */
  void checkLengths() throws RefusalException {
    checkLength(ArticleField.ID, id);
    checkLength(ArticleField.SOURCE, source);
    checkLength(ArticleField.URL, url);
  }

  private void checkLength(ArticleField field, String value) throws RefusalException {
    if (value.length() > LONGEST) {
      throw new RefusalException(
          Why.TOO_LARGE,
          -1,
          field == ArticleField.ID ? "" : id,
          "\"%s\" has %d characters, at most %d are taken; shorten it or leave it out"
              .formatted(field.key(), value.length(), LONGEST));
    }
  }

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
