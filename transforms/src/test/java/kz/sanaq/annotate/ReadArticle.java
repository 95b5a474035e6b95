package kz.sanaq.annotate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.cases.Fields;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Change;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Document;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;

/**
 * All that is read in an article, as lines of a table: those of the article, then one for each
 * figure, in the order of the text, the title first. What is usual (a level, an actual one, a step
 * of 1, the whole year …) is left out.
 *
 * <p>Rules stand there without the numbers of their rows, so that a table may grow. Certainties
 * stand in a line of their own: trained weights move them all, and few readings.
 */
final class ReadArticle {
  private final Document document;
  private final Annotation read;

  private ReadArticle(Document document, Annotation read) {
    this.document = document;
    this.read = read;
  }

  /** A line of an article: where it stands, what stands there, what is read of it. */
  private record Line(Part part, int begin, String place, String text, Fields fields) {
    private String of(String document) {
      return Stream.of(document, place, text, fields.toString())
          .map(field -> field.replace('\n', '⏎').replace('\t', '⇥'))
          .collect(Collectors.joining("\t"));
    }
  }

  /** The lines of an article. */
  static List<String> lines(Document document, Annotation read) {
    return new ReadArticle(document, read)
        .all().stream().map(line -> line.of(document.docId())).toList();
  }

  private List<Line> all() {
    List<Line> figures = new ArrayList<>();
    for (Mention mention : read.mentions()) {
      figures.add(line(mention.location().part(), mention.location().span(), fields(mention)));
    }
    read.quantities().stream()
        .filter(quantity -> quantity.reason() != null)
        .map(left -> line(left.part(), left.span(), leftOut(left)))
        .forEach(figures::add);
    figures.sort(Comparator.comparing(Line::part).thenComparing(Line::begin));
    List<Line> lines = new ArrayList<>();
    lines.add(article("article", read.headline(), article()));
    lines.add(article("sentences", "", Fields.NONE.with("ends", sentences())));
    lines.add(article("certainties", "", Fields.NONE.with("of", certainties())));
    lines.addAll(figures);
    return lines;
  }

  private static Line article(String what, String text, Fields fields) {
    return new Line(Part.TITLE, 0, what, text, fields);
  }

  private Line line(Part part, Span span, Fields fields) {
    return new Line(part, span.begin(), place(part, span), span.of(document.text(part)), fields);
  }

  private static String place(Part part, Span span) {
    return (part == Part.TITLE ? "title " : "") + span.begin() + "-" + span.end();
  }

  private Fields article() {
    return Fields.NONE
        .with("published", document.published())
        .with("source", document.source())
        .with("language", document.language())
        .with("shingles", document.sketch().shingles());
  }

  private String sentences() {
    return read.sentences().stream()
        .map(sentence -> place(sentence.part(), sentence.span()))
        .collect(Collectors.joining(" "));
  }

  private String certainties() {
    return read.mentions().stream()
        .map(mention -> mention.certainty().toPlainString())
        .collect(Collectors.joining(" "));
  }

  private static Fields leftOut(Quantity quantity) {
    Fields fields =
        Fields.NONE
            .with("left_out", quantity.reason())
            .with("type", quantity.type())
            .with("unit", quantity.unit())
            .with("rules", rules(quantity.rules()));
    return quantity.amount() == null ? fields : amount(fields, quantity.amount());
  }

  private Fields fields(Mention mention) {
    Fact fact = mention.fact();
    Fields fields =
        amount(Fields.NONE, fact.amount())
            .with("unit", fact.unit().code())
            .with("object", fact.object())
            .with("event", fact.measurand().event())
            .with("indicator", fact.indicator())
            .with("qualifier", fact.measurand().qualifier())
            .unless(Per.NONE, "per", fact.per())
            .unless(Status.ACTUAL, "status", fact.status())
            .with("attribution", mention.attribution())
            .with("scope", mention.scope())
            .with("context", String.join(" ", mention.context()))
            .with("rules", rules(mention.rules()));
    fields = place(period(change(fields, fact.change()), fact.period()), fact.place());
    Span span = mention.location().span();
    for (Quantity quantity : read.quantities()) {
      if (quantity.part() == mention.location().part() && quantity.span().overlaps(span)) {
        fields = fields.with("type", quantity.type());
      }
    }
    for (Mention whole : read.mentions()) {
      if (whole.mentionId().equals(mention.partOf())) {
        fields = fields.with("part_of", place(whole.location().part(), whole.location().span()));
      }
    }
    return fields;
  }

  private static Fields amount(Fields fields, Amount amount) {
    return fields
        .with("value", amount.value())
        .with("lower", amount.lower())
        .with("upper", amount.upper())
        .unless(BigDecimal.ONE, "step", amount.step())
        .unless(QuantityComparator.EQUAL, "comparator", amount.comparator());
  }

  private static Fields change(Fields fields, Change change) {
    return fields
        .unless(Measure.LEVEL, "measure", change.measure())
        .unless(Direction.NONE, "direction", change.direction())
        .with("from", change.from());
  }

  private static Fields period(Fields fields, Period period) {
    Fields dated = fields.with("year", period.year()).with("year_source", period.source());
    return isWholeYear(period)
        ? dated
        : dated.with("start", period.start()).with("end", period.end());
  }

  private static boolean isWholeYear(Period period) {
    return period.year() != null
        && LocalDate.of(period.year(), 1, 1).equals(period.start())
        && LocalDate.of(period.year(), 12, 31).equals(period.end());
  }

  private static Fields place(Fields fields, Place place) {
    return fields
        .with("region", place.region())
        .unless(place.region(), "region_today", place.regionToday())
        .with("district", place.district())
        .with("regions", String.join(" ", place.regions()))
        .with("region_source", place.source());
  }

  /** {@code nouns.tsv:5597} is {@code nouns}. */
  private static String rules(List<String> rules) {
    return rules.stream()
        .map(rule -> rule.replaceFirst("\\.tsv:\\d+$", ""))
        .collect(Collectors.joining(" "));
  }
}
