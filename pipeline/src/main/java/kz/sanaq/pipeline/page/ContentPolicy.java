package kz.sanaq.pipeline.page;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.model.Sha256;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The content security policy of a page (W3C CSP 3): its own scripts and styles, and the scripts
 * that lie beside it, known by their hashes, may run, and nothing else may run or be loaded,
 * whatever texts the page shows.
 *
 * @param scripts hashes of those in the page
 * @param styles hashes of those in the page
 */
record ContentPolicy(List<String> scripts, List<String> styles) {
  /**
   * The policy of a page.
   *
   * @param name what messages call the page
   * @throws IllegalArgumentException when the page has a script that is not in it
   */
  static ContentPolicy of(String name, String html) {
    Document page = parse(html);
    if (page.selectFirst("script[src], link[rel=stylesheet]") != null) {
      throw new IllegalArgumentException(
          name + ": scripts and styles must stand in the page itself");
    }
    return new ContentPolicy(hashes(page, "script"), hashes(page, "style"));
  }

  /**
   * The policy as an element of the page's head.
   *
   * @param beside hashes of the scripts that the page loads: {@code sha256-…}
   */
  String element(List<String> beside) {
    return "<meta http-equiv=\"Content-Security-Policy\" content=\""
        + "default-src 'none'; script-src "
        + sources(Stream.concat(scripts.stream(), beside.stream()))
        + "; style-src "
        + sources(styles.stream())
        + "; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'\">";
  }

  private static String sources(Stream<String> hashes) {
    String sources =
        hashes.map(hash -> "'" + hash + "'").distinct().collect(Collectors.joining(" "));
    return sources.isEmpty() ? "'none'" : sources;
  }

  /** Where the first script or style begins; after the end where there is none. */
  static int firstGoverned(String html) {
    return parse(html).select("script, style").stream()
        .mapToInt(element -> element.sourceRange().startPos())
        .min()
        .orElse(html.length());
  }

  private static Document parse(String html) {
    return Jsoup.parse(html, Parser.htmlParser().setTrackPosition(true));
  }

  private static List<String> hashes(Document page, String tag) {
    return page.select(tag).stream().map(Element::data).map(ContentPolicy::hash).toList();
  }

  private static String hash(String content) {
    MessageDigest digest = Sha256.digest();
    digest.update(content.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest.digest());
  }
}
