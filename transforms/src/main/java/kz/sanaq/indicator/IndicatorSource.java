package kz.sanaq.indicator;

import java.io.Serializable;
import kz.sanaq.language.TableException;

/**
 * A table that extends or replaces the catalogue that ships, with its content: it travels to
 * workers that cannot see the file.
 *
 * @param name what messages call it
 * @param content the whole table; empty for the catalogue that ships
 */
public record IndicatorSource(String name, String content) implements Serializable {
  /** The catalogue that ships, as it is. */
  public static final IndicatorSource SHIPPED = new IndicatorSource("", "");

  /**
   * A user's table.
   *
   * @throws TableException when it is empty
   */
  public static IndicatorSource of(String name, String table) {
    String content = table.startsWith("\uFEFF") ? table.substring(1) : table;
    if (content.isBlank()) {
      throw new TableException(
          name, 0, 0, "is empty", "begin with the header line " + CatalogueReader.HEADER);
    }
    return new IndicatorSource(name, content);
  }

  /** Whether it is but the catalogue that ships. */
  public boolean isShipped() {
    return content.isEmpty();
  }

  /** As a record's own, which takes the JDK 10 ms to make up when it is first called. */
  @Override
  public int hashCode() {
    return 31 * name.hashCode() + content.hashCode();
  }
}
