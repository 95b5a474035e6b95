package kz.sanaq.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.sanaq.language.Row;
import kz.sanaq.model.Span;

/** A row of a case file: what is given and what is expected. CONTRIBUTING has the notation. */
public final class Case {
  private static final Pattern BETWEEN = Pattern.compile("\\s\\|\\s");

  private final Row row;
  private final Marked text;
  private final List<Fields> given;
  private final List<Fields> expected;

  Case(Row row) {
    this.row = row;
    this.text = read("text", Marked::of);
    this.given = things("given");
    this.expected =
        row.columns().contains("expected") && !row.required("expected").equals("none")
            ? things("expected")
            : List.of();
  }

  /** File, line and text as they are written: the name of the test. */
  public String name() {
    String written = row.get("text").isEmpty() ? row.get("given") : row.get("text");
    String note = row.get("note").isEmpty() ? "" : " (" + row.get("note") + ")";
    return row.place() + " " + written + note;
  }

  /** The text. */
  public Marked text() {
    return text;
  }

  /** The only mark of the text. */
  public Span mark() {
    return read("text", ignored -> text.mark());
  }

  /** The title that is given, marked like a text; empty where none is. */
  public Marked title() {
    return read("given", ignored -> Marked.of(given("title")));
  }

  /** A value of the one thing that is given; empty where it is not. */
  public String given(String name) {
    return given.isEmpty() ? "" : given.get(0).get(name);
  }

  /** All things that are given. */
  public List<Fields> given() {
    return given;
  }

  /** The day that is given; null where none is. */
  public LocalDate published() {
    String day = given("published");
    return day.isEmpty() ? null : LocalDate.parse(day);
  }

  /** What is expected of the one thing that the case is about. */
  public Fields expected() {
    if (expected.size() > 1) {
      throw row.mistake("expected", "speaks of " + expected.size() + " things", "take one");
    }
    return expected.isEmpty() ? Fields.NONE : expected.get(0);
  }

  /** What is expected of each mark: those of the title, then those of the text. */
  public List<Found> marked() {
    Marked title = title();
    int inTitle = title.marks().size();
    int marks = inTitle + text.marks().size();
    if (marks != expected.size()) {
      String what = "speaks of " + expected.size() + " things, but " + marks + " are marked";
      throw row.mistake("expected", what, "mark what it speaks of, and nothing else");
    }
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < inTitle; i++) {
      found.add(Found.inTitle(title.text(), title.marks().get(i), expected.get(i)));
    }
    for (int i = inTitle; i < marks; i++) {
      Span span = text.marks().get(i - inTitle);
      found.add(Found.inText(text.text(), span, expected.get(i)));
    }
    return found;
  }

  private List<Fields> things(String column) {
    if (row.get(column).isEmpty()) {
      return List.of();
    }
    return read(column, field -> BETWEEN.splitAsStream(field).map(Fields::parse).toList());
  }

  private <T> T read(String column, Function<String, T> reader) {
    try {
      return reader.apply(row.get(column));
    } catch (IllegalArgumentException e) {
      throw row.mistake(column, e.getMessage(), "CONTRIBUTING has the notation of case files");
    }
  }
}
