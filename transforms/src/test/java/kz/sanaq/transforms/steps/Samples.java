package kz.sanaq.transforms.steps;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import kz.sanaq.lineage.Node;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Document;
import kz.sanaq.model.Excerpt;
import kz.sanaq.model.Location;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Mentions;
import kz.sanaq.model.Part;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.RegionSource;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Span;
import kz.sanaq.model.YearSource;

/** Records for tests. */
public final class Samples {
  public static final LocalDate DAY = LocalDate.of(2025, 3, 9);

  private Samples() {}

  public static Amount amount(String value) {
    return Amount.of(new BigDecimal(value), BigDecimal.ONE);
  }

  public static Period year(int year) {
    return new Period(
        LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), year, YearSource.EXPLICIT);
  }

  public static Place region(String code) {
    return new Place(code, code, "", RegionSource.EXPLICIT);
  }

  /** A document of its own lineage. */
  public static Document document(
      String id, String source, String url, LocalDate published, String text) {
    String hash = hash(source + " " + text);
    Sketch sketch = Sketches.of(hash(text), text);
    String lineage = Node.of(hash).hex();
    return new Document(id, source, url, published, "", text, hash, sketch, lineage);
  }

  /** In hexadecimals, as long as SHA-256. */
  private static String hash(String text) {
    UUID name = UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    return name.toString().replace("-", "").repeat(2);
  }

  /** A number of people. */
  public static Mention mention(String id, String docId, String value, Period period, Place place) {
    return Mentions.mention(id)
        .doc(docId)
        .lineage("lineage of " + docId)
        .source("outlet of " + docId)
        .url("https://example.org/" + docId)
        .published(DAY)
        .location(
            new Location(
                Part.TEXT,
                new Span(3, 3 + value.length()),
                value,
                new Excerpt(0, "Бұл " + value + " адам."),
                new Span(0, 12)))
        .amount(amount(value))
        .period(period)
        .place(place)
        .context("қатыс")
        .rules("numbers.tsv:7", "units.tsv:3")
        .get();
  }
}
