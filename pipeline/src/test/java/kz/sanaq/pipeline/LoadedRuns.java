package kz.sanaq.pipeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.Json;

/** The runs that the tests load into databases, and how. */
final class LoadedRuns {
  /** Whatever a format of text may stumble over. */
  static final String HOSTILE = "quotes ' \" ` $$ \\ \\. \\N {a,\"b\"} \t tab \u202E\u2066";

  private static final String RATE = "2024 жылы Маңғыстау облысында жұмыссыздық деңгейі ";

  private LoadedRuns() {}

  /** Publishes a run of the seeds, and gives its id. */
  static String seeds(Path output) throws IOException {
    return publish(output, "--input=" + Path.of("..", "seeds"));
  }

  /** Publishes a run whose sources disagree, and whose texts are made to break what reads them. */
  static String hostile(Path output) throws IOException {
    Path input = Files.createDirectories(output.resolveSibling("articles"));
    article(input, "1", "Қала тынысы", "Жұмыссыздық", RATE + "4,9%-ды құрады.");
    article(input, "2", "Дала үні", "Басқарма", RATE + "5,4%-ға жетті, деді басшы.");
    article(
        input,
        "3 " + HOSTILE,
        "source " + HOSTILE,
        "title " + HOSTILE,
        "2024 жылы Атырау облысында \\N \"жұмыссыздық\" \t5,1%-ды\\t құрады '\\\\'.");
    Files.writeString(input.resolve("4.jsonl"), "{\\N \"'\t no json \u0000\n");
    return publish(output, "--input=" + input, "--formats=json", "--min-certainty=0");
  }

  private static void article(Path input, String id, String source, String title, String text)
      throws IOException {
    byte[] line =
        Json.line(
            Json.object()
                .put("id", id)
                .put("source", source)
                .put("published", "2025-05-0" + id.charAt(0))
                .put("title", title)
                .put("text", text));
    Files.write(input.resolve(id.charAt(0) + ".jsonl"), line);
  }

  private static String publish(Path output, String... options) throws IOException {
    List<String> line = new ArrayList<>(List.of("run", "--output=" + output));
    line.addAll(List.of(options));
    Shell.Result result = Shell.run(line.toArray(String[]::new));
    if (result.exitCode() != ExitCode.DONE) {
      throw new AssertionError(result.err());
    }
    return PublishedFiles.current(output);
  }

  /**
   * Copies the current run, and changes it.
   *
   * @param table whose file in JSON is changed, and
   * @param content how
   * @param manifest changes the rest
   */
  static Path changed(
      Path output,
      Path copy,
      String table,
      UnaryOperator<String> content,
      Consumer<ObjectNode> manifest)
      throws IOException {
    Path from = output.resolve("current").toRealPath();
    PublishedFiles.copy(from, copy);
    ObjectNode changed = (ObjectNode) Json.parse(Files.readAllBytes(copy.resolve("manifest.json")));
    ObjectNode listed = file(changed, table);
    Path file = copy.resolve(listed.get("path").textValue());
    Files.writeString(file, content.apply(Files.readString(file)));
    listed.put("sha256", ContentDigest.of(file).sha256());
    manifest.accept(changed);
    Files.write(copy.resolve("manifest.json"), Json.line(changed));
    return copy;
  }

  /** What a manifest says of the only file of a table. */
  static ObjectNode file(ObjectNode manifest, String table) {
    for (JsonNode file : manifest.get("files")) {
      if (file.get("table").textValue().equals(table)) {
        return (ObjectNode) file;
      }
    }
    throw new AssertionError(manifest + " has no " + table);
  }

  /** Loads a current run. */
  static Shell.Result load(String url, Path output, String schema, String... more) {
    List<String> line =
        new ArrayList<>(
            List.of("load", "--jdbc-url=" + url, "--output=" + output, "--schema=" + schema));
    line.addAll(List.of(more));
    return Shell.run(line.toArray(String[]::new));
  }
}
