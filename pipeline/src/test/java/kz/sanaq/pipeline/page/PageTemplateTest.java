package kz.sanaq.pipeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What becomes of the page as it was built. */
class PageTemplateTest {
  private static final String HTML = template();

  @Test
  void policyAndDataTakeThePlacesOfTheirMarks() throws IOException {
    // The hashes are those of openssl dgst -sha256 -binary | base64 of what stands in the elements.
    assertEquals(
        """
        <!doctype html>
        <html lang="kk">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
        script-src 'sha256-Qy1blbQUndZcO80FBjkmvEcYju2A6xtmdzHJ0P0t8mo='; \
        style-src 'sha256-9nTC/7dB2f1JpbRTvOrSQbb3pM4m9KB3UwcuNN8sxso='; \
        img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'">
        <title>Sanaq</title>
        <style>body { color: black }</style>
        </head>
        <body>
        <script type="application/json" id="sanaq-data">{"a":1}</script>
        <script>document.title = "Санақ";</script>
        </body>
        </html>
        """,
        filled(HTML));
  }

  @Test
  void whatThePageHasNoneOfMayNotBeThere() throws IOException {
    String page = filled("<head><!--sanaq:csp--></head><body><!--sanaq:data--></body>");
    assertTrue(page.contains("script-src 'none'; style-src 'none';"), page);
  }

  @Test
  void scriptsBesideThePageAreKnownByTheirHashes() throws IOException {
    String page = filled(HTML, "sha256-b25l", "sha256-dHdv", "sha256-b25l");
    assertTrue(
        page.contains(
            "script-src 'sha256-Qy1blbQUndZcO80FBjkmvEcYju2A6xtmdzHJ0P0t8mo=' 'sha256-b25l'"
                + " 'sha256-dHdv'; style-src"),
        page);
  }

  @Test
  void dataAreOneScriptWhateverTheyHold() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageTemplate.parse("page.html", HTML)
        .fill(
            out,
            List.of(),
            data -> {
              try (var json = PageJson.to(data)) {
                json.writeString("</script><!--<script>\u2028\u202E'\"");
              }
            });
    String page = out.toString(StandardCharsets.UTF_8);
    assertTrue(
        page.contains(
            "id=\"sanaq-data\">\"\\u003C/script>\\u003C!--\\u003Cscript>\\u2028\u202E'\\\"\"</script>\n"),
        page);
  }

  @Test
  void aMarkThatIsMissingOrThereTwiceIsTold() {
    assertRefused(HTML.replace("<!--sanaq:csp-->", ""), "<!--sanaq:csp--> is missing");
    assertRefused(HTML.replace("<!--sanaq:data-->", ""), "<!--sanaq:data--> is missing");
    assertRefused(HTML + "<!--sanaq:data-->", "<!--sanaq:data--> stands there twice");
  }

  @Test
  void aPolicyBehindWhatItGovernsIsRefused() {
    String before = "<!--sanaq:csp--> must stand before all scripts, styles and data";
    assertRefused(HTML.replace("<meta charset", "<script>1</script><meta charset"), before);
    assertRefused("<!--sanaq:data--><head><!--sanaq:csp--></head>", before);
  }

  @Test
  void scriptsAndStylesOfOtherFilesAreRefused() {
    String own = "scripts and styles must stand in the page itself";
    assertRefused(HTML.replace("<script>", "<script src=\"a.js\">"), own);
    assertRefused(HTML.replace("<title>", "<link rel=\"stylesheet\" href=\"a.css\"><title>"), own);
  }

  @Test
  void theOneThatShipsIsWhole() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageTemplate.shipped().fill(out, List.of(), data -> data.write('1'));
    assertTrue(out.toString(StandardCharsets.UTF_8).contains("\"sanaq-data\">1</script>"));
  }

  private static void assertRefused(String html, String message) {
    IllegalArgumentException refusal =
        assertThrows(IllegalArgumentException.class, () -> PageTemplate.parse("page.html", html));
    assertEquals("page.html: " + message, refusal.getMessage());
  }

  private static String filled(String html, String... beside) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PageTemplate.parse("page.html", html)
        .fill(
            out, List.of(beside), data -> data.write("{\"a\":1}".getBytes(StandardCharsets.UTF_8)));
    return out.toString(StandardCharsets.UTF_8);
  }

  private static String template() {
    try (InputStream html = PageTemplateTest.class.getResourceAsStream("template.html")) {
      return new String(html.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
