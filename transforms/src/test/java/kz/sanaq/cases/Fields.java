package kz.sanaq.cases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is expected of one thing, or was read of it: {@code unit=item; object=мектеп}. Sorted by
 * name; a name may stand several times, its values are in order.
 */
public final class Fields {
  /** Nothing is said: the thing is not there. */
  public static final Fields NONE = new Fields(List.of());

  private static final Pattern BETWEEN = Pattern.compile(";\\s+(?=[a-z_]+=)");
  private static final Pattern FIELD = Pattern.compile("(?s)[a-z_]+=\\S.*");

  private final List<String> lines;

  private Fields(List<String> lines) {
    this.lines = lines;
  }

  /**
   * Reads fields as they are written in a case file; {@code none} is no field.
   *
   * @throws IllegalArgumentException when one is no {@code name=value}
   */
  public static Fields parse(String written) {
    if (written.equals("none")) {
      return NONE;
    }
    List<String> lines = new ArrayList<>();
    for (String field : BETWEEN.split(written)) {
      if (!FIELD.matcher(field).matches()) {
        throw new IllegalArgumentException("has '" + field + "', which is no name=value");
      }
      lines.add(field);
    }
    return sorted(lines);
  }

  /**
   * These and one more. Nothing is added for null and for an empty text; constants are written in
   * small letters, numbers without exponent.
   */
  public Fields with(String name, Object value) {
    String written = written(value);
    if (written.isEmpty()) {
      return this;
    }
    List<String> more = new ArrayList<>(lines);
    more.add(name + "=" + written);
    return sorted(more);
  }

  /** These and one more, unless its value is the usual one, which case files leave out. */
  public Fields unless(Object usual, String name, Object value) {
    return usual.equals(value) ? this : with(name, value);
  }

  /** The first value of a name; empty where there is none. */
  public String get(String name) {
    String prefix = name + "=";
    return lines.stream()
        .filter(line -> line.startsWith(prefix))
        .findFirst()
        .map(line -> line.substring(prefix.length()))
        .orElse("");
  }

  /** Each as {@code name=value}; {@code none} where there are none. */
  public List<String> lines() {
    return lines.isEmpty() ? List.of("none") : lines;
  }

  @Override
  public String toString() {
    return String.join("; ", lines());
  }

  private static Fields sorted(List<String> lines) {
    lines.sort(Comparator.comparing(line -> line.substring(0, line.indexOf('='))));
    return new Fields(List.copyOf(lines));
  }

  private static String written(Object value) {
    if (value == null) {
      return "";
    }
    if (value instanceof Enum<?> constant) {
      return constant.name().toLowerCase(Locale.ROOT);
    }
    return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
  }
}
