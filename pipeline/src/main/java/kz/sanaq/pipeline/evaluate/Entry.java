package kz.sanaq.pipeline.evaluate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/**
 * A figure at its place, as it was annotated or as it was read.
 *
 * @param part which text of the article the span refers to
 * @param span the place
 * @param value its number
 * @param fields what is said of it, a text for every field, empty for nothing
 */
record Entry(Part part, Span span, Value value, Map<Field, String> fields) {
  /** How far a figure that was read may reach beyond the place in gold. */
  private static final int MARGIN = 30;

  Entry {
    fields = Collections.unmodifiableMap(new EnumMap<>(fields));
  }

  /** What a field says, empty for nothing. */
  String text(Field field) {
    return fields.get(field);
  }

  /** Whether it stands under an indicator of the catalogue. */
  boolean isNamed() {
    return !text(Field.INDICATOR).equals(Measurand.OTHER);
  }

  /** Whether it stands where another one is annotated. */
  boolean isAt(Entry gold) {
    return part == gold.part
        && span.overlaps(gold.span)
        && span.begin() >= gold.span.begin() - MARGIN
        && span.end() <= gold.span.end() + MARGIN;
  }
}
