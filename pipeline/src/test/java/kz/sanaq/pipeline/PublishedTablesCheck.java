package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Checks any published folder, named by {@code -Dsanaq.published=…}. Its name keeps it out of the
 * tests of a build, which have no such folder.
 */
class PublishedTablesCheck {
  @Test
  void publishedTablesAreWhatTheirManifestSays() throws Exception {
    String folder = System.getProperty("sanaq.published");
    assertNotNull(folder, "name the folder: -Dsanaq.published=<folder given as --output>");
    try (PublishedTables tables = new PublishedTables(Path.of(folder))) {
      tables.check();
    }
  }
}
