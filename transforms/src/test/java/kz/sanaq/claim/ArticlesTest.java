package kz.sanaq.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.model.Reason;
import kz.sanaq.quantity.Reading;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words for «one» count nothing. */
class ArticlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ауылда бір мектеп салынды. | kept",
        "Ауылда 1 мектеп салынды. | kept",
        "Ауылда бір жаңа мектеп салынды. | kept",
        "Ауылда бір болды. | article",
        "Ауылда бір. | article",
        "Ауылда бір | article",
        "Ауылда 1. | kept",
        "Ауылда екі. | kept",
        "Бір үйді қосу 180 мың теңге тұрады. | one-of-rate kept",
        "1 үйді қосу 180 мың теңге тұрады. | kept kept",
        "Екі үйді қосу 180 мың теңге тұрады. | kept kept",
        "Бір үй салынды, 5 жол жөнделді. | kept kept",
        "5 жол жөнделді, бір үй салынды. | kept kept",
        "5 жол, бір үй салынды. | kept one-of-rate",
        "Бір үй, 5-сыныпта салынды. | kept",
        "Бір мың үй салынды. | kept",
        "Бір пайызға өсті. | kept"
      })
  void aWordForOneThatCountsNothingIsLeftOut(String text, String judged) {
    Scene scene = Scenes.scene("", text);
    List<Reading> all = scene.readings().get(0);
    List<String> got = new ArrayList<>();
    for (Reading reading : all) {
      if (reading.reason() == null) {
        Reading kept = Articles.judged(scene.parse(), 0, reading, all);
        got.add(kept == reading ? "kept" : kept.rules().get(kept.rules().size() - 1));
        assertEquals(reason(got.get(got.size() - 1)), kept.reason());
      } else {
        assertSame(reading, Articles.judged(scene.parse(), 0, reading, all));
      }
    }
    assertEquals(judged, String.join(" ", got));
  }

  private static Reason reason(String judged) {
    return switch (judged) {
      case "article" -> Reason.PRONOUN;
      case "one-of-rate" -> Reason.BASE;
      default -> null;
    };
  }
}
