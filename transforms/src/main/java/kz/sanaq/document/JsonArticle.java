package kz.sanaq.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.model.Rejected.Why;

/**
 * Reads one line of JSON Lines: {@code {"id", "source", "url", "published", "title", "text"}}. Only
 * {@code text} must be there; {@code null} is as good as missing; fields of other names are passed
 * over; a field that stands twice is an error, since either value might be meant.
 */
final class JsonArticle {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          // Names come from outside: a table of all that were seen would grow without bound.
          .configure(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES, false)
          // The limit on a document's bytes bounds them all.
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(Integer.MAX_VALUE)
                  .maxNameLength(Integer.MAX_VALUE)
                  .maxNumberLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private enum Field {
    ID,
    SOURCE,
    URL,
    PUBLISHED,
    TITLE,
    TEXT;

    private final String key = name().toLowerCase(Locale.ROOT);

    static Field named(String name) {
      for (Field field : values()) {
        if (field.key.equals(name)) {
          return field;
        }
      }
      return null;
    }
  }

  private final String json;
  private final Map<Field, String> values = new EnumMap<>(Field.class);
  private LocalDate published;
  private int publishedAt = -1;

  /** What is wrong with a field, null when nothing is. */
  private RefusalException trouble;

  private JsonArticle(String json) {
    this.json = json;
  }

  /**
   * Reads a line.
   *
   * @throws RefusalException NOT_JSON, WRONG_TYPE, BAD_DATE or EMPTY
   */
  static Article parse(String json) throws RefusalException {
    JsonArticle article = new JsonArticle(json);
    try (JsonParser parser = JSON.createParser(json)) {
      article.readObject(parser);
    } catch (JsonProcessingException e) {
      throw article.refusal(
          Why.NOT_JSON,
          e.getLocation(),
          firstLine(e.getOriginalMessage()) + "; give one whole JSON object a line");
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string has no input errors
    }
    return article.finished();
  }

  private void readObject(JsonParser parser) throws IOException, RefusalException {
    JsonToken token = parser.nextToken();
    if (token != JsonToken.START_OBJECT) {
      throw refusal(
          Why.WRONG_TYPE,
          parser.currentTokenLocation(),
          "got " + kind(token) + ", expected an object {\"text\": …}");
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      Field field = Field.named(parser.currentName());
      JsonLocation name = parser.currentTokenLocation();
      token = parser.nextToken();
      if (field == null) {
        parser.skipChildren();
        continue;
      }
      if (values.containsKey(field)) {
        throw refusal(
            Why.NOT_JSON, name, "\"" + field.key + "\" stands twice in one object; keep one");
      }
      readField(field, token, parser);
    }
    if (parser.nextToken() != null) {
      throw refusal(
          Why.NOT_JSON,
          parser.currentTokenLocation(),
          "got " + kind(parser.currentToken()) + " behind the object; give one object a line");
    }
  }

  private void readField(Field field, JsonToken token, JsonParser parser) throws IOException {
    values.put(field, "");
    try {
      values.put(field, value(field, token, parser));
      if (field == Field.PUBLISHED) {
        readDate(parser);
      }
    } catch (RefusalException e) {
      // The id may come after the trouble, and a rejected article should bear it.
      trouble = trouble == null ? e : trouble;
      parser.skipChildren();
    }
  }

  private String value(Field field, JsonToken token, JsonParser parser)
      throws IOException, RefusalException {
    boolean fits =
        token == JsonToken.VALUE_STRING
            || token == JsonToken.VALUE_NULL
            || (field == Field.ID && token.isNumeric());
    if (!fits) {
      throw refusal(
          Why.WRONG_TYPE,
          parser.currentTokenLocation(),
          "\""
              + field.key
              + "\" is "
              + kind(token)
              + ", expected a string"
              + (field == Field.ID ? " or a number" : "")
              + (field == Field.TEXT ? "" : "; repair the field or leave it out"));
    }
    return token == JsonToken.VALUE_NULL ? "" : Utf8.repaired(parser.getText());
  }

  private void readDate(JsonParser parser) throws RefusalException {
    String value = values.get(Field.PUBLISHED).strip();
    if (value.isEmpty()) {
      return;
    }
    JsonLocation place = parser.currentTokenLocation();
    published = IsoDates.parse(value);
    publishedAt = at(place);
    if (published == null) {
      String shown = value.length() > 40 ? value.substring(0, 40) + "…" : value;
      throw refusal(
          Why.BAD_DATE,
          place,
          "\"published\" is '"
              + shown
              + "', which is no date; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, or leave it out");
    }
  }

  private Article finished() throws RefusalException {
    if (trouble != null) {
      throw new RefusalException(trouble.why(), trouble.at(), id(), trouble.getMessage());
    }
    String text = values.getOrDefault(Field.TEXT, "");
    if (Article.isBlank(text)) {
      throw new RefusalException(
          Why.EMPTY,
          -1,
          id(),
          values.containsKey(Field.TEXT)
              ? "\"text\" is blank; give the article's text or drop the line"
              : "no field \"text\"; give the article's text there");
    }
    return new Article(
        id(),
        values.getOrDefault(Field.SOURCE, "").strip(),
        values.getOrDefault(Field.URL, "").strip(),
        published,
        publishedAt,
        values.getOrDefault(Field.TITLE, ""),
        text);
  }

  private String id() {
    return values.getOrDefault(Field.ID, "").strip();
  }

  private RefusalException refusal(Why why, JsonLocation place, String message) {
    return new RefusalException(why, at(place), id(), message);
  }

  private int at(JsonLocation place) {
    long chars = place == null ? 0 : place.getCharOffset();
    return Utf8.length(json, (int) Math.max(0, Math.min(chars, json.length())));
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("");
  }

  private static String kind(JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "a truth value";
      case VALUE_NULL -> "null";
      default -> "the end of something";
    };
  }
}
