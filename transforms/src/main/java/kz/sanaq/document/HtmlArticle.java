package kz.sanaq.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sanaq.model.Rejected.Why;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * Reads the article of a web page: what its metadata say of title, address, outlet and day, and the
 * paragraphs of its main text.
 *
 * <p>The main text is the element that says so ({@code itemprop=articleBody}, {@code article},
 * {@code main}) or else the one with the most text in paragraphs of its own. What pages put around
 * it (navigation, forms, captions of figures) is left out. The charset is that of the byte order
 * mark or of the page's {@code meta}, else UTF-8.
 */
final class HtmlArticle {
  private static final String ASIDES =
      "script, style, noscript, template, nav, aside, footer, form, button, iframe, figure, svg,"
          + " [hidden], [aria-hidden=true], [role=navigation]";

  /** In the order in which they are believed; of equal ones that with the most text. */
  private static final List<String> MAIN =
      List.of("[itemprop=articleBody]", "article", "main, [role=main]");

  private static final String BLOCKS = "p, h2, h3, h4, li, blockquote, pre, td, th";

  /** The day of publication in the JSON-LD of a page. */
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]+)\"");

  /**
   * What is known of a page beside it.
   *
   * @param address empty where only the page may say it
   * @param charset null where only the page may say it
   */
  record PageOrigin(String address, String charset) {
    static final PageOrigin UNKNOWN = new PageOrigin("", null);
  }

  private final Document page;

  private HtmlArticle(Document page) {
    this.page = page;
  }

  /**
   * Reads a page.
   *
   * @param name its id
   * @param origin where it was found
   * @throws RefusalException EMPTY where the page has no text
   */
  static Article parse(Chunk chunk, String name, PageOrigin origin) throws RefusalException {
    Document page = page(chunk, origin.charset(), origin.address());
    if (origin.charset() == null && !isMarked(chunk) && isWide(page.charset())) {
      // Whoever could read that in the page was not reading UTF-16; browsers take UTF-8 then, too.
      page = page(chunk, StandardCharsets.UTF_8.name(), origin.address());
    }
    return new HtmlArticle(page).article(name, origin.address());
  }

  private static Document page(Chunk chunk, String charset, String address) {
    try {
      return Jsoup.parse(
          new ByteArrayInputStream(chunk.bytes(), 0, chunk.length()), charset, address);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // an array has no input errors
    }
  }

  private static boolean isWide(Charset charset) {
    return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
  }

  /** Whether a byte order mark of other than UTF-8 may stand at its begin. */
  private static boolean isMarked(Chunk chunk) {
    int first = chunk.length() > 0 ? chunk.bytes()[0] & 0xFF : 0;
    return first == 0xFE || first == 0xFF || first == 0;
  }

  private Article article(String name, String address) throws RefusalException {
    String published = published();
    String url = address.isEmpty() ? url() : address;
    String title = title();
    String source = source(url);
    page.select(ASIDES).remove();
    String text = Utf8.repaired(text(title));
    if (Article.isBlank(text)) {
      throw new RefusalException(
          Why.EMPTY,
          -1,
          name,
          "the page has no text; give the page of an article or drop the file");
    }
    return new Article(
        name, source, url, WrittenDates.parse(published.strip()), -1, Utf8.repaired(title), text);
  }

  private String title() {
    String said = meta("og:title");
    if (!said.isEmpty()) {
      return said;
    }
    Element head = page.selectFirst("h1");
    return head == null || head.text().isBlank() ? page.title().strip() : head.text().strip();
  }

  private String url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String said = canonical == null ? "" : canonical.attr("href").strip();
    return said.isEmpty() ? meta("og:url") : said;
  }

  /** The outlet by its name, else by the host of its address. */
  private String source(String url) {
    String said = meta("og:site_name");
    if (!said.isEmpty()) {
      return said;
    }
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return "";
    }
  }

  private String published() {
    String said = meta("article:published_time");
    if (said.isEmpty()) {
      said = meta("datePublished");
    }
    if (said.isEmpty()) {
      Matcher matcher = PUBLISHED.matcher(page.select("script[type=application/ld+json]").html());
      said = matcher.find() ? matcher.group(1) : "";
    }
    if (said.isEmpty()) {
      Element time = page.selectFirst("time[datetime]");
      said = time == null ? "" : time.attr("datetime");
    }
    return said;
  }

  /** What a meta element says, by any of the three attributes that name one. */
  private String meta(String name) {
    Element meta =
        page.selectFirst(
            "meta[property=%1$s][content], meta[name=%1$s][content], meta[itemprop=%1$s][content]"
                .formatted(name));
    return meta == null ? "" : meta.attr("content").strip();
  }

  private String text(String title) {
    Element main = main();
    StringJoiner text = new StringJoiner("\n");
    for (Element block : main.select(BLOCKS)) {
      String own = block.select(BLOCKS).size() > 1 ? block.ownText() : block.text();
      if (!own.isBlank() && !own.strip().equals(title)) {
        text.add(own.strip());
      }
    }
    return text.length() == 0 ? main.wholeText().strip() : text.toString();
  }

  private Element main() {
    for (String selector : MAIN) {
      Element best = longest(page.select(selector));
      if (best != null) {
        return best;
      }
    }
    Elements parents = new Elements();
    page.select("p").forEach(paragraph -> parents.add(paragraph.parent()));
    Element best = longest(parents);
    return best == null ? page.body() : best;
  }

  /** The first of those with the most text in paragraphs of their own; null where none has any. */
  private static Element longest(Elements candidates) {
    Element best = null;
    int most = 0;
    for (Element candidate : candidates) {
      int length = candidate.select("p").text().length();
      if (length > most) {
        best = candidate;
        most = length;
      }
    }
    return best;
  }
}
