package kz.sanaq.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Rejected.Why;

/** Any bytes are a document or a rejected row with its place, however the stream is cut. */
class DocumentReaderFuzzTest {
  private static final int MOST_BYTES = 3000;
  private static final ReadSettings SETTINGS = new ReadSettings(MOST_BYTES, null);
  private static final int MOST_OF_AN_EXCERPT = 80;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  @FuzzTest
  void readsAnyArticle(byte[] file) {
    Articles read = read("a.txt", file);
    assertEquals(1, read.documents.size() + read.rejected.size());
    checkAll(file, read);
    for (Document document : read.documents) {
      int begin = startsWithMark(file) ? MARK.length : 0;
      String text = new String(file, begin, file.length - begin, StandardCharsets.UTF_8);
      assertEquals(text, document.text());
      assertEquals("a.txt", document.docId());
    }
  }

  @FuzzTest
  @DictionaryEntries({"{\"text\":\"", "\"id\":", "\"published\":\"", "\"title\":", "\"}", "null"})
  void readsAnyLines(byte[] file) {
    Articles read = read("a.jsonl", file);
    checkAll(file, read);
    Articles alone = new Articles();
    for (byte[] line : lines(file)) {
      Articles one = read("a.jsonl", line);
      assertTrue(one.documents.size() + one.rejected.size() <= 1, "one line, one article");
      alone.documents.addAll(one.documents);
      alone.rejected.addAll(one.rejected);
    }
    assertEquals(alone.documents, read.documents, "documents of single lines");
    assertEquals(
        alone.rejected.stream().map(DocumentReaderFuzzTest::trouble).toList(),
        read.rejected.stream().map(DocumentReaderFuzzTest::trouble).toList());
  }

  @FuzzTest
  void readsBackWhatIsWritten(FuzzedDataProvider data) throws IOException {
    String id = data.consumeString(20);
    String title = data.consumeString(40);
    LocalDate published = LocalDate.ofEpochDay(data.consumeInt(-719_162, 47_846));
    String text = data.consumeRemainingAsString();
    String line = json(id, title, published, text);
    if (line.length() > MOST_BYTES) {
      return;
    }
    Articles read = read("a.jsonl", line.getBytes(StandardCharsets.UTF_8));
    if (Article.isBlank(Utf8.repaired(text))) {
      assertEquals(Why.EMPTY, read.rejected.get(0).reason());
      assertEquals(Utf8.repaired(id).strip(), read.rejected.get(0).docId());
      return;
    }
    Document document = read.documents.get(0);
    assertEquals(Utf8.repaired(text), document.text());
    assertEquals(Utf8.repaired(title), document.title());
    assertEquals(published, document.published());
    String expected = Utf8.repaired(id).strip();
    assertEquals(
        expected.isEmpty() ? document.contentHash().substring(0, 16) : expected, document.docId());
  }

  @FuzzTest
  void tellsWhereAStreamBreaksOff(FuzzedDataProvider data) {
    boolean lines = data.consumeBoolean();
    String name = lines ? "a.jsonl" : "a.txt";
    byte[] file = data.consumeRemainingAsBytes();
    Articles broken = Articles.read(name, new Dribble(file, new IOException("no more")), SETTINGS);
    Rejected last = broken.rejected.get(broken.rejected.size() - 1);
    assertEquals(Why.UNREADABLE, last.reason());
    assertTrue(last.offset() <= file.length);
    int lastLine = lines ? lastLineFeed(file) + 1 : 0;
    Articles whole = read(name, Arrays.copyOf(file, lastLine));
    if (lines) {
      assertEquals(whole.documents, broken.documents, "what stands before is read");
    }
  }

  private static int lastLineFeed(byte[] file) {
    int at = file.length - 1;
    while (at >= 0 && file[at] != '\n') {
      at--;
    }
    return at;
  }

  /** Reads in one go and in pieces, which must not differ. */
  private static Articles read(String name, byte[] file) {
    Articles whole = Articles.read(name, new ByteArrayInputStream(file), SETTINGS);
    Articles pieces = Articles.read(name, new Dribble(file, null), SETTINGS);
    assertEquals(whole.documents, pieces.documents);
    assertEquals(whole.rejected, pieces.rejected);
    return whole;
  }

  private static void checkAll(byte[] file, Articles read) {
    read.documents.forEach(DocumentReaderFuzzTest::check);
    read.rejected.forEach(rejected -> check(file, rejected));
  }

  private static void check(Document document) {
    assertTrue(document.contentHash().matches("[0-9a-f]{64}"));
    assertTrue(!document.docId().isEmpty());
    assertEquals(document.text(), Utf8.repaired(document.text()), "half a pair");
    if (document.published() != null) {
      assertTrue(!document.published().isAfter(SETTINGS.lastPublished()), document.toString());
      assertTrue(document.published().getYear() > 0, document.toString());
    }
  }

  private static void check(byte[] file, Rejected rejected) {
    assertTrue(0 <= rejected.offset() && rejected.offset() <= file.length, rejected.toString());
    assertTrue(!rejected.message().isBlank(), rejected.toString());
    String excerpt = rejected.excerpt();
    assertTrue(excerpt.length() <= MOST_OF_AN_EXCERPT, rejected.toString());
    assertTrue(excerpt.chars().noneMatch(Character::isISOControl), rejected.toString());
    assertEquals(excerpt, Utf8.repaired(excerpt), "half a pair");
    if (rejected.line() > 0) {
      int at = (int) rejected.offset();
      assertEquals(1 + lineFeeds(file, at), rejected.line(), rejected.toString());
      int inLine = at - lastLineFeed(Arrays.copyOf(file, at));
      assertTrue(0 <= rejected.column() && rejected.column() <= inLine, rejected.toString());
    }
  }

  private static int lineFeeds(byte[] file, int end) {
    int lineFeeds = 0;
    for (int i = 0; i < end; i++) {
      lineFeeds += file[i] == '\n' ? 1 : 0;
    }
    return lineFeeds;
  }

  /** What is the same wherever a line stands. */
  private static Rejected trouble(Rejected rejected) {
    return new Rejected(
        "",
        0,
        rejected.column(),
        rejected.docId(),
        0,
        rejected.reason(),
        rejected.message(),
        rejected.excerpt());
  }

  private static List<byte[]> lines(byte[] file) {
    List<byte[]> lines = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i <= file.length; i++) {
      if (i == file.length || file[i] == '\n') {
        lines.add(Arrays.copyOfRange(file, begin, i));
        begin = i + 1;
      }
    }
    return lines;
  }

  private static boolean startsWithMark(byte[] file) {
    return file.length >= MARK.length && Arrays.equals(file, 0, MARK.length, MARK, 0, MARK.length);
  }

  private static String json(String id, String title, LocalDate published, String text)
      throws IOException {
    StringWriter line = new StringWriter();
    JsonFactory factory = JsonFactory.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    try (JsonGenerator json = factory.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("title", title);
      json.writeStringField("published", published.toString());
      json.writeStringField("text", text);
      json.writeEndObject();
    }
    return line.toString();
  }

  /** Hands its bytes out a few at a time, and then ends or breaks off. */
  private static final class Dribble extends InputStream {
    private final byte[] bytes;
    private final IOException end;
    private int at;

    Dribble(byte[] bytes, IOException end) {
      this.bytes = bytes;
      this.end = end;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
      if (at == bytes.length) {
        if (end != null) {
          throw end;
        }
        return -1;
      }
      int few = Math.min(Math.min(length, bytes.length - at), bytes[at] & 7);
      System.arraycopy(bytes, at, buffer, from, few == 0 ? 1 : few);
      at += few == 0 ? 1 : few;
      return few == 0 ? 1 : few;
    }
  }
}
