package kz.sanaq.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.claim.Weights;
import kz.sanaq.language.Loader;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.Document;
import kz.sanaq.model.Documents;
import kz.sanaq.model.Part;
import kz.sanaq.model.Reason;
import kz.sanaq.model.ReasonCount;
import kz.sanaq.model.Span;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;
import org.junit.jupiter.api.Test;
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

  /** However it is asked: the sentences known, watched, with weights and bounds of one's own. */
  @Test
  void theSameIsReadOnAllWays() {
    Annotator annotator = Annotator.of("kk");
    Document document = document(SENTENCE + " Биыл 10 үй салынады.");
    Annotation read = annotator.annotate(document);
    assertEquals(2, read.mentions().size());
    assertEquals(read, annotator.annotate(document, annotator.segment(document)));
    assertEquals(read, annotator.with(Weights.of(Loader.of("kk"))).annotate(document));
    assertEquals(read, annotator.within(MentionLimits.USUAL).annotate(document));
    List<Span> figures = new ArrayList<>();
    Observer observer =
        new Observer() {
          @Override
          public void figure(Part part, Span span, Amount amount) {
            figures.add(span);
          }

          @Override
          public void chosen(Weigher weigher, Choice<?> choice) {}
        };
    assertEquals(read, annotator.annotate(document, observer));
    assertEquals(
        read.mentions().stream().map(mention -> mention.location().span()).toList(),
        figures.stream().distinct().toList());
  }

  @Test
  void noMoreIsReadThanTheLimitsAllow() {
    Annotation read =
        Annotator.of("kk")
            .within(new MentionLimits(1, 1))
            .annotate(document(SENTENCE + " Биыл 10 үй салынады."));
    assertEquals(
        List.of("30"), read.mentions().stream().map(mention -> mention.location().text()).toList());
    assertEquals(List.of(new ReasonCount(Reason.TOO_MANY, 1)), read.leftOut());
  }

  private static Document document(String text) {
    return Documents.document(text).get();
  }
}
