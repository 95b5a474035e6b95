package kz.sanaq.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import org.junit.jupiter.api.Test;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;

/** Web pages, alone and in archives. */
class PagesTest {
  private static final String PAGE =
      """
      <!doctype html><html><head><meta charset="utf-8"><title>Мектеп ашылды | Қала тынысы</title>
      <meta property="og:title" content="Ауылда мектеп ашылды">
      <meta property="og:site_name" content="Қала тынысы">
      <meta property="article:published_time" content="2024-08-15T10:00:00+05:00">
      <link rel="canonical" href="https://tynys.example/1">
      <script>var text = "<p>жоқ</p>";</script></head>
      <body><nav><ul><li>Басты бет</li></ul></nav>
      <article><h1>Ауылда мектеп ашылды</h1>
      <p>Ауылда <b>12</b> мектеп&nbsp;ашылды.</p>
      <figure><img><figcaption>Сурет</figcaption></figure>
      <p>Құрылысқа 3 млрд теңге<br>бөлінді.</p><ul><li>Бір</li></ul></article>
      <aside><p>Тағы оқыңыз: 5 жаңалық</p></aside><footer><p>© 2024</p></footer></body></html>
      """;

  @Test
  void aPageGivesMainTextTitleDateOutletAndAddress() {
    Document page = Articles.read("news/a.html", PAGE).documents.get(0);
    assertEquals("a.html", page.docId());
    assertEquals("Ауылда мектеп ашылды", page.title());
    assertEquals("Қала тынысы", page.source());
    assertEquals("https://tynys.example/1", page.url());
    assertEquals(LocalDate.of(2024, 8, 15), page.published());
    assertEquals("Ауылда 12 мектеп ашылды.\nҚұрылысқа 3 млрд теңге бөлінді.\nБір", page.text());
  }

  @Test
  void aPageOfFewMarksIsReadAsWell() {
    String page =
        "<title>Тақырып</title><script type=\"application/ld+json\">{\"datePublished\":"
            + " \"2024-08-15\"}</script><div><p>Мәзір</p></div><div><p>Ауылда 12 мектеп"
            + " салынды.<p>Оларда 900 бала оқиды.</div>";
    Document read = Articles.read("a.htm", page).documents.get(0);
    assertEquals("Тақырып", read.title());
    assertEquals(LocalDate.of(2024, 8, 15), read.published());
    assertEquals("Ауылда 12 мектеп салынды.\nОларда 900 бала оқиды.", read.text());
    assertEquals(
        "Ауылда 12 мектеп салынды.",
        Articles.read("a.htm", "<div>Ауылда 12 мектеп салынды.</div>").documents.get(0).text());
  }

  @Test
  void thePageSaysItsCharset() {
    byte[] page =
        "<meta charset=\"windows-1251\"><p>Мектеп пен 12 бала</p>"
            .getBytes(Charset.forName("windows-1251"));
    assertEquals("Мектеп пен 12 бала", Articles.read("a.html", page).documents.get(0).text());
  }

  @Test
  void aPageWithoutTextIsRejected() {
    assertEquals(
        List.of(
            "a.html 0:0 EMPTY the page has no text; give the page of an article or drop the file"),
        troubles(Articles.read("a.html", "<nav><p>Мәзір</p></nav>")));
  }

  @Test
  void anArchiveGivesItsFilesOfArticles() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put("b/a.txt", "Бір".getBytes(UTF_8));
    files.put("c.jsonl", "{\"id\": 2, \"text\": \"Екі\"}\n{}\n".getBytes(UTF_8));
    files.put("d.csv", "id,text\n3,Үш".getBytes(UTF_8));
    files.put("e.pdf", new byte[9]);
    files.put("f.txt.gz", new byte[9]);
    files.put("g.zip", new byte[9]);
    files.put("__MACOSX/._a.txt", new byte[9]);
    Articles read = Articles.read("x.zip", zip(files));
    assertEquals(List.of("a.txt Бір", "2 Екі", "3 Үш"), shown(read));
    assertEquals(
        List.of("x.zip!/c.jsonl 2:0 EMPTY no field \"text\"; give the article's text there"),
        troubles(read));
  }

  @Test
  void aDamagedArchiveGivesWhatCanBeRead() throws IOException {
    byte[] whole =
        zip(Map.of("a.txt", "Бір".getBytes(UTF_8), "b.txt", "Екі, үш, төрт".getBytes(UTF_8)));
    for (int length = 0; length < whole.length - 22; length++) {
      Articles read = Articles.read("x.zip", Arrays.copyOf(whole, length));
      assertTrue(read.documents.size() <= 2);
      assertEquals(Rejected.Why.UNREADABLE, read.rejected.get(0).reason(), "at " + length);
    }
    assertEquals(List.of(), Articles.read("x.zip", whole).rejected);
    assertEquals(
        List.of(
            "x.zip 0:0 UNREADABLE the file breaks off (something else stands at its begin); fetch"
                + " it again, or check its compression"),
        troubles(Articles.read("x.zip", "Мәтін")));
  }

  @Test
  void anArchiveThatGrowsWithoutEndIsLeft() throws IOException {
    byte[] bomb = zip(Map.of("a.jsonl", new byte[64 << 20], "b.txt", "Бір".getBytes(UTF_8)));
    Articles read =
        Articles.read("x.zip", new ByteArrayInputStream(bomb), new ReadSettings(1000, null));
    List<String> troubles = troubles(read);
    assertEquals(
        "x.zip!/a.jsonl 1:0 UNREADABLE the file breaks off (it grows to more than 200 times its"
            + " size); fetch it again, or check its compression",
        troubles.get(troubles.size() - 1));
  }

  @Test
  void theFilesOfACrawlerGiveTheirPages() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (WarcWriter warc = new WarcWriter(file)) {
      warc.write(response("https://tynys.example/2", 200, "text/html;charset=utf-8", PAGE));
      warc.write(response("https://tynys.example/3", 404, "text/html", "<p>Жоқ</p>"));
      warc.write(response("https://tynys.example/4", 200, "text/css", "p {}"));
      warc.write(response("https://www.x.example/5", 200, "text/html;charset=utf-8", "<p>Бір"));
      warc.write(response("https://www.x.example/6", 200, "text/html", " "));
    }
    Articles read = Articles.read("x.warc", file.toByteArray());
    assertEquals(
        List.of("https://tynys.example/2 Қала тынысы", "https://www.x.example/5 x.example"),
        read.documents.stream().map(one -> one.url() + " " + one.source()).toList());
    assertEquals(
        List.of(
            "x.warc!https://www.x.example/6 0:0 EMPTY the page has no text; give the page of an"
                + " article or drop the file"),
        troubles(read));
  }

  @Test
  void whatIsNoFileOfACrawlerIsRejected() {
    Rejected rejected = Articles.read("x.warc", "Мәтін").rejected.get(0);
    assertEquals(Rejected.Why.UNREADABLE, rejected.reason());
    assertEquals("x.warc", rejected.file());
  }

  private static WarcResponse response(String address, int status, String type, String body)
      throws IOException {
    HttpResponse http =
        new HttpResponse.Builder(status, "as asked")
            .body(MediaType.parse(type), body.getBytes(UTF_8))
            .build();
    return new WarcResponse.Builder(address).date(Instant.EPOCH).body(http).build();
  }

  private static byte[] zip(Map<String, byte[]> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static List<String> shown(Articles read) {
    return read.documents.stream().map(one -> one.docId() + " " + one.text()).toList();
  }

  private static List<String> troubles(Articles read) {
    return read.rejected.stream()
        .map(
            one ->
                String.join(
                    " ",
                    one.file(),
                    one.line() + ":" + one.column(),
                    one.reason().name(),
                    one.message()))
        .toList();
  }
}
