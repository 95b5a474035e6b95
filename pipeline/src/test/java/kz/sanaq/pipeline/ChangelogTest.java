package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the program says it is, and what its users read of it. */
class ChangelogTest {
  @Test
  void theFirstVersionIsTheOneThatIsBuilt() throws IOException {
    assertEquals(
        first(Path.of("../pom.xml"), "<version>([^<]+)</version>"),
        first(Path.of("../CHANGELOG.md"), "(?m)^## (.+)$"));
  }

  private static String first(Path file, String pattern) throws IOException {
    Matcher matcher = Pattern.compile(pattern).matcher(Files.readString(file));
    return matcher.find() ? matcher.group(1) : "nothing in " + file;
  }
}
