package kz.sanaq.pipeline.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Location;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Span;
import kz.sanaq.model.YearSource;
import kz.sanaq.pipeline.cli.AnnotationWriter.Detail;
import kz.sanaq.title.Titles;
import kz.sanaq.weigher.Explanation;

/** Writes records as JSON objects with the names of the claim model's fields. */
final class FieldWriter {
  private static final Titles TITLES = Titles.of(ChosenPack.CODE);

  private final JsonGenerator json;
  private final Detail detail;

  FieldWriter(JsonGenerator json, Detail detail) {
    this.json = json;
    this.detail = detail;
  }

  /**
   * @param text what the quantity's offsets refer to
   */
  void quantity(Quantity quantity, String text) throws IOException {
    json.writeStartObject();
    place(quantity.part(), quantity.span());
    json.writeStringField("text", quantity.span().of(text));
    json.writeStringField("type", quantity.type().name());
    amount(quantity.amount());
    text("unit", quantity.unit());
    constant("reason", quantity.reason(), null);
    rules(quantity.rules());
    json.writeEndObject();
  }

  /**
   * @param choices why the fields were chosen, where that is to be told
   */
  void mention(Mention mention, List<Explanation> choices) throws IOException {
    json.writeStartObject();
    json.writeStringField("mention_id", mention.mentionId());
    Location location = mention.location();
    place(location.part(), location.span());
    json.writeStringField("text", location.text());
    fact(mention.fact(), mention.partOf());
    text("attribution", mention.attribution());
    constant("scope", mention.scope(), null);
    json.writeNumberField("certainty", mention.certainty());
    text("excerpt", location.excerpt().text());
    json.writeNumberField("excerpt_begin", location.excerpt().begin());
    json.writeNumberField("sentence_begin", location.sentenceSpan().begin());
    json.writeNumberField("sentence_end", location.sentenceSpan().end());
    rules(mention.rules());
    choices(choices);
    json.writeEndObject();
  }

  private void fact(Fact fact, String partOf) throws IOException {
    amount(fact.amount());
    text("unit", fact.unit().code());
    text("object", fact.object());
    text("event", fact.measurand().event());
    text("indicator", fact.indicator());
    text("qualifier", fact.measurand().qualifier());
    text("title", TITLES.of(fact));
    constant("measure", fact.change().measure(), null);
    constant("direction", fact.change().direction(), Direction.NONE);
    number("from_value", fact.change().from());
    text("per", fact.per().code());
    text("part_of", partOf);
    constant("status", fact.status(), null);
    period(fact.period());
    place(fact.place());
  }

  /** Without braces, since the whole line is this one object. */
  void rejected(Rejected rejected) throws IOException {
    String id = rejected.docId();
    String file = rejected.file();
    json.writeStringField(
        "id", !id.isEmpty() ? id : rejected.line() > 0 ? file + ":" + rejected.line() : file);
    constant("rejected", rejected.reason(), null);
    json.writeStringField("message", rejected.message());
    json.writeStringField("file", file);
    json.writeNumberField("line", rejected.line());
    json.writeNumberField("column", rejected.column());
    json.writeNumberField("offset", rejected.offset());
    json.writeStringField("excerpt", rejected.excerpt());
  }

  private void place(Part part, Span span) throws IOException {
    constant("part", part, null);
    json.writeNumberField("begin", span.begin());
    json.writeNumberField("end", span.end());
  }

  private void amount(Amount amount) throws IOException {
    number("value", amount == null ? null : amount.value());
    number("lower", amount == null ? null : amount.lower());
    number("upper", amount == null ? null : amount.upper());
    text("comparator", amount == null ? "" : amount.comparator().sign());
  }

  private void period(Period period) throws IOException {
    text("period_start", period.start() == null ? "" : period.start().toString());
    text("period_end", period.end() == null ? "" : period.end().toString());
    if (period.year() == null) {
      json.writeNullField("year");
    } else {
      json.writeNumberField("year", period.year());
    }
    constant("year_source", period.source(), YearSource.NONE);
  }

  private void place(Place place) throws IOException {
    text("region", place.region());
    text("region_today", place.regionToday());
    text("district", place.district());
    if (!place.regions().isEmpty()) {
      texts("regions", place.regions());
    }
    constant("region_source", place.source(), RegionSource.NONE);
  }

  private void rules(List<String> rules) throws IOException {
    if (detail == Detail.REASONS) {
      texts("rules", rules);
    }
  }

  private void texts(String name, List<String> values) throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }

  private void choices(List<Explanation> choices) throws IOException {
    if (detail == Detail.VALUES) {
      return;
    }
    json.writeObjectFieldStart("choices");
    for (Explanation choice : choices) {
      json.writeArrayFieldStart(choice.decision());
      for (Explanation.Option option : choice.options()) {
        option(option);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private void option(Explanation.Option option) throws IOException {
    json.writeStartObject();
    json.writeStringField("answer", option.answer());
    json.writeNumberField("probability", thousandths(option.probability()));
    json.writeObjectFieldStart("because");
    for (Explanation.WeighedFeature reason : option.reasons()) {
      json.writeNumberField(reason.feature(), thousandths(reason.weight()));
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static BigDecimal thousandths(int number) {
    return BigDecimal.valueOf(number, 3);
  }

  private void text(String name, String value) throws IOException {
    if (value.isEmpty()) {
      json.writeNullField(name);
    } else {
      json.writeStringField(name, value);
    }
  }

  private void number(String name, BigDecimal value) throws IOException {
    if (value == null) {
      json.writeNullField(name);
    } else {
      json.writeNumberField(name, value);
    }
  }

  private void constant(String name, Enum<?> value, Enum<?> none) throws IOException {
    text(name, value == null || value == none ? "" : value.name().toLowerCase(Locale.ROOT));
  }
}
