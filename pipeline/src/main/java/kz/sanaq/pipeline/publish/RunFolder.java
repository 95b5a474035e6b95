package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.Tables;

/**
 * A published run, as its manifest describes it.
 *
 * @param path its folder, links resolved, on any file system that Beam knows
 * @param manifest what {@link Manifest} wrote
 * @param finished when it was published, {@link Instant#EPOCH} when its journal is gone
 */
public record RunFolder(String path, JsonNode manifest, Instant finished) {
  /** The folder of its page. */
  public static final String PAGE = "report";

  /**
   * Opens the folder of a run; empty when there is no manifest in it.
   *
   * @throws CommandException when the manifest or the journal is none, or the manifest is that of
   *     another run than the one that the folder is named after
   */
  public static Optional<RunFolder> open(String path) throws IOException {
    return RunOpening.open(path);
  }

  /** The run's id. */
  public String id() {
    return manifest.get("run").textValue();
  }

  /** When it was published, to the second; null when its journal is gone. */
  public String published() {
    return finished.equals(Instant.EPOCH)
        ? null
        : finished.truncatedTo(ChronoUnit.SECONDS).toString();
  }

  /** Whether its tables have the version that this program writes, so that it knows them. */
  public boolean isOfThisSchema() {
    return schemaVersion() == Tables.SCHEMA_VERSION;
  }

  /** The version of what its tables look like, see {@code Tables.SCHEMA_VERSION}. */
  public int schemaVersion() {
    // Runs of 0.1.0 do not say.
    return manifest.path("schema_version").asInt(1);
  }

  /** The fingerprint of the program that made it. */
  public String build() {
    return manifest.path("build").asText();
  }

  /** The content of a small file in its folder. */
  public byte[] read(String file) throws IOException {
    return Storage.read(path + "/" + file);
  }

  /** A number among the counts, by its path: {@code documents/accepted}. */
  public long count(String name) {
    return manifest.at("/counts/" + name).longValue();
  }

  /** The options that changed its results, by name. */
  public Map<String, String> options() {
    Map<String, String> options = new LinkedHashMap<>();
    manifest
        .path("options")
        .fields()
        .forEachRemaining(option -> options.put(option.getKey(), option.getValue().asText()));
    return options;
  }

  /** The names of the outlets that its tables rest on. */
  public List<String> outlets() throws IOException {
    List<String> outlets = new ArrayList<>();
    RunOpening.json(path + "/" + DataPackage.FILE)
        .ifPresent(
            descriptor ->
                descriptor
                    .path("sources")
                    .forEach(source -> outlets.add(source.path("title").asText())));
    return outlets;
  }

  /**
   * Labels of its indicators by code, those that its user brought too; in Kazakh where it has none
   * in the language.
   */
  public Map<String, String> indicators(Language language) {
    Map<String, String> labels = new TreeMap<>();
    RunTable.of(this, "indicators")
        .read(
            row -> {
              String label = row.text("label_" + language.code());
              labels.put(row.text("code"), label.isEmpty() ? row.text("label_kk") : label);
            });
    return labels;
  }

  /** What it read, its bases' inputs too. Paths are the names alone. */
  public List<InputFile> inputs() {
    List<InputFile> inputs = new ArrayList<>();
    for (JsonNode file : manifest.path("inputs")) {
      inputs.add(
          new InputFile(
              file.path("name").asText(),
              file.path("bytes").longValue(),
              file.path("sha256").asText()));
    }
    return inputs;
  }

  /** All files of its tables. */
  public List<WrittenFile> files() {
    List<WrittenFile> files = new ArrayList<>();
    for (JsonNode file : manifest.path("files")) {
      files.add(
          new WrittenFile(
              file.path("path").asText(),
              file.path("table").asText(),
              file.path("format").asText(),
              file.path("rows").longValue(),
              file.path("bytes").longValue(),
              file.path("sha256").asText(),
              file.path("first").asText(),
              file.path("last").asText()));
    }
    return files;
  }

  /** The files of one table, in Parquet where it is there in several formats: they are smaller. */
  public List<WrittenFile> files(String table) {
    List<WrittenFile> all = files();
    for (TableFormat format : TableFormat.READ_BACK) {
      List<WrittenFile> found = all.stream().filter(file -> file.isOf(table, format)).toList();
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /** The files that hold all of its tables. */
  public List<WrittenBundle> bundles() {
    List<WrittenBundle> bundles = new ArrayList<>();
    for (JsonNode file : manifest.path(Manifest.BUNDLES)) {
      bundles.add(
          new WrittenBundle(
              Bundle.named(file.path("format").asText()).orElseThrow(),
              file.path("bytes").longValue(),
              file.path("sha256").asText()));
    }
    return bundles;
  }

  /** The files of its page by their paths; none where it was made without one. */
  public SortedMap<String, ContentDigest> page() {
    SortedMap<String, ContentDigest> page = new TreeMap<>();
    for (JsonNode file : manifest.path("page")) {
      page.put(
          file.path("path").asText(),
          new ContentDigest(file.path("bytes").longValue(), file.path("sha256").asText()));
    }
    return page;
  }

  /**
   * What is wrong with its manifest and the files that it lists: first what is wrong with the
   * manifest itself, then the files in its order. Empty where nothing is.
   */
  public List<Finding> damages(Thoroughness thoroughness) throws IOException {
    List<Finding> damages = new ArrayList<>(ManifestCheck.of(this));
    damages.addAll(FileCheck.listed(this, thoroughness));
    return damages;
  }

  /** Files in its folder that its manifest does not list. */
  public List<Finding> unlisted() throws IOException {
    return FileCheck.unlisted(this);
  }

  /**
   * Refuses a run that is not as it was published.
   *
   * @param key of the message, whose gaps are the run's id and what is wrong
   * @throws CommandException when something is wrong with its manifest or its files
   */
  public void requireWhole(String key, Thoroughness thoroughness) throws IOException {
    List<Finding> damages = damages(thoroughness);
    if (!damages.isEmpty()) {
      throw CommandException.failed(key, id(), damages.get(0).said());
    }
  }

  /**
   * Refuses a run that lacks files, or whose list of files leaves some out. For those who read
   * rows: bytes are checked as they are read.
   *
   * @throws CommandException as {@link #requireWhole} does
   */
  public void requireComplete() throws IOException {
    requireWhole("run.damaged", Thoroughness.SIZES);
  }

  /** Bytes of all files of its tables. */
  public long bytes() {
    return files().stream().mapToLong(WrittenFile::bytes).sum();
  }
}
