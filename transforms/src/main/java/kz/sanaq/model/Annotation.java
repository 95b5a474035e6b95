package kz.sanaq.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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

  /** Why quantities are no claims, in the order of {@link Reason}; nothing of reasons of none. */
  public List<ReasonCount> leftOut() {
    Map<Reason, Integer> counts = new EnumMap<>(Reason.class);
    quantities.stream()
        .map(Quantity::reason)
        .filter(Objects::nonNull)
        .forEach(reason -> counts.merge(reason, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> new ReasonCount(count.getKey(), count.getValue()))
        .toList();
  }
}
