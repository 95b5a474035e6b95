package kz.sanaq.cases;

import kz.sanaq.model.Span;

/**
 * Something that stands in a text, and what is said of it.
 *
 * @param part {@code title}, or empty for the text
 * @param span where it stands
 * @param text what stands there
 * @param fields what is said of it
 */
public record Found(String part, Span span, String text, Fields fields) {
  /** Something in the text. */
  public static Found inText(String text, Span span, Fields fields) {
    return new Found("", span, span.of(text), fields);
  }

  /** Something in the title. */
  public static Found inTitle(String title, Span span, Fields fields) {
    return new Found("title", span, span.of(title), fields);
  }

  @Override
  public String toString() {
    String where = (part.isEmpty() ? "" : part + " ") + span.begin() + ".." + span.end();
    return where + " [[" + text.replace('\n', '⏎') + "]] " + fields;
  }
}
