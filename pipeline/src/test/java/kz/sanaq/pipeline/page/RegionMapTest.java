package kz.sanaq.pipeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a user's map. */
class RegionMapTest {
  private static final String AREA =
      "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[76.5,43.10],[77,43],[77,44],[76.5,43.1]]]}";

  @TempDir Path folder;

  @Test
  void areasOfRegionsAreKeptUnderTheirCodes() throws IOException {
    assertEquals(
        "{\"type\":\"FeatureCollection\",\"features\":["
            + "{\"type\":\"Feature\",\"id\":\"KZ-75\",\"properties\":{},"
            + AREA
            + "},{\"type\":\"Feature\",\"id\":\"KZ-10\",\"properties\":{},"
            + AREA
            + "}]}",
        read(map(
                "{\"type\":\"Feature\",\"id\":\"KZ-75\"," + AREA + "}",
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Абай\",\"iso\":\"KZ-10\"},"
                    + AREA
                    + "}",
                "{\"type\":\"Feature\",\"properties\":{\"name\":\"Балқаш\"}," + AREA + "}"))
            .toString());
  }

  @Test
  void whatIsNoMapIsRefusedWithTheRemedy() {
    Path file = folder.resolve("map.json");
    String got = "option --map: got '" + file + "', expected ";
    assertEquals(got + "a file that can be read", refusal(null));
    assertEquals(got + "GeoJSON of the type FeatureCollection", refusal("[]"));
    assertEquals(
        "option --map: "
            + file
            + ": no feature has the code of a region; give each its code, such as KZ-75, as id",
        refusal(map("{\"type\":\"Feature\",\"id\":\"Almaty\"," + AREA + "}")));
    String twice = "{\"type\":\"Feature\",\"id\":\"KZ-75\"," + AREA + "}";
    assertEquals(
        "option --map: " + file + ": KZ-75 is there twice; join its areas in one feature",
        refusal(map(twice, twice)));
    assertEquals(
        "option --map: "
            + file
            + ": KZ-75 has no area; give it a geometry of the type MultiPolygon, Polygon",
        refusal(map("{\"id\":\"KZ-75\",\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}")));
    String broken = refusal("{");
    assertTrue(broken.startsWith("option --map: " + file + ": it is no JSON: "), broken);
  }

  private static String map(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private String refusal(String content) {
    CommandException refusal = assertThrows(CommandException.class, () -> read(content));
    assertEquals(ExitCode.USAGE, refusal.exitCode());
    assertEquals(1, refusal.getMessage().lines().count());
    return refusal.getMessage();
  }

  private JsonNode read(String content) throws IOException {
    Path file = folder.resolve("map.json");
    if (content != null) {
      Files.writeString(file, content);
    }
    return RegionMap.read("--map", file.toString());
  }
}
