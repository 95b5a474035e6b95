package kz.sanaq.annotate;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import kz.sanaq.language.Row;
import kz.sanaq.language.Table;

/**
 * What a text that makes careless programs slow is made of, from {@code shapes.tsv}.
 *
 * @param name what tests call it
 * @param text repeated from the begin on
 * @param after repeated behind all that, as often
 */
record Shape(String name, String text, String after) {
  private static final Pattern MARK = Pattern.compile("\\\\u(?<code>[0-9A-F]{4})");

  /** All of them. */
  static List<Shape> all() {
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Shape.class.getResourceAsStream("shapes.tsv")),
            StandardCharsets.UTF_8)) {
      return Table.read("shapes.tsv", reader).rows().stream().map(Shape::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Shape of(Row row) {
    return new Shape(row.required("shape"), written(row.get("text")), written(row.get("after")));
  }

  private static String written(String text) {
    String shown = text.replace('␣', ' ').replace('⏎', '\n');
    return MARK.matcher(shown).replaceAll(Shape::mark);
  }

  private static String mark(MatchResult code) {
    return Character.toString(Integer.parseInt(code.group(1), 16));
  }

  /** A text of about so many characters. */
  String of(int length) {
    int times = length / (text.length() + after.length());
    return text.repeat(times) + after.repeat(times);
  }
}
