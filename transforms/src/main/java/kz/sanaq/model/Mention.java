package kz.sanaq.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * One quantity at one place of one document, read as a numeric claim. The fields are those of the
 * claim model.
 *
 * @param mentionId made from document, content, part and offset: unique in a run, same in every run
 * @param docId document that it stands in
 * @param lineageId text that the document is a copy of
 * @param source outlet of the document
 * @param url address of the document
 * @param published publication date of the document, null when unknown
 * @param part which text the offsets refer to
 * @param span approximator, number, multiplier and explicit unit
 * @param text the text under the span
 * @param amount value or range, and comparator
 * @param unit ISO 4217, UCUM or one of the model's words
 * @param object what is counted or measured, dictionary form
 * @param indicator code of the catalogue, {@code other} where none fits
 * @param measure level or delta
 * @param direction of a change
 * @param fromValue the old level of a change, null when not told
 * @param per what one portion of a rate belongs to
 * @param partOf mention id of the whole that this is a part of, empty when none
 * @param status actual or planned
 * @param period time that the figure speaks of
 * @param place where the figure holds
 * @param attribution who says so, empty when not told
 * @param sentence the sentence's text
 * @param sentenceSpan the sentence's offsets
 * @param context stems of the words around that tell what is measured, sorted, without duplicates
 * @param rules rules and resource rows that made the mention, in order of use
 */
public record Mention(
    String mentionId,
    String docId,
    String lineageId,
    String source,
    String url,
    LocalDate published,
    Part part,
    Span span,
    String text,
    Amount amount,
    String unit,
    String object,
    String indicator,
    Measure measure,
    Direction direction,
    BigDecimal fromValue,
    Per per,
    String partOf,
    Status status,
    Period period,
    Place place,
    String attribution,
    String sentence,
    Span sentenceSpan,
    List<String> context,
    List<String> rules) {
  public Mention {
    Objects.requireNonNull(mentionId);
    Objects.requireNonNull(docId);
    Objects.requireNonNull(lineageId);
    Objects.requireNonNull(source);
    Objects.requireNonNull(url);
    Objects.requireNonNull(part);
    Objects.requireNonNull(span);
    Objects.requireNonNull(text);
    Objects.requireNonNull(amount);
    Objects.requireNonNull(unit);
    Objects.requireNonNull(object);
    Objects.requireNonNull(indicator);
    Objects.requireNonNull(measure);
    Objects.requireNonNull(direction);
    Objects.requireNonNull(per);
    Objects.requireNonNull(partOf);
    Objects.requireNonNull(status);
    Objects.requireNonNull(period);
    Objects.requireNonNull(place);
    Objects.requireNonNull(attribution);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(sentenceSpan);
    fromValue = Amount.canonical(fromValue);
    context = List.copyOf(context);
    rules = List.copyOf(rules);
  }

  /** The same mention as a print of another lineage. */
  public Mention ofLineage(String lineage) {
    return at(mentionId, docId, lineage, url, published, partOf);
  }

  /**
   * The same mention in a copy of its document.
   *
   * @param id its id there
   * @param whole id there of the whole that this is a part of, empty when none
   */
  public Mention in(Copy copy, String id, String whole) {
    return at(id, copy.docId(), lineageId, copy.url(), copy.published(), whole);
  }

  /** What it says, told elsewhere. */
  private Mention at(
      String id, String document, String lineage, String address, LocalDate day, String whole) {
    return new Mention(
        id,
        document,
        lineage,
        source,
        address,
        day,
        part,
        span,
        text,
        amount,
        unit,
        object,
        indicator,
        measure,
        direction,
        fromValue,
        per,
        whole,
        status,
        period,
        place,
        attribution,
        sentence,
        sentenceSpan,
        context,
        rules);
  }
}
