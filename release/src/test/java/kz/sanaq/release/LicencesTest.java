package kz.sanaq.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.sanaq.release.Bill.Component;
import org.junit.jupiter.api.Test;

/** What others made stands in {@code third-party.tsv}, under a licence that is allowed. */
final class LicencesTest {
  /** Its text is that of the release itself. */
  private static final String OWN = "Apache-2.0";

  private static final List<Path> TEXTS =
      List.of(Path.of(System.getProperty("sanaq.licences")), Path.of("licences"));

  @Test
  void theTableNamesWhatIsThereAndNothingElse() throws IOException {
    Set<String> there = new TreeSet<>();
    Bill.read().forEach(component -> there.add(component.name()));
    assertEquals(there, taken().keySet());
  }

  @Test
  void eachLibraryDeclaresTheLicenceThatItIsTakenUnder() throws IOException {
    Map<String, String> taken = taken();
    Map<String, Set<String>> others = new TreeMap<>();
    for (Component component : Bill.read()) {
      if (!component.licences().contains(taken.get(component.name()))) {
        others.put(component.name(), component.licences());
      }
    }
    assertEquals(Map.of(), others);
  }

  @Test
  void eachLicenceIsAllowed() throws IOException {
    Set<String> licences = new TreeSet<>(taken().values());
    Rows.of("allowed-licences.tsv").forEach(row -> licences.remove(row.get(0)));
    assertEquals(Set.of(), licences);
  }

  @Test
  void textsOfOtherLicencesThanOursAreThere() throws IOException {
    Map<String, String> taken = taken();
    Set<String> without = new TreeSet<>();
    for (Component component : Bill.read()) {
      if (!taken.getOrDefault(component.name(), "").equals(OWN) && !hasText(component)) {
        without.add(component.name());
      }
    }
    assertEquals(Set.of(), without);
  }

  @Test
  void thePageHasTheLicencesOfItsProgramsInIt() throws IOException {
    String licences = Files.readString(Path.of("licences/page/LICENSE.txt"));
    try (InputStream page =
        LicencesTest.class.getResourceAsStream("/kz/sanaq/pipeline/page/report.html")) {
      String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
      assertTrue(html.contains("/*!\n" + licences + "*/"), licences);
    }
  }

  private static boolean hasText(Component component) throws IOException {
    for (Path texts : TEXTS) {
      Path folder = texts.resolve(component.artifact());
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          if (files.anyMatch(file -> file.getFileName().toString().contains("LICENSE"))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Map<String, String> taken() throws IOException {
    Map<String, String> taken = new TreeMap<>();
    Rows.of("third-party.tsv").forEach(row -> taken.put(row.get(0), row.get(1)));
    return taken;
  }
}
