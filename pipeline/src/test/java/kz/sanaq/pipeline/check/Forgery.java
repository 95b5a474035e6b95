package kz.sanaq.pipeline.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.DataPackage;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.Manifest;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.file.StoredRows;
import kz.sanaq.transforms.file.TableFile;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.CsvStyle;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.TableFormat;

/** A copy of a published output that somebody tampers with, and covers the traces as asked. */
final class Forgery {
  private final Path output;
  private final Path run;

  /** A copy of all that an output holds, at another place. */
  Forgery(Path published, Path output) throws IOException {
    this.output = output;
    try (Stream<Path> tree = Files.walk(published)) {
      for (Path from : (Iterable<Path>) tree::iterator) {
        Path to = output.resolve(published.relativize(from).toString());
        if (Files.isSymbolicLink(from)) {
          Files.createSymbolicLink(to, Files.readSymbolicLink(from));
        } else if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else {
          Files.copy(from, to);
        }
      }
    }
    this.run = output.resolve("current").toRealPath();
  }

  Path output() {
    return output;
  }

  String id() {
    return run.getFileName().toString();
  }

  Path file(String name) {
    return run.resolve(name);
  }

  /** What a file of a table as JSON is called. */
  static String json(String table) {
    return "json/" + table + "/part-00000.jsonl";
  }

  /** The row of a table, from 1, as it is published. */
  JsonNode row(String table, int number) throws IOException {
    return Json.parse(lines(table).get(number - 1).getBytes(StandardCharsets.UTF_8));
  }

  List<String> lines(String table) throws IOException {
    return new ArrayList<>(Files.readAllLines(file(json(table))));
  }

  /** Changes the lines of a table. */
  Forgery lines(String table, Consumer<List<String>> change) throws IOException {
    List<String> lines = lines(table);
    change.accept(lines);
    Files.write(file(json(table)), lines);
    return this;
  }

  /** Changes a row of a table, from 1. */
  Forgery row(String table, int number, Consumer<ObjectNode> change) throws IOException {
    ObjectNode row = (ObjectNode) row(table, number);
    change.accept(row);
    String line = new String(Json.line(row), StandardCharsets.UTF_8).strip();
    return lines(table, lines -> lines.set(number - 1, line));
  }

  JsonNode manifest() throws IOException {
    return Json.parse(Files.readAllBytes(file("manifest.json")));
  }

  /** Changes the manifest. */
  Forgery manifest(Consumer<ObjectNode> change) throws IOException {
    ObjectNode manifest = (ObjectNode) manifest();
    change.accept(manifest);
    Files.write(file("manifest.json"), Json.pretty(manifest));
    return this;
  }

  /** What the manifest says of a file. */
  JsonNode entry(String path) throws IOException {
    JsonNode manifest = manifest();
    return manifest.get("files").get(position(manifest, path));
  }

  /** Changes what the manifest says of a file. */
  Forgery entry(String path, Consumer<ObjectNode> change) throws IOException {
    return manifest(
        manifest -> change.accept((ObjectNode) files(manifest).get(position(manifest, path))));
  }

  /** Cuts a table into a file for each partition, as if it were a large one; all is well then. */
  Forgery divide(TableDefinition<?> table) throws IOException {
    WrittenFile whole =
        listed().stream()
            .filter(file -> file.table().equals(table.name()))
            .findFirst()
            .orElseThrow();
    SortedMap<String, List<Object[]>> partitions = new TreeMap<>();
    try (StoredRows rows = StoredRows.open(table, run.toString(), whole)) {
      for (StoredRow row = rows.next(); row != null; row = rows.next()) {
        partitions.computeIfAbsent(table.partition(row), x -> new ArrayList<>()).add(row.values());
      }
    }
    Files.delete(file(whole.path()));
    TableFolder target = new TableFolder(run.toString(), output.resolve("unfinished").toString());
    List<WrittenFile> files = new ArrayList<>(listed());
    files.remove(whole);
    int number = 0;
    for (List<Object[]> rows : partitions.values()) {
      files.add(new TableFile(target, table, TableFormat.JSON, number++).write(rows));
    }
    files.sort(Comparator.comparing(WrittenFile::path));
    JsonNode list = Manifest.ofTables(id(), files).get("files");
    return manifest(manifest -> manifest.set("files", list)).descriptor();
  }

  /** Makes manifest and descriptor say of all files what these are now; counts stay. */
  Forgery mend() throws IOException {
    manifest(manifest -> manifest.get("files").forEach(file -> digest((ObjectNode) file, true)));
    return descriptor();
  }

  /** The same, but the numbers of rows stay as they were. */
  Forgery mendHashes() throws IOException {
    manifest(manifest -> manifest.get("files").forEach(file -> digest((ObjectNode) file, false)));
    return descriptor();
  }

  private void digest(ObjectNode file, boolean rows) {
    Path path = file(file.get("path").textValue());
    try {
      ContentDigest digest = ContentDigest.of(path);
      file.put("bytes", digest.bytes()).put("sha256", digest.sha256());
      if (rows && path.toString().endsWith(".jsonl")) {
        file.put("rows", Files.readAllLines(path).size());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes the descriptor anew. */
  Forgery descriptor() throws IOException {
    JsonNode before = Json.parse(Files.readAllBytes(file(DataPackage.FILE)));
    List<String> outlets = new ArrayList<>();
    before.get("sources").forEach(source -> outlets.add(source.get("title").textValue()));
    return descriptor(
        DataPackage.of(
            id(),
            new DataPackage.PackageContent(outlets, listed(), List.of(), CsvStyle.PLAIN),
            RunTable.definitions()));
  }

  private List<WrittenFile> listed() throws IOException {
    return new RunFolder(run.toString(), manifest(), Instant.EPOCH).files();
  }

  /** Puts another descriptor there, and has the manifest say so. */
  Forgery descriptor(byte[] content) throws IOException {
    Files.write(file(DataPackage.FILE), content);
    return manifest(
        manifest -> {
          ObjectNode descriptor = (ObjectNode) manifest.get("descriptor");
          descriptor.put("path", DataPackage.FILE);
          digest(descriptor, false);
        });
  }

  /** The files that the manifest lists. */
  static ArrayNode files(ObjectNode manifest) {
    return (ArrayNode) manifest.get("files");
  }

  /** Where a file stands in that list. */
  static int position(JsonNode manifest, String path) {
    for (int i = 0; i < manifest.get("files").size(); i++) {
      if (manifest.at("/files/" + i + "/path").textValue().equals(path)) {
        return i;
      }
    }
    throw new IllegalArgumentException(path);
  }

  /** The SHA-256 of a file as it is now. */
  String sha256(String name) throws IOException {
    return ContentDigest.of(file(name)).sha256();
  }
}
