package kz.sanaq.language;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What may stand in a field of a table, or in one part of a list.
 *
 * <p>In: a value, not empty. Out: what is wrong with it, null where nothing is. See also {@link
 * WordCell} for words, {@link NumberCell} for numbers and {@link CodeCell} for codes of the tables
 * of {@code world}.
 */
public interface Cell {
  /**
   * What is wrong with a value.
   *
   * @param what what was found, to follow «column 'form' »
   * @param remedy what to do
   */
  record Fault(String what, String remedy) {}

  /** Anything: names, notes, patterns. */
  Cell TEXT = (value, letters) -> null;

  /** A mark: {@code yes}, or nothing. */
  Cell YES =
      (value, letters) ->
          value.equals("yes") ? null : new Fault("is '" + value + "'", "write yes, or nothing");

  /** What an ending says: a {@link Feature}. */
  Cell FEATURE = constant(Feature.class);

  /** Which endings a word takes: a {@link WordClass}. */
  Cell CLASS = constant(WordClass.class);

  /** A day: {@code 2022-06-08}. */
  Cell DAY =
      (value, letters) -> {
        try {
          LocalDate.parse(value);
          return null;
        } catch (DateTimeParseException e) {
          return new Fault("'" + value + "' is no day", "write it as 2022-06-08");
        }
      };

  /**
   * The fault of a value.
   *
   * @param letters the letters of the language; null for tables of the world, which have no words
   */
  Fault fault(String value, Alphabet letters);

  /** One of some words. */
  static Cell oneOf(String... words) {
    Set<String> all = new LinkedHashSet<>(List.of(words));
    return (value, letters) -> all.contains(value) ? null : noneOf(value, all);
  }

  /**
   * The name of a constant, in small letters.
   *
   * @param more other words that may stand there
   */
  static <E extends Enum<E>> Cell constant(Class<E> type, String... more) {
    List<String> all = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      all.add(Constants.label(constant));
    }
    all.addAll(List.of(more));
    return oneOf(all.toArray(new String[0]));
  }

  /** A value of this kind or of another; a fault names both. */
  default Cell or(Cell other) {
    return (value, letters) -> {
      Fault own = fault(value, letters);
      Fault theirs = own == null ? null : other.fault(value, letters);
      return theirs == null
          ? null
          : new Fault(
              own.what() + ", and " + theirs.what(), own.remedy() + ", or " + theirs.remedy());
    };
  }

  private static Fault noneOf(String value, Set<String> all) {
    return new Fault("'" + value + "' is none of " + String.join(", ", all), "use one of them");
  }
}
