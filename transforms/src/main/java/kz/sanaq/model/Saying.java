package kz.sanaq.model;

import java.util.Comparator;
import java.util.List;

/**
 * What one document says once or again: all its mentions of one fact, as in headline and body.
 *
 * @param mentions of one document, sorted by id, at least one
 */
public record Saying(List<Mention> mentions) {
  public Saying {
    mentions = mentions.stream().sorted(Comparator.comparing(Mention::mentionId)).toList();
    if (mentions.isEmpty()) {
      throw new IllegalArgumentException("a saying without a mention");
    }
  }

  /** What is said once. */
  public static Saying of(Mention mention) {
    return new Saying(List.of(mention));
  }

  /** The document that says it. */
  public Origin origin() {
    return mentions.get(0).origin();
  }
}
