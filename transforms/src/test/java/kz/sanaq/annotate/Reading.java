package kz.sanaq.annotate;

import java.util.function.ToIntFunction;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sketch;

/** Reads a text as a whole document; says how many quantities it has. */
public final class Reading implements ToIntFunction<String> {
  private final Annotator annotator = Annotator.of("kk");

  @Override
  public int applyAsInt(String text) {
    Document document =
        new Document("d", "", "", null, "", text, "hash", new Sketch("", 0, "", ""), "l");
    return annotator.annotate(document).quantities().size();
  }
}
