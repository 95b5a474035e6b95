package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.transforms.table.Catalogue;
import kz.sanaq.transforms.table.RegionRow;

/**
 * The areas of regions from a user's GeoJSON (RFC 7946).
 *
 * <p>In: a collection of features, of which those with a region's code, as their {@code id} or the
 * value of one of their properties, are areas of regions. Out: the same with nothing else, the code
 * as the {@code id} of each.
 */
final class RegionMap {
  private static final Set<String> AREAS = new TreeSet<>(Set.of("Polygon", "MultiPolygon"));

  private RegionMap() {}

  /**
   * Reads the areas.
   *
   * @param option that names the file
   * @throws CommandException when there are none
   */
  static JsonNode read(String option, String file) {
    JsonNode map = parse(option, file);
    if (!map.path("type").asText().equals("FeatureCollection")) {
      throw OptionValues.mistake(option, file, Message.of("expected.geojson"));
    }
    Set<String> codes =
        Catalogue.regions().stream().map(RegionRow::code).collect(Collectors.toSet());
    ObjectNode areas = Json.object().put("type", "FeatureCollection");
    ArrayNode features = areas.putArray("features");
    Set<String> seen = new TreeSet<>();
    for (JsonNode feature : map.path("features")) {
      Optional<String> code = code(feature, codes);
      if (code.isPresent()) {
        if (!seen.add(code.get())) {
          throw CommandException.usage("map.twice", option, file, code.get());
        }
        features.add(area(option, file, code.get(), feature.path("geometry")));
      }
    }
    if (features.isEmpty()) {
      throw CommandException.usage("map.no_region", option, file);
    }
    return areas;
  }

  private static JsonNode parse(String option, String file) {
    byte[] content;
    try {
      content = Files.readAllBytes(Path.of(file));
    } catch (IOException | InvalidPathException e) {
      throw OptionValues.mistake(option, file, Message.of("expected.readable_file"));
    }
    try {
      return Json.parse(content);
    } catch (IOException e) {
      throw CommandException.usage("map.no_json", option, file, Failures.oneLine(e.getMessage()));
    }
  }

  private static Optional<String> code(JsonNode feature, Set<String> codes) {
    String id = feature.path("id").asText();
    if (codes.contains(id)) {
      return Optional.of(id);
    }
    for (JsonNode property : feature.path("properties")) {
      if (property.isTextual() && codes.contains(property.textValue())) {
        return Optional.of(property.textValue());
      }
    }
    return Optional.empty();
  }

  private static ObjectNode area(String option, String file, String code, JsonNode geometry) {
    String type = geometry.path("type").asText();
    if (!AREAS.contains(type) || !geometry.path("coordinates").isArray()) {
      throw CommandException.usage("map.no_area", option, file, code, String.join(", ", AREAS));
    }
    ObjectNode area = Json.object().put("type", "Feature").put("id", code);
    area.putObject("properties");
    area.set("geometry", geometry);
    return area;
  }
}
