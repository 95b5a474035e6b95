package kz.sanaq.pipeline.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.sanaq.pipeline.publish.WholeFile;

/**
 * The page as it was built, without a run: one HTML file with a mark where its content security
 * policy stands, and, after it, one where its data do.
 */
final class PageTemplate {
  private static final String FILE = "report.html";
  private static final String POLICY = "<!--sanaq:csp-->";
  private static final String DATA = "<!--sanaq:data-->";
  private static final String DATA_BEGIN = "<script type=\"application/json\" id=\"sanaq-data\">";
  private static final String DATA_END = "</script>";

  private final ContentPolicy policy;
  private final String beforePolicy;
  private final String beforeData;
  private final String afterData;

  private PageTemplate(
      ContentPolicy policy, String beforePolicy, String beforeData, String afterData) {
    this.policy = policy;
    this.beforePolicy = beforePolicy;
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
   * A page with both marks in it.
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
        ContentPolicy.of(name, html),
        html.substring(0, policy),
        html.substring(policy + POLICY.length(), data) + DATA_BEGIN,
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
   * Writes the page with its policy and data.
   *
   * @param beside hashes of the scripts that it may load
   * @param data JSON that may stand in a script
   */
  void fill(OutputStream out, List<String> beside, WholeFile.Content data) throws IOException {
    write(out, beforePolicy);
    write(out, policy.element(beside));
    write(out, beforeData);
    data.writeTo(out);
    write(out, afterData);
  }

  private static void write(OutputStream out, String html) throws IOException {
    out.write(html.getBytes(StandardCharsets.UTF_8));
  }
}
