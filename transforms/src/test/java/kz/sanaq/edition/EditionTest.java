package kz.sanaq.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Sketch;
import org.junit.jupiter.api.Test;

class EditionTest {
  private static final LocalDate DAY = LocalDate.of(2021, 5, 5);
  private static final Sketch SKETCH = new Sketch("t", 3, "", "");
  private static final Copy COPY = new Copy("c", "v", DAY, 4, "", true);

  @Test
  void whatIsInAnotherLanguageIsSetAside() {
    Set<String> languages = Set.of("kk", "tr");
    Edition russian = edition("ru", DocumentState.ACCEPTED, "");
    assertEquals(edition("ru", DocumentState.OTHER_LANGUAGE, ""), russian.among(languages));
    for (Edition same :
        List.of(
            edition("kk", DocumentState.ACCEPTED, ""),
            edition("", DocumentState.ACCEPTED, ""),
            edition("ru", DocumentState.SUPERSEDED, "e"))) {
      assertSame(same, same.among(languages));
    }
  }

  @Test
  void ofWhatIsNotReadTheHeadlineIsPublishedWithItsCopies() {
    DocumentSummary summary =
        new DocumentSummary(
            "d",
            "l",
            "s",
            "u",
            DAY,
            "Ауыл",
            "ru",
            "h",
            SKETCH,
            DocumentState.SUPERSEDED,
            "",
            "e",
            2,
            9,
            null,
            null,
            List.of(),
            null);
    assertEquals(
        List.of(summary, summary.copy(COPY)),
        edition("ru", DocumentState.SUPERSEDED, "e").unread("Ауыл").toList());
  }

  private static Edition edition(String language, DocumentState state, String supersededBy) {
    Document document =
        new Document("d", "s", "u", DAY, "", "Қар жауды", "h", SKETCH, "l", language);
    return new Edition(document, state, supersededBy, 2, List.of(COPY));
  }
}
