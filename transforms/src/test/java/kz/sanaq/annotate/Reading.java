package kz.sanaq.annotate;

import java.util.function.ToIntFunction;
import kz.sanaq.model.Documents;

/** Reads a text as a whole document; says how many quantities it has. */
public final class Reading implements ToIntFunction<String> {
  private final Annotator annotator = Annotator.of("kk");

  @Override
  public int applyAsInt(String text) {
    return annotator.annotate(Documents.document(text).get()).quantities().size();
  }
}
