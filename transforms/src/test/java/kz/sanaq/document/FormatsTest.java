package kz.sanaq.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The kinds of files that hold articles, beside {@code .txt} and {@code .jsonl}. */
class FormatsTest {
  @ParameterizedTest
  @CsvSource({
    "a.txt,ARTICLE",
    "a.JSONL.gz,JSON_LINES",
    "a.ndjson,JSON_LINES",
    "a.json,JSON",
    "b/a.csv.zst,CSV"
  })
  void aNameSaysTheFormat(String file, ArticleFormat format) {
    assertEquals(Optional.of(format), ArticleFormat.of(file));
  }

  @Test
  void anArrayGivesItsObjects() {
    String json =
        "[\n{\"id\": 1, \"text\": \"Бір, [екі]\"},\n {\"id\": 2, \"text\": \"\\\"}\"}\n]\n";
    Articles read = Articles.read("a.json", json);
    assertEquals(List.of("1 Бір, [екі]", "2 \"}"), shown(read));
    assertEquals(List.of(), read.rejected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\": 1,\n \"text\": \"Бір\"}",
        "\uFEFF[{\"id\": 1, \"text\": \"Бір\"}]",
        " [ {\"id\": 1, \"other\": [{}, [1]], \"text\": \"Бір\"} , ] "
      })
  void oneObjectIsAnArticleInAnArrayOrAlone(String json) {
    Articles read = Articles.read("a.json", json);
    assertEquals(List.of("1 Бір"), shown(read));
    assertEquals(List.of(), read.rejected);
  }

  @Test
  void anElementThatIsNoArticleIsRejectedAloneAtItsPlace() {
    String json =
        "[{\"id\": 1, \"text\": \"Бір\"},\n 12,\n {\"id\": 3},\n {\"id\": 4, \"text\": \"Төрт\"}]";
    Articles read = Articles.read("a.json", json);
    assertEquals(List.of("1 Бір", "4 Төрт"), shown(read));
    assertEquals(
        List.of(
            "2:1 WRONG_TYPE got a number, expected an object {\"text\": …}",
            "3:0 EMPTY no field \"text\"; give the article's text there"),
        troubles(read));
  }

  @Test
  void anArrayThatIsNotClosedIsTold() {
    Articles read = Articles.read("a.json", "[{\"id\": 1, \"text\": \"Бір\"},\n");
    assertEquals(List.of("1 Бір"), shown(read));
    assertEquals(
        List.of(
            "2:0 UNREADABLE the file breaks off (no ']' at the end of the array); fetch it again,"
                + " or check its compression"),
        troubles(read));
  }

  @Test
  void recordsOfCsvAreArticles() {
    String csv =
        "\uFEFFid,title,text,published\r\n"
            + "1,Тақырып,\"Бір, екі\r\n\"\"үш\"\"\",2024-08-15\r\n"
            + "\r\n"
            + "2,,5\" құбыр салынды,15.08.2024\r\n";
    Articles read = Articles.read("a.csv", csv);
    assertEquals(List.of("1 Бір, екі\r\n\"үш\"", "2 5\" құбыр салынды"), shown(read));
    assertEquals("Тақырып", read.documents.get(0).title());
    for (Document document : read.documents) {
      assertEquals(LocalDate.of(2024, 8, 15), document.published());
    }
    assertEquals(List.of(), read.rejected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id;text\n1;Бір, екі", "id\ttext\n1\tБір, екі\n"})
  void theHeaderSaysWhatSeparatesFields(String csv) {
    assertEquals(List.of("1 Бір, екі"), shown(Articles.read("a.csv", csv)));
  }

  @Test
  void columnsMayHaveOtherNames() {
    Map<String, String> columns = Map.of("text", "body", "published", "date");
    Articles csv = read("a.csv", "id,date,body,text\n1,2024-08-15,Бір,Екі\n", columns);
    assertEquals(List.of("1 Бір"), shown(csv));
    assertEquals(LocalDate.of(2024, 8, 15), csv.documents.get(0).published());
    Articles json = read("a.json", "{\"id\": 1, \"body\": \"Бір\", \"text\": [1]}", columns);
    assertEquals(List.of("1 Бір"), shown(json));
    assertEquals(
        List.of("1:0 EMPTY no field \"body\"; give the article's text there"),
        troubles(read("a.jsonl", "{\"text\": \"Бір\"}", columns)));
  }

  @Test
  void aCsvFileWithoutTextIsRejectedOnce() {
    assertEquals(
        List.of(
            "1:0 WRONG_TYPE no column 'text' among id, body; name the columns in the first line, or"
                + " say which one is the text: --columns=text=NAME"),
        troubles(Articles.read("a.csv", "id,body\n1,Бір\n2,Екі\n")));
    assertEquals(
        List.of("1:0 WRONG_TYPE column 'text' stands there twice; keep one"),
        troubles(Articles.read("a.csv", "text,text\n1,Бір\n")));
  }

  @Test
  void aRecordThatIsNoArticleIsRejectedAlone() {
    Articles read = Articles.read("a.csv", "id,text\n1,Бір, екі\n2,\n3,Үш\n4,\"Төрт\n5,Бес\n");
    assertEquals(List.of("3 Үш"), shown(read).subList(0, 1));
    assertEquals(
        List.of(
            "2:0 WRONG_TYPE 3 fields, but the header has 2; put fields that hold the separator into"
                + " quotation marks",
            "3:0 EMPTY \"text\" is blank; give the article's text or drop the line"),
        troubles(read).subList(0, 2));
    assertEquals(
        "7:0 UNREADABLE the file breaks off (no quotation mark that closes a field); fetch it"
            + " again, or check its compression",
        troubles(read).get(troubles(read).size() - 1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-08-15",
        "2024-08-15T23:30:00-05:00",
        "15.08.2024",
        "15.8.2024 9:05",
        "15.08.2024, 09:05:10",
        "15/08/2024",
        "2024.08.15",
        "2024/08/15 10:00",
        "Thu, 15 Aug 2024 10:00:00 +0500",
        "Thu, 15 Aug 2024 23:59:59 GMT",
        "15 Aug 2024 10:00 +05:00",
        "15 aug 2024",
        "1723662000",
        "1723662000.5",
        "1723748399999"
      })
  void datesAreReadAsTheyAreWritten(String value) {
    assertEquals(LocalDate.of(2024, 8, 15), WrittenDates.parse(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "08/15/2024",
        "31.02.2024",
        "15.08.24",
        "2024",
        "20240815",
        "172366200",
        "15 тамыз",
        "Fri, 15 Aug 2024 10:00:00 +0500",
        "00.08.2024"
      })
  void whatMayBeNoDateIsNone(String value) {
    assertNull(WrittenDates.parse(value));
  }

  @Test
  void secondsMayBeANumberOfJson() {
    Articles read = Articles.read("a.jsonl", "{\"text\": \"Бір\", \"published\": 1723662000}");
    assertEquals(LocalDate.of(2024, 8, 15), read.documents.get(0).published());
  }

  private static Articles read(String file, String content, Map<String, String> columns) {
    return Articles.read(
        file,
        new ByteArrayInputStream(content.getBytes(UTF_8)),
        new ReadSettings(1000, columns, null));
  }

  private static List<String> shown(Articles read) {
    return read.documents.stream().map(one -> one.docId() + " " + one.text()).toList();
  }

  private static List<String> troubles(Articles read) {
    return read.rejected.stream().map(FormatsTest::trouble).toList();
  }

  private static String trouble(Rejected one) {
    return one.line() + ":" + one.column() + " " + one.reason() + " " + one.message();
  }
}
