package kz.sanaq.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.time.LocalDate;
import kz.sanaq.claim.FuzzedText;
import kz.sanaq.claim.Promises;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;

/**
 * Whatever a text holds, what is read in it keeps its promises, and is the same a second time and
 * whatever the annotator read before.
 */
class AnnotatorFuzzTest {
  /** Texts after which the younger annotator gives way to a new one; loading takes its time. */
  private static final int TEXTS_OF_THE_YOUNGER = 500;

  private static final Annotator OLDER = Annotator.of("kk");
  private static Annotator younger;
  private static int readByTheYounger;

  @FuzzTest
  void readsAnyText(FuzzedDataProvider data) {
    LocalDate published =
        data.consumeBoolean() ? null : LocalDate.ofEpochDay(data.consumeInt(0, 24_000));
    String title = data.consumeInt(0, 3) == 0 ? FuzzedText.of(data) : "";
    check(published, title, FuzzedText.of(data));
  }

  /** The bytes are the text, so that no text is out of reach. */
  @FuzzTest
  void readsAnyCharacters(FuzzedDataProvider data) {
    check(LocalDate.of(2024, 6, 15), "", data.consumeRemainingAsString());
  }

  private static void check(LocalDate published, String title, String text) {
    Document document = Documents.document(text).title(title).published(published).get();
    Annotation read = OLDER.annotate(document);
    Promises.check(document, read);
    assertEquals(read, OLDER.annotate(document), "a second time");
    assertEquals(OLDER.segment(document), read.sentences(), "sentences alone");
    assertEquals(OLDER.headline(document), read.headline(), "the headline alone");
    assertEquals(read, younger().annotate(document), () -> "by a new annotator: " + document);
  }

  private static Annotator younger() {
    if (younger == null || readByTheYounger++ == TEXTS_OF_THE_YOUNGER) {
      younger = new Annotator("kk", IndicatorSource.SHIPPED);
      readByTheYounger = 0;
    }
    return younger;
  }
}
