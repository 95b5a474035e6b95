package kz.sanaq.training;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.model.Location;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Part;

/** Which figures of an article are annotated as one claim. */
final class Clusters {
  private static final ObjectMapper JSON = new ObjectMapper();

  /**
   * A figure of an article.
   *
   * @param part which text the offsets refer to
   * @param cluster the same for all figures of the article that are one claim
   */
  private record Figure(Part part, int begin, int end, String cluster) {
    boolean is(Location location) {
      return part == location.part()
          && begin < location.span().end()
          && location.span().begin() < end;
    }
  }

  private final Map<String, List<Figure>> figures = new HashMap<>();

  /** The figures of files. */
  static Clusters read(List<Path> files) throws IOException {
    Clusters clusters = new Clusters();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode row = JSON.readTree(line);
        Part part = row.path("part").asText().equals("title") ? Part.TITLE : Part.TEXT;
        clusters
            .figures
            .computeIfAbsent(row.path("doc").asText(), doc -> new ArrayList<>())
            .add(
                new Figure(
                    part,
                    row.path("begin").asInt(),
                    row.path("end").asInt(),
                    row.path("cluster").asText()));
      }
    }
    return clusters;
  }

  /** What claim a mention is annotated as; null where it is not annotated. */
  String of(Mention mention) {
    return figures.getOrDefault(mention.origin().docId(), List.of()).stream()
        .filter(figure -> figure.is(mention.location()))
        .map(Figure::cluster)
        .findFirst()
        .orElse(null);
  }
}
