package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.PathSpec;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.TableFormat;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * Opens the folders of published runs, and refuses what is none.
 *
 * <p>A manifest may be damaged, or made by somebody who means no good: what it names must lie in
 * the folder of its run.
 */
final class RunOpening {
  private RunOpening() {}

  /** See {@link RunFolder#open}. */
  static Optional<RunFolder> open(String path) throws IOException {
    String folder = resolved(path);
    String file = folder + "/" + OutputFolder.MANIFEST;
    Optional<JsonNode> manifest = json(file);
    if (manifest.isEmpty()) {
      return Optional.empty();
    }
    if (!isManifest(manifest.get())) {
      throw CommandException.failed("manifest.none", file);
    }
    String name = folder.substring(folder.lastIndexOf('/') + 1);
    String id = manifest.get().get("run").textValue();
    if (RunId.isOne(name) && !name.equals(id)) {
      // Whoever removes or shows the one would mean the other.
      throw CommandException.failed("manifest.of_other", file, id);
    }
    return Optional.of(new RunFolder(folder, manifest.get(), finished(folder)));
  }

  private static boolean isManifest(JsonNode manifest) {
    if (!manifest.path("run").isTextual() || !RunId.isOne(manifest.path("run").textValue())) {
      return false;
    }
    for (JsonNode file : manifest.path("files")) {
      if (!isTableFile(file)) {
        return false;
      }
    }
    for (JsonNode file : manifest.path("page")) {
      String path = file.path("path").asText();
      if (!path.startsWith(RunFolder.PAGE + "/") || path.contains("..")) {
        return false;
      }
    }
    for (JsonNode bundle : manifest.path(Manifest.BUNDLES)) {
      if (Bundle.named(bundle.path("format").asText()).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  /** Whether a file lies where its table and format say, and so in the folder of the run. */
  private static boolean isTableFile(JsonNode file) {
    String format = file.path("format").asText();
    String path = file.path("path").asText();
    return TableFormat.isName(format)
        && path.startsWith(format + "/" + file.path("table").asText() + "/")
        && !path.contains("..");
  }

  private static Instant finished(String folder) throws IOException {
    String file = folder + "/" + OutputFolder.JOURNAL;
    Optional<JsonNode> finished = json(file).map(journal -> journal.path("finished"));
    if (finished.isEmpty()) {
      return Instant.EPOCH;
    }
    try {
      return Instant.parse(finished.get().asText());
    } catch (DateTimeException e) {
      throw CommandException.failed("journal.none", file);
    }
  }

  /** What {@code current} links to may change while it is read; the run that it means may not. */
  private static String resolved(String path) throws IOException {
    String folder = path.replaceFirst("(?<=.)/+$", "");
    if (PathSpec.isRemote(folder) || !Files.exists(Path.of(folder))) {
      return folder;
    }
    return Path.of(folder).toRealPath().toString();
  }

  /** The JSON of a small file of a run; empty when there is no such file. */
  static Optional<JsonNode> json(String file) throws IOException {
    MatchResult found = FileSystems.match(file, EmptyMatchTreatment.ALLOW);
    if (found.metadata().isEmpty()) {
      return Optional.empty();
    }
    byte[] json;
    try (InputStream stream =
        Channels.newInputStream(FileSystems.open(found.metadata().get(0).resourceId()))) {
      json = stream.readAllBytes();
    } catch (FileNotFoundException e) {
      // Retention took the run away meanwhile.
      return Optional.empty();
    }
    try {
      return Optional.of(Json.parse(json));
    } catch (IOException | NumberFormatException e) {
      throw CommandException.failed("file.no_json", file);
    }
  }
}
