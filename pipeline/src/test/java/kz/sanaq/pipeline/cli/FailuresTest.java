package kz.sanaq.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import kz.sanaq.pipeline.message.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class FailuresTest {
  /** Fails as it is told. */
  @Command(name = "fail")
  record Failing(Throwable failure) implements Callable<Integer> {
    @Override
    public Integer call() throws Exception {
      if (failure instanceof Error error) {
        throw error;
      }
      throw (Exception) failure;
    }
  }

  /** As the library itself throws it, and as a runner hands it on. */
  static Stream<Throwable> unloadedLibraries() {
    Error error = new UnsatisfiedLinkError("libx.so: failed to map segment from shared object");
    return Stream.of(error, new IllegalStateException(new ExceptionInInitializerError(error)));
  }

  @ParameterizedTest
  @MethodSource("unloadedLibraries")
  void aTemporaryFolderWhereNothingMayBeExecutedIsNamed(Throwable failure) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream err = new PrintStream(said, true, StandardCharsets.UTF_8);
    InputStream in = InputStream.nullInputStream();
    Console console =
        new Console(in, OutputStream.nullOutputStream(), err, false, false, Language.EN);
    ExitCode code = new Failures(console).guard(new CommandLine(new Failing(failure)));
    assertEquals(ExitCode.FAILED, code);
    assertEquals(
        "sanaq: cannot load a library from the temporary folder "
            + System.getProperty("java.io.tmpdir")
            + "; if nothing may be executed there, give another one:"
            + " SANAQ_JAVA_OPTS=-Djava.io.tmpdir=FOLDER\n",
        said.toString(StandardCharsets.UTF_8).replace(" (run again with --verbose for more)", ""));
  }
}
