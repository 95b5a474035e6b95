package kz.sanaq.document;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import kz.sanaq.model.Rejected.Why;

/** The values of an article's fields, while they are read one by one. */
final class ArticleValues {
  private final Map<ArticleField, String> values = new EnumMap<>(ArticleField.class);
  private final Map<String, String> names;
  private int publishedAt = -1;

  /**
   * No values yet.
   *
   * @param names columns of fields that are not called as the field is
   */
  ArticleValues(Map<String, String> names) {
    this.names = names;
  }

  /** Whether a value was put, an empty one too. */
  boolean has(ArticleField field) {
    return values.containsKey(field);
  }

  void put(ArticleField field, String value) {
    values.put(field, value);
  }

  /** At which byte the date stands. */
  void publishedAt(int at) {
    publishedAt = at;
  }

  /** The id, empty when there is none. */
  String id() {
    return stripped(ArticleField.ID);
  }

  private String stripped(ArticleField field) {
    return values.getOrDefault(field, "").strip();
  }

  /**
   * The day of publication, null when there is none.
   *
   * @throws RefusalException BAD_DATE
   */
  LocalDate published() throws RefusalException {
    String value = stripped(ArticleField.PUBLISHED);
    if (value.isEmpty()) {
      return null;
    }
    LocalDate published = WrittenDates.parse(value);
    if (published == null) {
      throw new RefusalException(
          Why.BAD_DATE,
          publishedAt,
          id(),
          "\""
              + ArticleField.PUBLISHED.nameIn(names)
              + "\" is '"
              + Shown.of(value)
              + "', which is no date; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, or leave it out");
    }
    return published;
  }

  /**
   * The article.
   *
   * @throws RefusalException BAD_DATE or EMPTY
   */
  Article article() throws RefusalException {
    LocalDate published = published();
    String text = values.getOrDefault(ArticleField.TEXT, "");
    if (Article.isBlank(text)) {
      String name = ArticleField.TEXT.nameIn(names);
      throw new RefusalException(
          Why.EMPTY,
          -1,
          id(),
          has(ArticleField.TEXT)
              ? "\"" + name + "\" is blank; give the article's text or drop the line"
              : "no field \"" + name + "\"; give the article's text there");
    }
    return new Article(
        id(),
        stripped(ArticleField.SOURCE),
        stripped(ArticleField.URL),
        published,
        publishedAt,
        values.getOrDefault(ArticleField.TITLE, ""),
        text);
  }
}
