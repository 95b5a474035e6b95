package kz.sanaq.transforms.table;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.Direction;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Excerpt;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Location;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Origin;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Place;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.model.Unit;
import kz.sanaq.model.YearSource;

/** Makes records of rows of {@link Tables} again: the same that the rows were made of. */
public final class StoredRecords {
  private StoredRecords() {}

  /** A row of documents. */
  public static DocumentSummary document(StoredRow row) {
    return new DocumentSummary(
        row.text("doc_id"),
        row.text("lineage_id"),
        row.text("source"),
        row.text("url"),
        row.date("published"),
        row.text("headline"),
        row.text("language"),
        row.text("content_hash"),
        new Sketch(
            row.text("text_hash"),
            row.offset("shingles"),
            row.text("shingle_signature"),
            row.text("shingle_sample")),
        row.word("state", DocumentState.class),
        row.text("copy_of"),
        row.text("superseded_by"),
        row.count("times"),
        row.offset("characters"),
        row.integer("sentences"),
        row.integer("quantities"),
        ReasonCounts.of(row.texts("left_out")),
        row.integer("mentions"));
  }

  /** A row of mentions, without its claim. */
  public static Mention mention(StoredRow row) {
    return new Mention(
        row.text("mention_id"),
        new Origin(
            row.text("doc_id"),
            row.text("lineage_id"),
            row.text("source"),
            row.text("url"),
            row.date("published")),
        new Location(
            row.word("part", Part.class),
            new Span(row.offset("begin"), row.offset("end")),
            row.text("text"),
            new Excerpt(row.offset("excerpt_begin"), row.text("excerpt")),
            new Span(row.offset("sentence_begin"), row.offset("sentence_end"))),
        fact(row),
        row.text("part_of"),
        row.text("attribution"),
        row.word("scope", Scope.class),
        row.decimal("certainty"),
        row.texts("context"),
        rules(row.text("rule")));
  }

  /** A row of sentences. */
  public static CitedSentence sentence(StoredRow row) {
    return new CitedSentence(
        row.text("document_id"),
        new Sentence(
            row.word("part", Part.class), new Span(row.offset("begin"), row.offset("end"))),
        row.text("text"));
  }

  /** What a row of mentions says. */
  public static Fact fact(StoredRow row) {
    return new Fact(
        amount(row, row.number("step")),
        measurand(row),
        new Change(
            row.word("measure", Measure.class),
            row.word("direction", Direction.class),
            row.decimal("from_value")),
        Per.of(row.text("per")),
        row.word("status", Status.class),
        new Period(
            row.date("period_start"),
            row.date("period_end"),
            row.integer("year"),
            row.word("year_source", YearSource.class)),
        new Place(
            row.text("region"),
            row.text("region_today"),
            row.text("district"),
            row.texts("regions"),
            row.word("region_source", RegionSource.class)));
  }

  /** What a row of mentions, claims or observations is of. */
  private static Measurand measurand(StoredRow row) {
    return new Measurand(
        Unit.of(row.text("unit")),
        row.text("object"),
        row.text("event"),
        row.text("indicator"),
        row.text("qualifier"));
  }

  /** The observation that a row of claims would belong to or a row of observations is. */
  public static ObservationKey observation(StoredRow row) {
    return new ObservationKey(
        measurand(row),
        row.word("measure", Measure.class),
        row.word("direction", Direction.class),
        Per.of(row.text("per")),
        row.flag("subset"),
        row.word("status", Status.class),
        row.text("region"),
        row.text("district"),
        row.integer("year"),
        row.word("period_kind", PeriodKind.class));
  }

  /** The amount of a row of mentions or claims, as if it were stated to the last digit. */
  public static Amount figure(StoredRow row) {
    return amount(row, BigDecimal.ONE);
  }

  /** The value of a row of observations that most sources support; null where it has none. */
  public static Amount supported(StoredRow row) {
    BigDecimal value = row.decimal("supported");
    return value == null ? null : single(value, row.text("supported_comparator"));
  }

  /** The bound or the range of a row of observations; null where it has none. */
  public static Amount bound(StoredRow row) {
    String comparator = row.text("comparator");
    if (comparator.isEmpty()) {
      return null;
    }
    BigDecimal lower = row.decimal("lower");
    BigDecimal upper = row.decimal("upper");
    return lower == null || upper == null
        ? single(lower == null ? upper : lower, comparator)
        : new Amount(null, lower, upper, BigDecimal.ONE, QuantityComparator.ofSign(comparator));
  }

  private static Amount single(BigDecimal value, String comparator) {
    return new Amount(
        Amount.canonical(value), null, null, BigDecimal.ONE, QuantityComparator.ofSign(comparator));
  }

  private static Amount amount(StoredRow row, BigDecimal step) {
    return new Amount(
        row.decimal("value"),
        row.decimal("lower"),
        row.decimal("upper"),
        step,
        QuantityComparator.ofSign(row.text("comparator")));
  }

  private static List<String> rules(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(Tables.BETWEEN_RULES, -1));
  }

  /** A row of rejected input. */
  public static Rejected rejected(StoredRow row) {
    return new Rejected(
        row.text("file"),
        row.count("line"),
        row.count("column"),
        row.text("doc_id"),
        row.count("offset"),
        row.word("reason", Rejected.Why.class),
        row.text("message"),
        row.text("excerpt"));
  }
}
