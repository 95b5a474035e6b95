package kz.sanaq.model;

import java.time.LocalDate;

/** Documents for tests: set what matters, the rest is the same everywhere. */
public final class Documents {
  private final String text;
  private String source = "";
  private LocalDate published;
  private String title = "";

  private Documents(String text) {
    this.text = text;
  }

  /** One without title, outlet and date. */
  public static Documents document(String text) {
    return new Documents(text);
  }

  public Documents source(String value) {
    source = value;
    return this;
  }

  public Documents published(LocalDate value) {
    published = value;
    return this;
  }

  public Documents title(String value) {
    title = value;
    return this;
  }

  public Document get() {
    return new Document(
        "d", source, "", published, title, text, "0", new Sketch("0", 0, "", ""), "0");
  }
}
