package kz.sanaq.merge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;

/** Mentions for tests: set what matters, the rest is the same everywhere. */
final class Mentions {
  private String id = "m0";
  private String doc = "d0";
  private String lineage = "";
  private String source = "";
  private LocalDate published;
  private Amount amount = Amount.of(BigDecimal.ONE, BigDecimal.ONE);
  private BigDecimal fromValue;
  private String unit = "person";
  private String object = "адам";
  private String indicator = "other";
  private Status status = Status.ACTUAL;
  private Period period = new Period(null, null, 2024, YearSource.EXPLICIT);
  private String region = "KZ-75";
  private String regionToday = region;
  private String district = "";
  private String sentence = "";
  private int sentenceBegin;
  private int begin;
  private List<String> context = List.of();

  private Mentions() {}

  static Mentions mention(String id) {
    Mentions mentions = new Mentions();
    mentions.id = id;
    mentions.doc = "doc of " + id;
    mentions.sentence = "sentence of " + id;
    return mentions;
  }

  /** For example {@code 26000/1000~}: value, step, comparator (none: plain); {@code 2-3/1}. */
  static Amount amount(String text) {
    String[] parts = text.split("/", -1);
    String step = parts[1].replaceAll("[^0-9.]", "");
    String sign = parts[1].substring(step.length());
    Comparator comparator = sign.isEmpty() ? Comparator.EQUAL : Comparator.ofSign(sign);
    if (parts[0].indexOf('-') > 0) {
      String[] ends = parts[0].split("-", -1);
      return Amount.range(new BigDecimal(ends[0]), new BigDecimal(ends[1]), new BigDecimal(step))
          .with(comparator);
    }
    return Amount.of(new BigDecimal(parts[0]), new BigDecimal(step)).with(comparator);
  }

  Mentions value(String text) {
    amount = amount(text);
    return this;
  }

  Mentions from(String value) {
    fromValue = new BigDecimal(value);
    return this;
  }

  Mentions unit(String value) {
    unit = value;
    return this;
  }

  Mentions object(String value) {
    object = value;
    return this;
  }

  Mentions indicator(String value) {
    indicator = value;
    return this;
  }

  Mentions status(Status value) {
    status = value;
    return this;
  }

  Mentions period(Period value) {
    period = value;
    return this;
  }

  Mentions region(String value) {
    region = value;
    regionToday = value;
    return this;
  }

  Mentions regionToday(String value) {
    regionToday = value;
    return this;
  }

  Mentions district(String value) {
    district = value;
    return this;
  }

  Mentions context(String words) {
    context = words.isBlank() ? List.of() : List.of(words.split(" "));
    return this;
  }

  Mentions doc(String value) {
    doc = value;
    return this;
  }

  Mentions lineage(String value) {
    lineage = value;
    return this;
  }

  Mentions source(String value) {
    source = value;
    return this;
  }

  Mentions published(String value) {
    published = LocalDate.parse(value);
    return this;
  }

  Mentions sentence(String text, int textBegin, int spanBegin) {
    sentence = text;
    sentenceBegin = textBegin;
    begin = spanBegin;
    return this;
  }

  Mention get() {
    return new Mention(
        id,
        doc,
        lineage.isEmpty() ? doc : lineage,
        source,
        "",
        published,
        Part.TEXT,
        new Span(begin, begin + 1),
        "",
        amount,
        unit,
        object,
        indicator,
        Measure.LEVEL,
        Direction.NONE,
        fromValue,
        Per.NONE,
        "",
        status,
        period,
        new Place(region, regionToday, district, RegionSource.EXPLICIT),
        "",
        sentence,
        new Span(sentenceBegin, sentenceBegin + sentence.length()),
        context,
        List.of());
  }
}
