package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Excerpt;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.transforms.table.Catalogue;
import kz.sanaq.transforms.table.UnitRow;

/** What an annotation promises of every document. */
public final class Promises {
  private static final Set<String> UNITS =
      Catalogue.units().stream().map(UnitRow::code).collect(Collectors.toSet());

  private final Document document;
  private final Annotation read;

  private Promises(Document document, Annotation read) {
    this.document = document;
    this.read = read;
  }

  /** Fails on the first promise that is broken. */
  public static void check(Document document, Annotation read) {
    Promises promises = new Promises(document, read);
    for (Part part : Part.values()) {
      promises.sentencesCover(part);
    }
    promises.titleFirst();
    promises.quantities();
    promises.mentions();
  }

  /** In order, apart from each other, and together with every letter and figure of the text. */
  private void sentencesCover(Part part) {
    String text = document.text(part);
    int end = 0;
    for (Sentence sentence : read.sentences()) {
      if (sentence.part() == part) {
        Span span = sentence.span();
        assertTrue(span.begin() >= end && span.begin() < span.end(), () -> "order of " + sentence);
        assertTrue(span.end() <= text.length(), () -> sentence + " ends after the text");
        assertNothingToRead(text.substring(end, span.begin()));
        end = span.end();
      }
    }
    assertNothingToRead(text.substring(end));
  }

  private static void assertNothingToRead(String gap) {
    assertTrue(
        gap.chars().noneMatch(Character::isLetterOrDigit), () -> "in no sentence: '" + gap + "'");
  }

  private void titleFirst() {
    Part part = Part.TITLE;
    for (Sentence sentence : read.sentences()) {
      assertTrue(
          part == Part.TITLE || sentence.part() == Part.TEXT, () -> "after text: " + sentence);
      part = sentence.part();
    }
  }

  private void quantities() {
    Quantity before = null;
    for (Quantity quantity : read.quantities()) {
      assertTrue(quantity.span().begin() < quantity.span().end(), () -> "empty: " + quantity);
      assertTrue(sentenceAround(quantity.part(), quantity.span()), () -> "apart: " + quantity);
      if (before != null && before.part() == quantity.part()) {
        assertTrue(before.span().begin() <= quantity.span().begin(), () -> "order: " + quantity);
      }
      if (quantity.amount() != null) {
        amount(quantity.amount());
      }
      before = quantity;
    }
  }

  private boolean sentenceAround(Part part, Span span) {
    return read.sentences().stream()
        .anyMatch(
            sentence ->
                sentence.part() == part
                    && sentence.span().begin() <= span.begin()
                    && span.end() <= sentence.span().end());
  }

  private static void amount(Amount amount) {
    for (BigDecimal number :
        new BigDecimal[] {amount.value(), amount.lower(), amount.upper(), amount.step()}) {
      if (number != null) {
        fits(number);
      }
    }
    assertTrue(amount.step().signum() > 0, () -> "step of " + amount);
    if (amount.value() == null) {
      assertTrue(amount.lower().compareTo(amount.upper()) <= 0, () -> "ends of " + amount);
    }
  }

  private static void fits(BigDecimal number) {
    assertTrue(
        number.scale() <= 10 && number.precision() - number.scale() <= 28,
        () -> "not DECIMAL(38,10): " + number);
  }

  private void mentions() {
    Set<String> ids = new HashSet<>();
    for (Mention mention : read.mentions()) {
      String text = document.text(mention.location().part());
      assertTrue(
          mention.partOf().isEmpty() || ids.contains(mention.partOf()),
          () -> "part of nothing before it: " + mention);
      assertTrue(ids.add(mention.mentionId()), () -> "an id twice: " + mention);
      assertEquals(mention.location().span().of(text), mention.location().text());
      Sentence sentence = mention.location().sentence();
      excerpt(mention, text);
      assertTrue(read.sentences().contains(sentence), () -> "no sentence: " + mention);
      assertTrue(
          sentence.span().begin() <= mention.location().span().begin()
              && mention.location().span().end() <= sentence.span().end(),
          () -> "outside of its sentence: " + mention);
      assertTrue(isQuantity(mention), () -> "no quantity: " + mention);
      String unit = mention.fact().unit().code();
      assertTrue(UNITS.contains(unit), () -> "no table knows the unit " + unit + ": " + mention);
      amount(mention.fact().amount());
      if (mention.fact().change().from() != null) {
        fits(mention.fact().change().from());
      }
      period(mention);
      assertEquals(List.copyOf(new TreeSet<>(mention.context())), mention.context());
    }
  }

  /** Inside the sentence, around the figure, and whole where the sentence is short. */
  private static void excerpt(Mention mention, String text) {
    Excerpt excerpt = mention.location().excerpt();
    Span sentence = mention.location().sentenceSpan();
    Span shown = new Span(excerpt.begin(), excerpt.begin() + excerpt.text().length());
    assertEquals(shown.of(text), excerpt.text());
    Span figure = mention.location().span();
    assertTrue(
        sentence.begin() <= shown.begin()
            && shown.begin() <= figure.begin()
            && figure.end() <= shown.end()
            && shown.end() <= sentence.end(),
        () -> "an excerpt elsewhere: " + mention);
    int length = sentence.end() - sentence.begin();
    assertTrue(
        length <= Excerpt.LONGEST ? shown.equals(sentence) : isShort(shown, figure),
        () -> "an excerpt too long or too short: " + mention);
  }

  private static boolean isShort(Span shown, Span figure) {
    int length = shown.end() - shown.begin();
    return length <= Math.max(Excerpt.LONGEST, figure.end() - figure.begin());
  }

  private boolean isQuantity(Mention mention) {
    return read.quantities().stream()
        .anyMatch(
            quantity ->
                quantity.part() == mention.location().part()
                    && quantity.reason() == null
                    && quantity.span().overlaps(mention.location().span()));
  }

  private static void day(LocalDate day) {
    assertTrue(
        day == null || (day.getYear() >= 1 && day.getYear() <= 9999),
        () -> "a day that databases do not have: " + day);
  }

  private static void period(Mention mention) {
    day(mention.fact().period().start());
    day(mention.fact().period().end());
    if (mention.fact().period().start() != null && mention.fact().period().end() != null) {
      assertTrue(
          !mention.fact().period().start().isAfter(mention.fact().period().end()),
          () -> "backward: " + mention);
    }
  }
}
