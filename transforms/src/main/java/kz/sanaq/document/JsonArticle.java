package kz.sanaq.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import kz.sanaq.model.Rejected.Why;

/**
 * Reads one article written as JSON: {@code {"id", "source", "url", "published", "title", "text"}}.
 * Only {@code text} must be there; {@code null} is as good as missing; fields of other names are
 * passed over; a field that stands twice is an error, since either value might be meant.
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

  private final String json;
  private final Map<String, String> names;
  private final ArticleValues values;

  /** What is wrong with a field, null when nothing is. */
  private RefusalException trouble;

  private JsonArticle(String json, Map<String, String> names) {
    this.json = json;
    this.names = names;
    this.values = new ArticleValues(names);
  }

  /**
   * Reads an object.
   *
   * @param names what fields are called that have another name than their own
   * @throws RefusalException NOT_JSON, WRONG_TYPE, BAD_DATE or EMPTY
   */
  static Article parse(String json, Map<String, String> names) throws RefusalException {
    JsonArticle article = new JsonArticle(json, names);
    try (JsonParser parser = JSON.createParser(json)) {
      article.readObject(parser);
    } catch (JsonProcessingException e) {
      throw article.refusal(
          Why.NOT_JSON, e.getLocation(), article.trouble(e) + "; give whole JSON objects");
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
      ArticleField field = ArticleField.named(parser.currentName(), names);
      JsonLocation name = parser.currentTokenLocation();
      token = parser.nextToken();
      if (field == null) {
        parser.skipChildren();
        continue;
      }
      if (values.has(field)) {
        throw refusal(
            Why.NOT_JSON,
            name,
            "\"" + parser.currentName() + "\" stands twice in one object; keep one");
      }
      readField(field, token, parser);
    }
    if (parser.nextToken() != null) {
      throw refusal(
          Why.NOT_JSON,
          parser.currentTokenLocation(),
          "got " + kind(parser.currentToken()) + " after the object; give one object a line");
    }
  }

  private void readField(ArticleField field, JsonToken token, JsonParser parser)
      throws IOException {
    values.put(field, "");
    try {
      values.put(field, value(field, token, parser));
      if (field == ArticleField.PUBLISHED) {
        readDate(parser);
      }
    } catch (RefusalException e) {
      // The id may come after the trouble, and a rejected article should bear it.
      trouble = trouble == null ? e : trouble;
      parser.skipChildren();
    }
  }

  private String value(ArticleField field, JsonToken token, JsonParser parser)
      throws IOException, RefusalException {
    boolean fits =
        token == JsonToken.VALUE_STRING
            || token == JsonToken.VALUE_NULL
            || (takesNumbers(field) && token.isNumeric());
    if (!fits) {
      throw refusal(
          Why.WRONG_TYPE,
          parser.currentTokenLocation(),
          "\""
              + field.nameIn(names)
              + "\" is "
              + kind(token)
              + ", expected a string"
              + (takesNumbers(field) ? " or a number" : "")
              + (field == ArticleField.TEXT ? "" : "; repair the field or leave it out"));
    }
    return token == JsonToken.VALUE_NULL ? "" : Utf8.repaired(parser.getText());
  }

  /** An id may be counted, and a date may be seconds. */
  private static boolean takesNumbers(ArticleField field) {
    return field == ArticleField.ID || field == ArticleField.PUBLISHED;
  }

  private void readDate(JsonParser parser) throws RefusalException {
    values.publishedAt(at(parser.currentTokenLocation()));
    values.published();
  }

  private Article finished() throws RefusalException {
    if (trouble != null) {
      throw new RefusalException(trouble.why(), trouble.at(), id(), trouble.getMessage());
    }
    return values.article();
  }

  private String id() {
    return values.id();
  }

  private RefusalException refusal(Why why, JsonLocation place, String message) {
    return new RefusalException(why, at(place), id(), message);
  }

  private int at(JsonLocation place) {
    long chars = place == null ? 0 : place.getCharOffset();
    return Utf8.length(json, (int) Math.max(0, Math.min(chars, json.length())));
  }

  /** What is wrong with the JSON, in words that do not depend on who parses it. */
  private String trouble(JsonProcessingException e) {
    if (e instanceof JsonEOFException) {
      return "the object is not closed";
    }
    if (e instanceof StreamConstraintsException) {
      return "more than "
          + StreamReadConstraints.DEFAULT_MAX_DEPTH
          + " objects or arrays stand in one another";
    }
    long at = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
    if (at < 0 || at >= json.length()) {
      return "this is no JSON";
    }
    int found = json.codePointAt((int) at);
    return found < ' '
        ? "control character U+%04X has to be written as \\u%04x".formatted(found, found)
        : "this is no JSON, at '%s'".formatted(Shown.of(Character.toString(found)));
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
