package kz.sanaq.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Mentions for tests: set what matters, the rest is the same everywhere. */
public final class Mentions {
  private final String id;
  private final Facts fact;
  private String doc;
  private String lineage = "";
  private String source = "";
  private String url = "";
  private LocalDate published;
  private String region = "KZ-75";
  private String regionToday = region;
  private String district = "";
  private Location location;
  private String partOf = "";
  private String attribution = "";
  private Scope scope = Scope.REGION;
  private BigDecimal certainty = BigDecimal.ONE;
  private List<String> context = List.of();
  private List<String> rules = List.of();

  private Mentions(String id, Facts fact) {
    this.id = id;
    this.fact = fact;
    this.doc = "doc of " + id;
    sentence("sentence of " + id, 0, 0);
  }

  public static Mentions mention(String id) {
    return new Mentions(id, Facts.fact());
  }

  /** An amount as {@link Facts#amount(String)} reads it. */
  public Mentions value(String text) {
    return amount(Facts.amount(text));
  }

  public Mentions amount(Amount value) {
    fact.amount(value);
    return this;
  }

  public Mentions from(String value) {
    return change(new Change(Measure.LEVEL, Direction.NONE, new BigDecimal(value)));
  }

  public Mentions change(Change value) {
    fact.change(value);
    return this;
  }

  public Mentions per(Per value) {
    fact.per(value);
    return this;
  }

  public Mentions unit(String code) {
    fact.unit(code);
    return this;
  }

  public Mentions object(String value) {
    fact.object(value);
    return this;
  }

  public Mentions event(String value) {
    fact.event(value);
    return this;
  }

  public Mentions indicator(String value) {
    fact.indicator(value);
    return this;
  }

  public Mentions qualifier(String value) {
    fact.qualifier(value);
    return this;
  }

  public Mentions status(Status value) {
    fact.status(value);
    return this;
  }

  public Mentions period(Period value) {
    fact.period(value);
    return this;
  }

  public Mentions region(String value) {
    region = value;
    return regionToday(value);
  }

  public Mentions regionToday(String value) {
    regionToday = value;
    return placed();
  }

  public Mentions district(String value) {
    district = value;
    return placed();
  }

  private Mentions placed() {
    return place(new Place(region, regionToday, district, RegionSource.EXPLICIT));
  }

  public Mentions place(Place value) {
    fact.place(value);
    return this;
  }

  public Mentions context(String words) {
    context = words.isBlank() ? List.of() : List.of(words.split(" "));
    return this;
  }

  public Mentions rules(String... names) {
    rules = List.of(names);
    return this;
  }

  public Mentions doc(String value) {
    doc = value;
    return this;
  }

  public Mentions lineage(String value) {
    lineage = value;
    return this;
  }

  public Mentions source(String value) {
    source = value;
    return this;
  }

  public Mentions url(String value) {
    url = value;
    return this;
  }

  public Mentions published(String value) {
    return published(LocalDate.parse(value));
  }

  public Mentions published(LocalDate day) {
    published = day;
    return this;
  }

  public Mentions partOf(String whole) {
    partOf = whole;
    return this;
  }

  public Mentions scope(Scope value) {
    scope = value;
    return this;
  }

  public Mentions certainty(String share) {
    certainty = new BigDecimal(share);
    return this;
  }

  public Mentions attribution(String who) {
    attribution = who;
    return this;
  }

  /** One character of a sentence of the text. */
  public Mentions sentence(String text, int textBegin, int spanBegin) {
    return location(
        new Location(
            Part.TEXT,
            new Span(spanBegin, spanBegin + 1),
            "",
            new Excerpt(textBegin, text),
            new Span(textBegin, textBegin + text.length())));
  }

  public Mentions location(Location value) {
    location = value;
    return this;
  }

  public Mention get() {
    Origin origin = new Origin(doc, lineage.isEmpty() ? doc : lineage, source, url, published);
    return new Mention(
        id, origin, location, fact.get(), partOf, attribution, scope, certainty, context, rules);
  }
}
