package kz.sanaq.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.release.Bill.Component;
import org.apache.maven.artifact.versioning.ComparableVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No library of a release has a fault of {@code advisories.tsv}. */
final class AdvisoriesTest {
  private static final String FILE = "advisories.tsv";
  private static final String DATE = "# as of ";

  /**
   * A fault.
   *
   * @param from the first version that has it; empty for the first of all
   * @param fixed the first that has not
   */
  private record Advisory(String component, String from, String fixed, String number) {
    boolean isOf(Component library) {
      return component.equals(library.name()) && has(library.version());
    }

    private boolean has(String version) {
      ComparableVersion it = new ComparableVersion(version);
      return it.compareTo(new ComparableVersion(fixed)) < 0
          && (from.isEmpty() || it.compareTo(new ComparableVersion(from)) >= 0);
    }
  }

  @Test
  void noLibraryHasAKnownFault() throws IOException {
    List<Advisory> advisories =
        Rows.of(FILE).stream()
            .map(row -> new Advisory(row.get(0), row.get(1), row.get(2), row.get(3)))
            .toList();
    List<String> found = new ArrayList<>();
    for (Component library : Bill.read()) {
      for (Advisory advisory : advisories) {
        if (advisory.isOf(library)) {
          found.add(library.name() + " " + library.version() + " has " + advisory.number());
        }
      }
    }
    assertEquals(List.of(), found);
  }

  @Test
  void whoDatesAReleaseLooksForNewOnes() throws IOException {
    List<String> dates =
        Files.readAllLines(Path.of(FILE)).stream().filter(line -> line.startsWith(DATE)).toList();
    assertEquals(1, dates.size(), dates.toString());
    LocalDate known = LocalDate.parse(dates.get(0).substring(DATE.length()));
    LocalDate released = LocalDate.parse(System.getProperty("sanaq.released").substring(0, 10));
    assertFalse(known.isBefore(released), FILE + " is of " + known + ", the release " + released);
  }

  @ParameterizedTest
  @CsvSource({"1.9.9, false", "2.0, true", "2.9.10, true", "2.10-rc1, true", "2.10, false"})
  void faultsHoldFromOneVersionToAnother(String version, boolean has) {
    assertEquals(has, new Advisory("a:b", "2.0", "2.10", "").has(version));
    assertTrue(new Advisory("a:b", "", "2.10", "").has("1.9.9"));
  }
}
