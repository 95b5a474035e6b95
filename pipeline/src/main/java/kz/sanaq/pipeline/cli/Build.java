package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.sanaq.model.Sha256;
import picocli.CommandLine.IVersionProvider;

/** Which program this is: its version, and a fingerprint of its own classes and resources. */
public final class Build implements IVersionProvider {
  /** Those whose classes and resources decide what is read and written. */
  private static final List<String> MODULES = List.of("sanaq-transforms", "sanaq-pipeline");

  @Override
  public String[] getVersion() {
    return new String[] {"sanaq " + version()};
  }

  /** The released version; {@code unreleased} when the program runs from its class files. */
  public static String version() {
    return Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  /**
   * Equal for equal programs on whatever runner, and another one as soon as a class or a resource
   * file is changed: whoever adds a word to the language pack gets a new run, not the old result.
   */
  public static String fingerprint() {
    List<String> digests = new ArrayList<>();
    for (String module : MODULES) {
      digests.addAll(digests("/META-INF/" + module + ".sha256"));
    }
    return Sha256.of(digests).substring(0, 16);
  }

  /** What the build wrote of a module: a line for each file, in any order. */
  private static List<String> digests(String resource) {
    try (InputStream stream = Build.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("not built by Maven: there is no " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The jar that holds the program, or the folder of its class files. */
  static Path place() {
    try {
      return Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
