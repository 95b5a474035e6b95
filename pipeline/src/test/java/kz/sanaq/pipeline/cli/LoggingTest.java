package kz.sanaq.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What libraries log may quote what was read. */
class LoggingTest {
  private static final Logger LOGGER = Logger.getLogger("a.library");

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @AfterEach
  void silence() {
    Logging.configure(
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8), false);
  }

  @Test
  void aWarningIsOneLineThatSteersNothing() {
    configure(false);
    LOGGER.warning("in \u001B[31m\n\u202Ea.txt");
    assertEquals("sanaq: warning: in \\u001B[31m \\u202Ea.txt\n", said());
  }

  @Test
  void aStackTraceSteersNothingEither() {
    configure(true);
    LOGGER.log(Level.WARNING, "failed", new IllegalStateException("got \u001B[2J"));
    assertTrue(
        said()
            .startsWith(
                "sanaq: warning: failed\njava.lang.IllegalStateException: got \\u001B[2J\n\tat "),
        said());
  }

  private void configure(boolean verbose) {
    Logging.configure(new PrintStream(said, true, StandardCharsets.UTF_8), verbose);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }
}
