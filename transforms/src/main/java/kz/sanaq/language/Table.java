package kz.sanaq.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A resource file of tab-separated rows under a header line; lines that start with {@code #} are
 * comments, empty ones count for nothing, and quotation marks are characters like all others.
 *
 * <p>In: a stream of UTF-8. Out: rows that know their place, so that a mistake is reported with
 * file, line and column.
 */
public final class Table {
  private final String name;

  /** Line of the header, after comments; the first where there is none. */
  private final int headerLine;

  private final List<String> columns;
  private final List<Row> rows;

  private Table(String name, int headerLine, List<String> columns, List<Row> rows) {
    this.name = name;
    this.headerLine = headerLine;
    this.columns = columns;
    this.rows = rows;
  }

  /**
   * Reads a resource that ships with the library.
   *
   * @param path absolute resource path, for example {@code /kz/sanaq/world/regions.tsv}
   * @param columns the columns that must stand in the header
   * @throws TableException when the resource is missing or malformed
   */
  public static Table resource(String path, String... columns) {
    String content;
    try (InputStream stream = Table.class.getResourceAsStream(path)) {
      if (stream == null) {
        throw new TableException(
            path, 0, 0, "no such resource", "add the file to the language pack");
      }
      content = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    return parse(name, content, columns);
  }

  /**
   * Reads a table.
   *
   * @param name what messages call it
   * @param reader its text; not closed
   * @param columns the columns that must stand in the header
   * @throws TableException when it is malformed
   */
  public static Table read(String name, Reader reader, String... columns) {
    StringWriter content = new StringWriter();
    try {
      reader.transferTo(content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parse(name, content.toString(), columns);
  }

  private static Table parse(String name, String content, String... columns) {
    String text =
        content.indexOf('\r') < 0 ? content : content.replace("\r\n", "\n").replace('\r', '\n');
    int headerLine = 1;
    List<String> header = List.of();
    List<Row> rows = new ArrayList<>();
    int number = 0;
    int end;
    for (int begin = 0; begin < text.length(); begin = end + 1) {
      number++;
      end = lineEnd(text, begin);
      if (begin == end || text.charAt(begin) == '#') {
        continue;
      }
      String[] fields = fields(text, begin, end, header.size());
      if (header.isEmpty()) {
        headerLine = number;
        header = header(name, number, fields, columns);
      } else {
        rows.add(new Row(name, number, header, fields));
      }
    }
    return new Table(name, headerLine, header, rows);
  }

  private static int lineEnd(String text, int begin) {
    int end = text.indexOf('\n', begin);
    return end < 0 ? text.length() : end;
  }

  /**
   * What stands between the tabs of a line.
   *
   * @param begin of the line
   * @param end of the line
   * @param expected how many fields there should be
   */
  private static String[] fields(String text, int begin, int end, int expected) {
    String[] fields = new String[expected];
    int count = 0;
    int from = begin;
    while (from <= end) {
      int tab = text.indexOf('\t', from);
      int to = tab < 0 || tab > end ? end : tab;
      if (count == fields.length) {
        fields = Arrays.copyOf(fields, count + 8);
      }
      fields[count++] = text.substring(from, to);
      from = to + 1;
    }
    return count == fields.length ? fields : Arrays.copyOf(fields, count);
  }

  private static List<String> header(String name, int line, String[] fields, String... required) {
    List<String> header = Arrays.stream(fields).map(String::intern).toList();
    Set<String> seen = new HashSet<>();
    for (String column : header) {
      if (!seen.add(column)) {
        String what = "column '" + column + "' stands there twice";
        throw new TableException(name, line, header.lastIndexOf(column) + 1, what, "keep one");
      }
    }
    for (String column : required) {
      if (!seen.contains(column)) {
        throw new TableException(
            name, line, 0, "no column '" + column + "'", "add it to the header line");
      }
    }
    return header;
  }

  /** What messages call the table. */
  public String name() {
    return name;
  }

  /** The header line's names; none where the file has none. */
  public List<String> columns() {
    return columns;
  }

  /** An error in the header line. */
  public TableException mistake(String column, String what, String remedy) {
    return new TableException(name, headerLine, columns.indexOf(column) + 1, what, remedy);
  }

  /** Its rows in file order. */
  public List<Row> rows() {
    return rows;
  }
}
