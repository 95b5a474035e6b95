package kz.sanaq.weigher;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;

/**
 * An example of a feature: a row of {@code features.tsv}, whose head explains the columns.
 *
 * @param place file and line
 * @param decision the decision whose candidates have the feature
 * @param feature name of the template
 * @param written the text as it is written, with marks
 * @param given what else is known
 * @param value of the feature, empty where it has none
 * @param candidate the answer that it holds of; empty where the row names none
 */
record FeatureExample(
    String place,
    String decision,
    String feature,
    String written,
    Fields given,
    String value,
    String candidate) {
  private static final LocalDate PUBLISHED = LocalDate.of(2025, 11, 10);

  /** All rows, in order. */
  static List<FeatureExample> all() {
    return Table.resource(
            "/kz/sanaq/weigher/features.tsv",
            "decision",
            "feature",
            "text",
            "given",
            "value",
            "candidate")
        .rows()
        .stream()
        .map(FeatureExample::of)
        .toList();
  }

  private static FeatureExample of(Row row) {
    return new FeatureExample(
        row.place(),
        row.required("decision"),
        row.required("feature"),
        row.required("text"),
        row.get("given").isEmpty() ? Fields.NONE : Fields.parse(row.get("given")),
        row.get("value"),
        row.get("candidate"));
  }

  /** Decision and feature, as one word. */
  String key() {
    return decision + "." + feature;
  }

  /** The feature with its value, as tables of weights write it. */
  String name() {
    return value.isEmpty() ? feature : feature + "=" + value;
  }

  Marked text() {
    return Marked.of(written);
  }

  Marked title() {
    return Marked.of(given.get("title"));
  }

  /** The day of publication; null where it is not known. */
  LocalDate published() {
    String day = given.get("published");
    return switch (day) {
      case "" -> PUBLISHED;
      case "unknown" -> null;
      default -> LocalDate.parse(day);
    };
  }

  Document document() {
    return Documents.document(text().text())
        .title(title().text())
        .source(given.get("source"))
        .published(published())
        .get();
  }

  /** Whether a feature is the one of the example; a {@code *} stands for any value of a part. */
  boolean isMetBy(String name) {
    String[] wanted = name().split("[=,]", -1);
    String[] got = name.split("[=,]", -1);
    boolean met = wanted.length == got.length;
    for (int part = 0; met && part < wanted.length; part++) {
      met = wanted[part].equals("*") || wanted[part].equals(got[part]);
    }
    return met;
  }
}
