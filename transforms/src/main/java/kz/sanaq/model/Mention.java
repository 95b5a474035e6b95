package kz.sanaq.model;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * One quantity at one place of one document, read as a numeric claim. The fields are those of the
 * claim model.
 *
 * @param mentionId made from document, content, part and offset: unique in a run, same in every run
 * @param origin the document that it stands in
 * @param location where it stands: approximator, number, multiplier and explicit unit
 * @param fact what it says
 * @param partOf mention id of the whole that this is a part of, empty when none
 * @param attribution who says so, empty when nobody is named
 * @param scope whether it speaks of its place and time as a whole
 * @param certainty how likely it is read right; see {@link Certainties}
 * @param context stems of the words around that say what is measured, sorted, without duplicates
 * @param rules rules and resource rows that made the mention, in order of use
 */
public record Mention(
    String mentionId,
    Origin origin,
    Location location,
    Fact fact,
    String partOf,
    String attribution,
    Scope scope,
    BigDecimal certainty,
    List<String> context,
    List<String> rules) {
  public Mention {
    Objects.requireNonNull(mentionId);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(location);
    Objects.requireNonNull(fact);
    Objects.requireNonNull(partOf);
    Objects.requireNonNull(attribution);
    Objects.requireNonNull(scope);
    certainty = Amount.canonical(certainty);
    if (certainty.signum() < 0 || certainty.compareTo(BigDecimal.ONE) > 0) {
      throw new IllegalArgumentException("a certainty of " + certainty);
    }
    context = List.copyOf(context);
    rules = List.copyOf(rules);
  }

  /** Names the sentence that it stands in, as {@link CitedSentence#sentenceId} does. */
  public String sentenceId() {
    return CitedSentence.id(origin.documentId(), location.sentence());
  }

  /** The same mention as a print of another lineage. */
  public Mention ofLineage(String lineage) {
    return at(mentionId, origin.ofLineage(lineage), partOf);
  }

  /**
   * The same mention in a copy of its document.
   *
   * @param id its id there
   * @param whole id there of the whole that this is a part of, empty when none
   */
  public Mention in(Copy copy, String id, String whole) {
    return at(id, origin.in(copy), whole);
  }

  /** What it says, at another place. */
  private Mention at(String id, Origin elsewhere, String whole) {
    return new Mention(
        id, elsewhere, location, fact, whole, attribution, scope, certainty, context, rules);
  }
}
