package kz.sanaq.model;

import java.util.List;
import java.util.Objects;

/**
 * Everything that the kernel reads in one document, in text order, the title before the text.
 *
 * @param headline the JSON title or the headline found in the text, empty when there is none
 * @param sentences all sentences
 * @param quantities all quantities, claims or not
 * @param mentions the quantities that are claims
 */
public record Annotation(
    String headline, List<Sentence> sentences, List<Quantity> quantities, List<Mention> mentions) {
  public Annotation {
    Objects.requireNonNull(headline);
    sentences = List.copyOf(sentences);
    quantities = List.copyOf(quantities);
    mentions = List.copyOf(mentions);
  }

  /** How many quantities are left out because there are too many. */
  public int tooMany() {
    return (int)
        quantities.stream().filter(quantity -> quantity.reason() == Reason.TOO_MANY).count();
  }
}
