package kz.sanaq.pipeline.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import kz.sanaq.pipeline.publish.WholeFile;

/**
 * The page as it was built, without a run: one HTML file with a mark where its content security
 * policy stands, and, behind it, one where its data do.
 */
final class PageTemplate {
  private static final String FILE = "report.html";
  private static final String POLICY = "<!--sanaq:csp-->";
  private static final String DATA = "<!--sanaq:data-->";
  private static final String DATA_BEGIN = "<script type=\"application/json\" id=\"sanaq-data\">";
  private static final String DATA_END = "</script>";

  private final String beforeData;
  private final String afterData;

  private PageTemplate(String beforeData, String afterData) {
    this.beforeData = beforeData;
    this.afterData = afterData;
  }

  /** The one that ships. */
  static PageTemplate shipped() {
    try (InputStream html = PageTemplate.class.getResourceAsStream(FILE)) {
      if (html == null) {
        throw new IllegalStateException("this build has no " + FILE);
      }
      return parse(FILE, new String(html.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A page with its policy in it.
   *
   * @param name what messages call it
   * @throws IllegalArgumentException when a mark is not there just once and in its place
   */
  static PageTemplate parse(String name, String html) {
    int policy = mark(name, html, POLICY);
    int data = mark(name, html, DATA);
    if (ContentPolicy.firstGoverned(html) < policy || data < policy) {
      throw new IllegalArgumentException(
          name + ": " + POLICY + " must stand before all scripts, styles and data");
    }
    return new PageTemplate(
        html.substring(0, policy)
            + ContentPolicy.of(name, html)
            + html.substring(policy + POLICY.length(), data)
            + DATA_BEGIN,
        DATA_END + html.substring(data + DATA.length()));
  }

  private static int mark(String name, String html, String mark) {
    int place = html.indexOf(mark);
    if (place < 0 || html.indexOf(mark, place + 1) >= 0) {
      throw new IllegalArgumentException(
          name + ": " + mark + (place < 0 ? " is missing" : " stands there twice"));
    }
    return place;
  }

  /**
   * Writes the page with data.
   *
   * @param data JSON that may stand in a script
   */
  void fill(OutputStream out, WholeFile.Content data) throws IOException {
    out.write(beforeData.getBytes(StandardCharsets.UTF_8));
    data.writeTo(out);
    out.write(afterData.getBytes(StandardCharsets.UTF_8));
  }
}
