package kz.sanaq.document;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Rejected.Why;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentReaderTest {
  @Test
  void readsAnArticleAFile() {
    Articles read = Articles.read("b/dala.txt.gz", "Көк дала\n5 мамыр 2021\nЖаңбыр жауды.\n");
    assertThat(read.rejected, empty());
    Document document = read.documents.get(0);
    assertThat(document.docId(), equalTo("dala.txt"));
    assertThat(document.published(), equalTo(LocalDate.of(2021, 5, 5)));
    assertThat(document.text(), equalTo("Көк дала\n5 мамыр 2021\nЖаңбыр жауды.\n"));
    assertThat(document.title(), equalTo(""));
  }

  @Test
  void readsAnArticleALine() {
    Articles read =
        Articles.read(
            "a.jsonl",
            "{\"id\":7,\"source\":\" Дала \",\"url\":\"u\",\"published\":\"2021-05-05\","
                + "\"title\":\"Т\",\"text\":\"М\\nН\",\"tags\":{\"text\":[1]},\"n\":null}\r\n"
                + "\n \t\r\n"
                + "{\"text\":\"Екінші\",\"title\":null}");
    assertThat(read.rejected, empty());
    Document first = read.documents.get(0);
    assertThat(first.docId(), equalTo("7"));
    assertThat(first.source(), equalTo("Дала"));
    assertThat(first.url(), equalTo("u"));
    assertThat(first.published(), equalTo(LocalDate.of(2021, 5, 5)));
    assertThat(first.title(), equalTo("Т"));
    assertThat(first.text(), equalTo("М\nН"));
    Document second = read.documents.get(1);
    assertThat(second.docId(), equalTo(second.contentHash().substring(0, 16)));
    assertThat(second.published(), nullValue());
  }

  @Test
  void theByteOrderMarkIsNotText() {
    assertThat(Articles.read("a.txt", "\uFEFFДала").documents.get(0).text(), equalTo("Дала"));
    Articles read = Articles.read("a.jsonl", "\uFEFF{\"text\":\"Дала\"}\n{\"text\":1}");
    assertThat(read.documents.get(0).text(), equalTo("Дала"));
    assertThat(read.rejected.get(0).offset(), equalTo(3L + 20 + 8));
  }

  @ParameterizedTest
  @CsvSource({
    "2021-05-05, 2021-05-05",
    "2021-05-05T23:59:59+05:00, 2021-05-05",
    "2021-05-05T23:59:59.123Z, 2021-05-05",
    "2021-05-05 23:59, 2021-05-05",
    "2021-05-05T23:59:59 +0500, 2021-05-05",
    "2100-12-31, 2100-12-31",
  })
  void takesTheDateAsWritten(String published, LocalDate expected) {
    Articles read =
        Articles.read("a.jsonl", "{\"text\":\"Дала\",\"published\":\"" + published + "\"}");
    assertThat(read.documents.get(0).published(), equalTo(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2021-02-30", "05.05.21", "кеше", "2021", "2021-05-05T25:00", "2021-05-05x"})
  void rejectsWhatIsNoDate(String published) {
    Articles read =
        Articles.read(
            "a.jsonl", "{\"id\":\"x\",\"published\":\"" + published + "\",\"text\":\"Д\"}");
    Rejected rejected = read.rejected.get(0);
    assertThat(rejected.reason(), equalTo(Why.BAD_DATE));
    assertThat(rejected.column(), equalTo(23L));
    assertThat(
        rejected.message(),
        equalTo(
            "\"published\" is '"
                + published
                + "', which is no date; write YYYY-MM-DD or YYYY-MM-DDThh:mm:ss, or leave it out"));
  }

  @Test
  void theRunDateDatesTheUndatedAndBoundsTheFuture() {
    String lines =
        """
        {"id":"a","text":"Д"}
        {"id":"b","text":"Д","published":"2022-05-05"}
        {"id":"c","text":"Д","published":"2022-05-06"}
        """;
    Articles read =
        Articles.read(
            "a.jsonl",
            new ByteArrayInputStream(lines.getBytes(UTF_8)),
            new ReadSettings(1000, LocalDate.of(2021, 5, 5)));
    assertThat(read.documents.get(0).published(), equalTo(LocalDate.of(2021, 5, 5)));
    assertThat(read.documents.get(1).published(), equalTo(LocalDate.of(2022, 5, 5)));
    assertThat(
        read.rejected,
        equalTo(
            List.of(
                new Rejected(
                    "a.jsonl",
                    3,
                    34,
                    "c",
                    23 + 48 + 34,
                    Why.FUTURE_DATE,
                    "published on 2022-05-06, after 2022-05-05; correct the date, or --run-date when"
                        + " the run is of another time",
                    "{\"id\":\"c\",\"text\":\"Д\",\"published\":\"2022-05-06\"}"))));
  }

  @Test
  void theFarFutureOfAnUndatedRunIsTheNextCentury() {
    Articles read = Articles.read("a.txt", "date 2101-01-01 Дала\nЖел.");
    assertThat(read.rejected.get(0).reason(), equalTo(Why.FUTURE_DATE));
    assertThat(read.rejected.get(0).docId(), equalTo("a.txt"));
  }

  @Test
  void tellsTheMalformedByte() throws IOException {
    Articles read = Articles.read("a.txt", bytes("Бір\nекі ", new byte[] {(byte) 0xE9}, "ш үш"));
    assertThat(
        read.rejected,
        equalTo(
            List.of(
                new Rejected(
                    "a.txt",
                    2,
                    5,
                    "a.txt",
                    14,
                    Why.NOT_UTF8,
                    "byte 0xE9 is not UTF-8 here; convert the file to UTF-8",
                    "Бір\uFFFDекі \uFFFDш үш"))));
  }

  @Test
  void aBadLineDoesNotEndTheFile() throws IOException {
    byte[] file =
        bytes("{\"text\":\"А\"}\n{\"text\":\"", new byte[] {(byte) 0xFF}, "\"}\n{\"text\":\"Б\"}");
    Articles read = Articles.read("a.jsonl", file);
    assertThat(read.documents, hasSize(2));
    assertThat(read.rejected.get(0).line(), equalTo(2L));
    assertThat(read.rejected.get(0).column(), equalTo(10L));
    assertThat(read.rejected.get(0).offset(), equalTo(14L + 9));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "{\"text\":\"Дала\"; NOT_JSON; 15",
        "{\"text\" \"Дала\"}; NOT_JSON; 9",
        "{\"text\":\"А\",\"text\":\"Б\"}; NOT_JSON; 13",
        "{\"text\":\"А\"} {\"text\":\"Б\"}; NOT_JSON; 14",
        "{\"text\":\"Да\tла\"}; NOT_JSON; 12",
        "[\"Дала\"]; WRONG_TYPE; 1",
        "Дала; NOT_JSON; 5",
        "{\"text\":12}; WRONG_TYPE; 9",
        "{\"text\":[\"Дала\"]}; WRONG_TYPE; 9",
        "{\"id\":{},\"text\":\"Дала\"}; WRONG_TYPE; 7",
        "{\"text\":\"Дала\",\"published\":20210505}; BAD_DATE; 28",
        "{\"text\":\"Дала\",\"title\":true}; WRONG_TYPE; 24",
        "{\"title\":\"Дала\"}; EMPTY; 0",
        "{\"text\":null}; EMPTY; 0",
        "{\"text\":\" \\n\\u00a0\\u200b\"}; EMPTY; 0",
      })
  void tellsWhatIsWrongWithALine(String line, Why why, long column) {
    Articles read = Articles.read("a.jsonl", "\n" + line + "\n{\"text\":\"Келесі\"}\n");
    assertThat(read.documents, hasSize(1));
    assertThat(read.rejected, hasSize(1));
    Rejected rejected = read.rejected.get(0);
    assertThat(rejected.message(), rejected.reason(), equalTo(why));
    assertThat(rejected.message(), rejected.line(), equalTo(2L));
    assertThat(rejected.message(), rejected.column(), equalTo(column));
    assertThat(rejected.message(), containsString(" "));
  }

  @Test
  void aRejectedLineKeepsItsId() {
    Articles read = Articles.read("a.jsonl", "{\"id\":\"x\",\"text\":false}");
    assertThat(
        read.rejected,
        equalTo(
            List.of(
                new Rejected(
                    "a.jsonl",
                    1,
                    18,
                    "x",
                    17,
                    Why.WRONG_TYPE,
                    "\"text\" is a truth value, expected a string",
                    "{\"id\":\"x\",\"text\":false}"))));
  }

  @Test
  void anIdBehindTheTroubleIsKeptToo() {
    Articles read =
        Articles.read(
            "a.jsonl", "{\"published\":\"?\",\"title\":[[]],\"text\":\"Д\",\"id\":\"x\"}");
    assertThat(read.rejected.get(0).docId(), equalTo("x"));
    assertThat(read.rejected.get(0).reason(), equalTo(Why.BAD_DATE));
    assertThat(read.rejected.get(0).column(), equalTo(14L));
  }

  @Test
  void rejectsWhatIsNoText() {
    byte[] utf16 = "Дала dala".getBytes(UTF_16);
    assertThat(Articles.read("a.txt", utf16).rejected.get(0).reason(), equalTo(Why.BINARY));
    byte[] image = {'\u0001', '\u0002', 'P', 'N', 'G', '\u0003'};
    Rejected rejected = Articles.read("a.txt", image).rejected.get(0);
    assertThat(rejected.reason(), equalTo(Why.BINARY));
    assertThat(rejected.excerpt(), equalTo("\uFFFD\uFFFDPNG\uFFFD"));
    assertThat(Articles.read("a.jsonl", "\0\n").rejected.get(0).reason(), equalTo(Why.BINARY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\uFEFF", " \n\u00A0\u200B\r\n"})
  void rejectsAFileWithoutText(String content) {
    Articles read = Articles.read("a.txt", content);
    assertThat(read.rejected.get(0).reason(), equalTo(Why.EMPTY));
    assertThat(read.rejected.get(0).line(), equalTo(0L));
    assertThat(Articles.read("a.jsonl", "").rejected, empty());
  }

  @Test
  void rejectsWhatIsOverTheLimitAndGoesOn() {
    String exact = "{\"text\":\"" + "д".repeat(44) + "\"}";
    String lines = exact + "\n" + exact.replace("\"}", "д\"}") + "\n" + exact + "\n";
    Articles read =
        Articles.read(
            "a.jsonl", new ByteArrayInputStream(lines.getBytes(UTF_8)), new ReadSettings(99, null));
    assertThat(read.documents, hasSize(2));
    Rejected rejected = read.rejected.get(0);
    assertThat(rejected.reason(), equalTo(Why.TOO_LARGE));
    assertThat(rejected.line(), equalTo(2L));
    assertThat(rejected.column(), equalTo(0L));
    assertThat(rejected.offset(), equalTo(100L));
    assertThat(
        rejected.message(),
        equalTo("101 bytes, at most 99 are read; split the article or raise --max-document-bytes"));
    assertThat(rejected.excerpt().length(), equalTo(40));
  }

  @Tag("bulk")
  @Test
  void whatIsOverTheLimitIsNotHeld() {
    long size = (1L << 31) + 5;
    InputStream endless = new Repeated((byte) 'a', size);
    InputStream file =
        new SequenceInputStream(
            endless, new ByteArrayInputStream("\n{\"text\":\"Д\"}".getBytes(UTF_8)));
    Articles read = Articles.read("a.jsonl", file, new ReadSettings(1000, null));
    assertThat(read.rejected.get(0).message(), containsString(size + " bytes"));
    assertThat(read.documents, hasSize(1));
  }

  @Test
  void tellsWhereAFileBreaksOff() {
    InputStream broken =
        new SequenceInputStream(
            new ByteArrayInputStream("{\"text\":\"Д\"}\n{\"te".getBytes(UTF_8)), new Broken());
    Articles read = Articles.read("a.jsonl.gz", broken, new ReadSettings(1000, null));
    assertThat(read.documents, hasSize(1));
    assertThat(
        read.rejected,
        equalTo(
            List.of(
                new Rejected(
                    "a.jsonl.gz",
                    2,
                    0,
                    "",
                    18,
                    Why.UNREADABLE,
                    "the file breaks off (unexpected end of stream); fetch it again, or check its"
                        + " compression",
                    ""))));
  }

  @Test
  void whatCannotBeStoredIsReplacedUnitByUnit() {
    Articles read =
        Articles.read(
            "a.jsonl", "{\"text\":\"а\\ud83dб\\u0000в\\ud83d\\ude00\",\"id\":\"\\udc00\"}");
    assertThat(read.documents.get(0).text(), equalTo("а\uFFFDб\uFFFDв\uD83D\uDE00"));
    assertThat(read.documents.get(0).docId(), equalTo("\uFFFD"));
  }

  @Test
  void oneTextHasOneSketchWhoeverPrintsIt() {
    String body = "Ауылда 30 үй салынды. Тағы 10 үй салынады.";
    Document first =
        Articles.read("a.txt", "АЛМАТЫ. KAZINFORM – " + body + "\n12 рет\nкөрсетілді")
            .documents
            .get(0);
    Document second =
        Articles.read(
                "a.jsonl",
                "{\"source\":\"Дала\",\"title\":\"Үй\",\"text\":\""
                    + body.replace(" ", "  ").replace("Ауыл", "АУЫЛ")
                    + "\"}")
            .documents
            .get(0);
    assertThat(second.sketch(), equalTo(first.sketch()));
    assertThat(second.lineageId(), equalTo(second.contentHash().substring(0, 32)));
    assertThat(second.contentHash(), not(equalTo(first.contentHash())));
  }

  @Test
  void fieldsDoNotRunIntoEachOther() {
    Articles read =
        Articles.read(
            "a.jsonl",
            """
            {"source":"аб","title":"в","text":"г"}
            {"source":"а","title":"бв","text":"г"}
            """);
    assertThat(
        read.documents.get(0).contentHash(), not(equalTo(read.documents.get(1).contentHash())));
  }

  @Test
  void anyBytesAreReadOrRejected() {
    Random random = new Random(11);
    byte[] pool = "{\"text\":\"Дала\",\"id\":1,[]}\n\\u\uFEFFnull\0".getBytes(UTF_8);
    for (int round = 0; round < 3000; round++) {
      byte[] bytes = new byte[random.nextInt(50)];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] =
            random.nextInt(9) == 0 ? (byte) random.nextInt() : pool[(i + round) % pool.length];
      }
      Articles lines = Articles.read("a.jsonl", bytes);
      lines.rejected.forEach(r -> assertThat(r.excerpt().length(), lessThan(81)));
      Articles whole = Articles.read("a.txt", bytes);
      assertThat(whole.documents.size() + whole.rejected.size(), equalTo(1));
    }
  }

  private static byte[] bytes(String before, byte[] middle, String after) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(before.getBytes(UTF_8));
    out.write(middle);
    out.write(after.getBytes(UTF_8));
    return out.toByteArray();
  }

  /** A stream that fails. */
  private static final class Broken extends InputStream {
    @Override
    public int read() throws IOException {
      throw new IOException("unexpected end of stream");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      return read();
    }
  }

  /** One byte, many times. */
  private static final class Repeated extends InputStream {
    private final byte value;
    private long left;

    Repeated(byte value, long times) {
      this.value = value;
      this.left = times;
    }

    @Override
    public int read() {
      return left-- > 0 ? value : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (left <= 0) {
        return -1;
      }
      int read = (int) Math.min(left, length);
      Arrays.fill(bytes, offset, offset + read, value);
      left -= read;
      return read;
    }
  }
}
