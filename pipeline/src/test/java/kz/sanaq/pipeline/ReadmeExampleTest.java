package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import kz.sanaq.pipeline.publish.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what is read of the seeds today. */
class ReadmeExampleTest {
  private static final Path HOME = Path.of("..");
  private static final String SEEDS = HOME.resolve("seeds").toString();

  @TempDir private static Path folder;
  private static String readme;

  @BeforeAll
  static void read() throws IOException {
    readme = Files.readString(HOME.resolve("README.md"));
  }

  /** But for the seconds, where it lies, and how wide the column of numbers is. */
  @Test
  void theRunIsAsItIsShown() {
    Shell.Result run = Shell.run("run", "--input=" + SEEDS, "--output=" + folder.resolve("output"));
    String out =
        run.out()
            .replaceFirst("(?m)^(Seconds +)\\S+$", "$1…")
            .replace("Result: " + folder, "Result: …");
    assertEquals(evenlySpaced(example("./sanaq run")), evenlySpaced(out));
  }

  private static String evenlySpaced(String text) {
    return text.replaceAll(" +", " ");
  }

  /** The rows that the text speaks of are those of the example. */
  @Test
  void theRowThatIsLookedAtIsShown() {
    List<String> ids =
        Pattern.compile("`sanaq show observation (\\w+)`")
            .matcher(readme)
            .results()
            .map(found -> found.group(1))
            .toList();
    assertFalse(ids.isEmpty());
    for (String id : ids) {
      assertTrue(example("./sanaq run").contains("  " + id + "\n"), id);
    }
  }

  /** Of one mention some fields are shown, and of its choices the first. */
  @Test
  void theFigureIsExplainedAsItIsShown() throws IOException {
    String example = example("./sanaq annotate --explain seeds");
    String fields = example.replaceFirst("^… ", "{").replaceFirst(", \"event\": …} …\n$", "}}");
    JsonNode shown = Json.parse(fields.getBytes(StandardCharsets.UTF_8));
    JsonNode mention = mention(shown.get("text").textValue());
    for (Map.Entry<String, JsonNode> field : shown.properties()) {
      if (field.getKey().equals("choices")) {
        assertEquals(field.getValue().get("object"), mention.at("/choices/object"));
      } else {
        assertEquals(field.getValue(), mention.get(field.getKey()), field.getKey());
      }
    }
  }

  /** The first mention of the seeds that is written so. */
  private static JsonNode mention(String text) throws IOException {
    for (String line : Shell.run("annotate", "--explain", SEEDS).lines()) {
      for (JsonNode mention : Json.parse(line.getBytes(StandardCharsets.UTF_8)).get("mentions")) {
        if (mention.get("text").textValue().equals(text)) {
          return mention;
        }
      }
    }
    throw new AssertionError("no mention is written " + text);
  }

  /** What the README shows that a command says. */
  private static String example(String command) {
    return Pattern.compile("```\n\\$ " + Pattern.quote(command) + "\n(.*?)```", Pattern.DOTALL)
        .matcher(readme)
        .results()
        .map(found -> found.group(1))
        .findFirst()
        .orElseThrow();
  }
}
