package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnnotateTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void answersEveryDocumentInOrder() throws IOException {
    Corpus.into(folder, Corpus.TYNYS, Corpus.BROKEN, Corpus.ARTICLE);
    List<JsonNode> answers = answers(Shell.run("annotate", folder.toString()));
    assertEquals(
        List.of("b-1", "b-2", "b-3", "b-4", "mektep.txt", "t-1", "t-1", "t-2", "t-2"),
        ids(answers));
    assertEquals(
        List.of("wrong_type", "not_json", "empty", "bad_date"),
        answers.stream()
            .filter(answer -> answer.has("rejected"))
            .map(answer -> answer.get("rejected").textValue())
            .toList());
    assertFalse(answers.get(0).get("message").textValue().isBlank());
  }

  @Test
  void pathsKeepTheirOrder() throws IOException {
    Corpus.into(folder, Corpus.TENIZ, Corpus.ARTICLE);
    String teniz = folder.resolve(Corpus.TENIZ).toString();
    String article = folder.resolve(Corpus.ARTICLE).toString();
    List<JsonNode> answers = answers(Shell.run("annotate", teniz, article, teniz));
    assertEquals(List.of("z-1", "z-2", "mektep.txt", "z-1", "z-2"), ids(answers));
  }

  @Test
  void readsStandardInput() throws IOException {
    String input = String.join("\n", Corpus.lines(Corpus.TENIZ));
    assertEquals(List.of("z-1", "z-2"), ids(answers(Shell.runWith(input, "annotate"))));
  }

  @Test
  void whatIsInAnotherLanguageIsNamedAndNotRead() throws IOException {
    String input = "{\"id\": \"r\", \"text\": \"В Алматы построили 12 школ для 9 тыс. детей.\"}\n";
    assertEquals(
        "{\"id\":\"r\",\"other_language\":\"ru\"}\n", Shell.runWith(input, "annotate").out());
    List<JsonNode> read = answers(Shell.runWith(input, "annotate", "--languages=kk,RU"));
    assertTrue(read.get(0).has("mentions"), read.toString());
  }

  @Test
  void readsCompressedFiles() throws IOException {
    Path file = Files.write(folder.resolve("teniz.jsonl.gz"), zipped());
    assertEquals(List.of("z-1", "z-2"), ids(answers(Shell.run("annotate", file.toString()))));
  }

  @Test
  void aDamagedFileIsRefusedAndTheNextOneRead() throws IOException {
    byte[] zipped = zipped();
    Path file = Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(zipped, zipped.length / 2));
    Corpus.into(folder, Corpus.ARTICLE);
    List<JsonNode> answers = answers(Shell.run("annotate", folder.toString()));
    assertEquals(List.of(file.toString(), "mektep.txt"), ids(answers));
    assertEquals("unreadable", answers.get(0).get("rejected").textValue());
  }

  /** As with a run: whoever got nothing must notice, also in a script that looks at no line. */
  @Test
  void whereAllIsRejectedTheCommandFails() {
    Shell.Result all = Shell.runWith("{\"id\": 1}\nno JSON\n", "annotate");
    assertEquals(
        "sanaq: nothing was read: all 2 documents were rejected, and their lines say why\n",
        all.err());
    assertEquals(ExitCode.FAILED, all.exitCode());
    assertEquals(2, all.lines().size());
    Shell.Result some = Shell.runWith("no JSON\n{\"text\": \"Мәтін.\"}\n", "annotate");
    assertEquals("", some.err());
    assertEquals(ExitCode.DONE, some.exitCode());
    assertEquals(ExitCode.DONE, Shell.runWith("", "annotate").exitCode());
  }

  @Test
  void offsetsAndTextsAgree() throws IOException {
    Corpus.into(folder, Corpus.TYNYS);
    JsonNode document = JSON.readTree(Corpus.lines(Corpus.TYNYS).get(0));
    JsonNode answer = answers(Shell.run("annotate", folder.toString())).get(0);
    assertFalse(answer.get("sentences").isEmpty());
    assertFalse(answer.get("title_sentences").isEmpty());
    assertFalse(answer.get("quantities").isEmpty());
    assertFalse(answer.get("mentions").isEmpty());
    for (String list : List.of("quantities", "mentions")) {
      for (JsonNode found : answer.get(list)) {
        String text = document.get(found.get("part").textValue()).textValue();
        assertEquals(
            text.substring(found.get("begin").intValue(), found.get("end").intValue()),
            found.get("text").textValue());
      }
    }
  }

  @Test
  void whatIsTooManyIsLeftOutWithItsReason() throws IOException {
    String input = "{\"text\": \"Алматыда 5 мектеп, 6 балабақша салынды. 7 көпір жөнделді.\"}\n";
    Shell.Result result =
        Shell.runWith(
            input, "annotate", "--max-mentions-per-sentence=1", "--max-mentions-per-document=2");
    JsonNode answer = answers(result).get(0);
    List<String> quantities = new ArrayList<>();
    answer
        .get("quantities")
        .forEach(found -> quantities.add(found.get("text") + " " + found.get("reason")));
    assertEquals(List.of("\"5\" null", "\"6\" \"too_many\"", "\"7\" null"), quantities);
    List<String> mentions = new ArrayList<>();
    answer
        .get("mentions")
        .forEach(found -> mentions.add(found.get("excerpt") + " " + found.get("excerpt_begin")));
    assertEquals(
        List.of("\"Алматыда 5 мектеп, 6 балабақша салынды.\" 0", "\"7 көпір жөнделді.\" 40"),
        mentions);
  }

  @Test
  void explainsOnlyWhenAsked() throws IOException {
    Corpus.into(folder, Corpus.TENIZ);
    for (JsonNode answer : answers(Shell.run("annotate", "--explain", folder.toString()))) {
      for (JsonNode mention : answer.get("mentions")) {
        assertFalse(mention.get("rules").isEmpty());
      }
    }
    for (JsonNode answer : answers(Shell.run("annotate", folder.toString()))) {
      for (JsonNode mention : answer.get("mentions")) {
        assertFalse(mention.has("rules"));
      }
    }
  }

  @Test
  void aReaderThatHasSeenEnoughEndsItQuietly() {
    Shell.Result result = into(new FailingStream("Broken pipe"));
    assertEquals(ExitCode.DONE, result.exitCode());
    assertEquals("", result.err());
  }

  @Test
  void aFullDiskIsAFailure() {
    Shell.Result result = into(new FailingStream("No space left on device"));
    assertEquals(ExitCode.FAILED, result.exitCode());
    assertEquals("sanaq: cannot write to standard output: No space left on device\n", result.err());
  }

  private static byte[] zipped() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(String.join("\n", Corpus.lines(Corpus.TENIZ)).getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private static Shell.Result into(OutputStream out) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Console console =
        new Console(
            new ByteArrayInputStream("{\"text\": \"Мәтін.\"}".getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            false,
            false,
            Language.EN);
    ExitCode exitCode = Sanaq.execute(console, "annotate");
    return new Shell.Result(exitCode, "", err.toString(StandardCharsets.UTF_8));
  }

  private static List<JsonNode> answers(Shell.Result result) throws IOException {
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertEquals("", result.err());
    List<JsonNode> answers = new ArrayList<>();
    try (Stream<String> lines = result.out().lines()) {
      for (String line : (Iterable<String>) lines::iterator) {
        answers.add(JSON.readTree(line));
      }
    }
    assertTrue(result.out().endsWith("\n"));
    return answers;
  }

  private static List<String> ids(List<JsonNode> answers) {
    return answers.stream().map(answer -> answer.get("id").textValue()).toList();
  }

  /** A stream whose other end is gone. */
  private static final class FailingStream extends OutputStream {
    private final String message;

    FailingStream(String message) {
      this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
      throw new IOException(message);
    }
  }
}
