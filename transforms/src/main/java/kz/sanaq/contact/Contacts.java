package kz.sanaq.contact;

import java.util.Objects;
import kz.sanaq.language.Spans;

/**
 * The contacts of a text, as spans of the folded text.
 *
 * @param spans contacts, a line that holds nothing else as a whole
 * @param items the numbers and addresses themselves, also those within such a line
 */
public record Contacts(Spans spans, Spans items) {
  /** Of a text without any. */
  public static final Contacts NONE = new Contacts(Spans.NONE, Spans.NONE);

  public Contacts {
    Objects.requireNonNull(spans);
    Objects.requireNonNull(items);
  }
}
