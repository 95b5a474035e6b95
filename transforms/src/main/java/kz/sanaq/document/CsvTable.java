package kz.sanaq.document;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.sanaq.model.Rejected.Why;

/**
 * The columns of a CSV file, and the article that a record of it holds. Comma, semicolon or tab
 * separate fields, whichever the header line has most of.
 */
final class CsvTable {
  /** What may separate fields; of equally many the first. */
  static final String SEPARATORS = ",;\t";

  /** Columns that a message names. */
  private static final int MOST_SHOWN = 8;

  private static final CsvFactory CSV = new CsvFactory();

  private final CsvSchema schema;
  private final int width;
  private final Map<ArticleField, Integer> places;
  private final Map<String, String> names;

  private CsvTable(
      CsvSchema schema, int width, Map<ArticleField, Integer> places, Map<String, String> names) {
    this.schema = schema;
    this.width = width;
    this.places = places;
    this.names = names;
  }

  /**
   * Reads a header line.
   *
   * @param names columns of fields that are not called as the field is
   * @throws RefusalException where there is no column for the text, or one stands twice
   */
  static CsvTable header(String line, Map<String, String> names) throws RefusalException {
    CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(separator(line));
    List<String> header = fields(line, schema);
    Map<ArticleField, Integer> places = new EnumMap<>(ArticleField.class);
    for (int i = 0; i < header.size(); i++) {
      String name = header.get(i).strip();
      ArticleField field = ArticleField.named(name, names);
      if (field != null && places.put(field, i) != null) {
        throw refusal(
            Why.WRONG_TYPE, "column '" + Shown.of(name) + "' stands there twice; keep one");
      }
    }
    if (!places.containsKey(ArticleField.TEXT)) {
      throw refusal(
          Why.WRONG_TYPE,
          "no column '"
              + ArticleField.TEXT.nameIn(names)
              + "' among "
              + shown(header)
              + "; name the columns in the first line, or say which one is the text:"
              + " --columns=text=NAME");
    }
    return new CsvTable(schema, header.size(), places, names);
  }

  /** The names of columns; of a file without a header they may be a whole article. */
  private static String shown(List<String> header) {
    String named =
        header.stream().limit(MOST_SHOWN).map(Shown::of).collect(Collectors.joining(", "));
    return named + (header.size() > MOST_SHOWN ? " …" : "");
  }

  private static char separator(String line) {
    char best = SEPARATORS.charAt(0);
    for (char separator : SEPARATORS.toCharArray()) {
      best = count(line, separator) > count(line, best) ? separator : best;
    }
    return best;
  }

  private static long count(String line, char separator) {
    return line.chars().filter(c -> c == separator).count();
  }

  private static List<String> fields(String line, CsvSchema schema) throws RefusalException {
    List<String> fields = new ArrayList<>();
    try (CsvParser parser = CSV.createParser(line)) {
      parser.setSchema(schema);
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        fields.add(parser.getText());
      }
    } catch (IOException e) {
      throw refusal(
          Why.WRONG_TYPE,
          "this is no record of a CSV file; close its quotation marks, and put nothing between"
              + " them and the next separator");
    }
    return fields;
  }

  /**
   * Reads a record.
   *
   * @throws RefusalException WRONG_TYPE, BAD_DATE or EMPTY
   */
  Article article(String line) throws RefusalException {
    List<String> fields = fields(line, schema);
    ArticleValues values = new ArticleValues(names);
    places.forEach(
        (field, place) ->
            values.put(field, place < fields.size() ? Utf8.repaired(fields.get(place)) : ""));
    if (fields.size() > width) {
      throw new RefusalException(
          Why.WRONG_TYPE,
          -1,
          values.id(),
          fields.size()
              + " fields, but the header has "
              + width
              + "; put fields that hold the separator into quotation marks");
    }
    return values.article();
  }

  private static RefusalException refusal(Why why, String message) {
    return new RefusalException(why, -1, "", message);
  }
}
