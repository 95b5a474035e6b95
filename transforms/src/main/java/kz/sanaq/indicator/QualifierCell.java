package kz.sanaq.indicator;

import java.util.List;
import java.util.Locale;
import kz.sanaq.language.Alphabet;
import kz.sanaq.language.Cell;
import kz.sanaq.language.NounClass;

/**
 * How a table writes a {@link Qualifier}: {@code object}, {@code currency}, {@code class=disease}
 * or values between {@code |}; with {@code !} after it where a figure without one is of no
 * indicator.
 */
final class QualifierCell {
  private static final String REQUIRED = "!";
  private static final String CLASS = "class=";

  static final Cell CELL = QualifierCell::fault;

  private QualifierCell() {}

  private static Cell.Fault fault(String field, Alphabet letters) {
    String value = value(field);
    return value.startsWith(CLASS)
        ? Cell.constant(NounClass.class).fault(value.substring(CLASS.length()), letters)
        : null;
  }

  private static String value(String field) {
    return field.endsWith(REQUIRED) ? field.substring(0, field.length() - 1).strip() : field;
  }

  /** The qualifier that a field says. */
  static Qualifier of(String field) {
    if (field.isEmpty()) {
      return Qualifier.NONE;
    }
    boolean required = field.endsWith(REQUIRED);
    String value = value(field);
    if (value.equals("object")) {
      return new Qualifier(Qualifier.How.OBJECT, NounClass.OTHER, Alternatives.NONE, required);
    }
    if (value.equals("currency")) {
      return new Qualifier(Qualifier.How.CURRENCY, NounClass.OTHER, Alternatives.NONE, required);
    }
    if (value.startsWith(CLASS)) {
      String type = value.substring(CLASS.length()).toUpperCase(Locale.ROOT);
      return new Qualifier(
          Qualifier.How.CLASS, NounClass.valueOf(type), Alternatives.NONE, required);
    }
    List<String> values = List.of(value.split("\\s*\\|\\s*"));
    return new Qualifier(Qualifier.How.VALUES, NounClass.OTHER, new Alternatives(values), required);
  }
}
