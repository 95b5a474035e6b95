package kz.sanaq.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatorTest {
  private static final String SENTENCE = "Ауылда 30 үй салынды.";

  /** Sentences and excerpts are shown to people, and a date that a page adds is none of them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        " date 2021-05-05 ",
        "date 2021-05-05\n",
        "Дата: 05.05.2021 ",
        "дата: 2021-05-05\n",
        "Күні: 5 мамыр 2021\n\n",
        "Жарияланды: 5 мамыр 2021, 14:20 "
      })
  void aDateBeforeTheTextIsNoPartOfItsFirstSentence(String date) {
    String text = date + SENTENCE + " Тағы 10 үй салынады.";
    Document document = document(text);
    Annotation read = Annotator.of("kk").annotate(document);
    assertEquals(
        List.of(date.strip(), SENTENCE, "Тағы 10 үй салынады."),
        read.sentences().stream()
            .map(sentence -> text.substring(sentence.span().begin(), sentence.span().end()))
            .toList());
    assertEquals(SENTENCE, read.mentions().get(0).location().excerpt().text());
    assertEquals(read.sentences(), Annotator.of("kk").segment(document));
  }

  /** Without a word that says so it may be the date of what the sentence tells. */
  @ParameterizedTest
  @ValueSource(strings = {"2021-05-05 ауылда 30 үй салынды.", "Ауылда 05.05.2021 30 үй салынды."})
  void aDateThatTheSentenceBeginsWithIsAPartOfIt(String text) {
    assertEquals(1, Annotator.of("kk").annotate(document(text)).sentences().size());
  }

  private static Document document(String text) {
    return Documents.document(text).get();
  }
}
