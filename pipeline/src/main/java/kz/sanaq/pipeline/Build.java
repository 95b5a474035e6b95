package kz.sanaq.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.sanaq.claim.Annotator;
import kz.sanaq.model.Sha256;
import picocli.CommandLine.IVersionProvider;

/** Which program this is: its version, and a fingerprint of its own classes and resources. */
final class Build implements IVersionProvider {
  private static final String OWN = "kz/sanaq";

  @Override
  public String[] getVersion() {
    return new String[] {"sanaq " + version()};
  }

  /** The released version; {@code unreleased} when the program runs from its class files. */
  static String version() {
    return Optional.ofNullable(Build.class.getPackage().getImplementationVersion())
        .orElse("unreleased");
  }

  /**
   * Equal for equal programs, and another one as soon as a class or a resource file is changed:
   * whoever adds a word to the language pack gets a new run, not the old result.
   */
  static String fingerprint() {
    TreeSet<String> files = new TreeSet<>();
    for (Path place :
        List.copyOf(new TreeSet<>(List.of(place(Build.class), place(Annotator.class))))) {
      files.addAll(digests(place));
    }
    return Sha256.of(List.copyOf(files)).substring(0, 16);
  }

  private static Path place(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> digests(Path place) {
    try {
      if (Files.isDirectory(place)) {
        return digestsUnder(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return digestsUnder(jar.getPath("/"));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> digestsUnder(Path root) throws IOException {
    List<String> digests = new ArrayList<>();
    try (Stream<Path> files = Files.walk(root.resolve(OWN))) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        try (InputStream stream = Files.newInputStream(file)) {
          digests.add(root.relativize(file) + " " + ContentDigest.of(stream).sha256());
        }
      }
    }
    return digests;
  }
}
