package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.PathSpec;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MoveOptions.StandardMoveOptions;
import org.apache.beam.sdk.io.fs.ResourceId;

/**
 * The folder that runs are published in, on any file system that Beam knows.
 *
 * <p>A run is published exactly when it has a manifest. {@code CURRENT} names the run that readers
 * shall use, and {@code current}, on local disks only, links to it; both are replaced in one step,
 * never rewritten.
 */
public final class OutputFolder {
  /** The file that makes a folder a published run. */
  public static final String MANIFEST = "manifest.json";

  /** The file beside it that says how the run went. */
  public static final String JOURNAL = "run.json";

  private static final String REFUSAL = "refused.txt";
  private static final String CURRENT = "CURRENT";
  private static final String LINK = "current";
  static final String RUNS = "runs";

  private final String path;
  private final Path local;

  private OutputFolder(String path, Path local) {
    this.path = path;
    this.local = local;
  }

  /** The folder at a path, which need not be there yet. */
  public static OutputFolder at(String path) {
    if (PathSpec.isRemote(path)) {
      return new OutputFolder(path.replaceFirst("/+$", ""), null);
    }
    Path local = Path.of(path).toAbsolutePath().normalize();
    return new OutputFolder(local.toString(), local);
  }

  /** Where the folder is on this machine's disks; empty elsewhere. */
  Optional<Path> local() {
    return Optional.ofNullable(local);
  }

  /** Makes the folder, where file systems have folders. */
  public void create() throws IOException {
    if (local == null) {
      return;
    }
    if (Files.exists(local) && !Files.isDirectory(local)) {
      throw CommandException.usage("output.file", path);
    }
    Path link = local.resolve(LINK);
    if (Files.exists(link, LinkOption.NOFOLLOW_LINKS) && !Files.isSymbolicLink(link)) {
      throw CommandException.usage("output.no_link", link);
    }
    try {
      Files.createDirectories(local.resolve(RUNS));
      checkDisks();
    } catch (FileSystemException e) {
      throw CommandException.failed(
          "folder.unwritable", path, e.getClass().getSimpleName(), "--output");
    }
  }

  /** A run is moved among the others in one step, which no two disks can do together. */
  private void checkDisks() throws IOException {
    Path runs = local.resolve(RUNS);
    if (!Files.getFileStore(runs).equals(Files.getFileStore(local))) {
      throw CommandException.usage("output.other_disk", runs, path);
    }
  }

  /** Whether the folder lies in another one of this machine's disks, or is that one. */
  public boolean isInside(Path folder) throws IOException {
    if (local == null) {
      return false;
    }
    Path there = local;
    while (!Files.exists(there)) {
      there = there.getParent();
    }
    return there.toRealPath().startsWith(folder.toRealPath());
  }

  /** Where the folder is. */
  public String path() {
    return path;
  }

  /** The folder of a run. */
  public String run(String id) {
    return path + "/" + RUNS + "/" + id;
  }

  /** Where readers find a run that was made current. */
  public String shown(String id) {
    return local == null ? run(id) : path + "/" + LINK;
  }

  /** The run that readers use. */
  Optional<String> current() throws IOException {
    if (!exists(CURRENT)) {
      return Optional.empty();
    }
    return Optional.of(new String(read(CURRENT), StandardCharsets.UTF_8).strip());
  }

  /**
   * Whether readers find this run, by name and by link alike: a command may have died between the
   * two.
   */
  public boolean isCurrent(String id) throws IOException {
    return current().filter(id::equals).isPresent() && (local == null || isLinked(id));
  }

  /** What is wrong with the link to the current run, where it and {@code CURRENT} differ. */
  public Optional<Finding> pointers() throws IOException {
    Optional<String> current = current();
    if (local == null || current.isEmpty() || isLinked(current.get())) {
      return Optional.empty();
    }
    Path link = local.resolve(LINK);
    String expected = RUNS + "/" + current.get();
    if (Files.isSymbolicLink(link)) {
      return Optional.of(
          Finding.of(LINK, "found.link_elsewhere", Files.readSymbolicLink(link), expected));
    }
    boolean something = Files.exists(link, LinkOption.NOFOLLOW_LINKS);
    return Optional.of(
        Finding.of(LINK, something ? "found.no_link" : "found.link_missing", expected));
  }

  private boolean isLinked(String id) throws IOException {
    Path link = local.resolve(LINK);
    return Files.isSymbolicLink(link) && Files.readSymbolicLink(link).equals(Path.of(RUNS, id));
  }

  /** Whether a run is whole. */
  public boolean isPublished(String id) throws IOException {
    return exists(RUNS + "/" + id + "/" + MANIFEST);
  }

  /** Shows a published run to readers. */
  public void makeCurrent(String id) throws IOException {
    write(CURRENT, (id + "\n").getBytes(StandardCharsets.UTF_8));
    if (local != null) {
      Path link = local.resolve("." + LINK + ".new");
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of(RUNS, id));
      Files.move(
          link,
          local.resolve(LINK),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /** The ids of all runs, sorted, and whether each is whole. */
  NavigableMap<String, Boolean> runs() throws IOException {
    NavigableMap<String, Boolean> runs = new TreeMap<>();
    if (local == null) {
      for (String file : Storage.below(path + "/" + RUNS)) {
        String id = file.substring(0, Math.max(0, file.indexOf('/')));
        runs.merge(id, file.equals(id + "/" + MANIFEST), Boolean::logicalOr);
      }
    } else if (Files.isDirectory(local.resolve(RUNS))) {
      try (Stream<Path> folders = Files.list(local.resolve(RUNS))) {
        folders.forEach(
            run -> runs.put(run.getFileName().toString(), Files.exists(run.resolve(MANIFEST))));
      }
    }
    return runs;
  }

  /** Leaves word beside the tables of a run why it is not published, in English. */
  public void refuse(String id, Message reason) throws IOException {
    String line = Language.EN.text(reason) + "\n";
    write(refusalOf(id), line.getBytes(StandardCharsets.UTF_8));
  }

  /** Why a run was not published; empty when it died, or is still at work. */
  Optional<String> refusal(String id) throws IOException {
    return exists(refusalOf(id))
        ? Optional.of(new String(read(refusalOf(id)), StandardCharsets.UTF_8).strip())
        : Optional.empty();
  }

  private static String refusalOf(String id) {
    return RUNS + "/" + id + "/" + REFUSAL;
  }

  /**
   * Deletes what is left of runs that are not published.
   *
   * @return their ids, and why they were refused, where they were
   */
  public NavigableMap<String, Optional<String>> removeUnpublished() throws IOException {
    NavigableMap<String, Optional<String>> removed = new TreeMap<>();
    for (Map.Entry<String, Boolean> run : runs().entrySet()) {
      if (!run.getValue()) {
        removed.put(run.getKey(), refusal(run.getKey()));
        delete(RUNS + "/" + run.getKey());
      }
    }
    return removed;
  }

  /** Deletes a run. It ceases to be published first, so that no half of it is ever taken for it. */
  public void remove(String id) throws IOException {
    FileSystems.delete(
        List.of(resource(RUNS + "/" + id + "/" + MANIFEST)),
        StandardMoveOptions.IGNORE_MISSING_FILES);
    delete(RUNS + "/" + id);
  }

  /** Makes a folder inside this one, where file systems have folders. */
  public void create(String folder) throws IOException {
    if (local != null) {
      Files.createDirectories(local.resolve(folder));
    }
  }

  /** Moves a folder to another place inside this one, in one step; to its own place is no move. */
  void move(String folder, String target) throws IOException {
    if (!folder.equals(target)) {
      Files.move(local.resolve(folder), local.resolve(target), StandardCopyOption.ATOMIC_MOVE);
    }
  }

  /**
   * Deletes a folder inside this one, with all that it holds.
   *
   * @return whether there was one
   * @throws DirectoryNotEmptyException when others fill it as fast as it is emptied
   * @throws UncheckedIOException when they take files away just as fast
   */
  boolean delete(String folder) throws IOException {
    if (local != null) {
      return LocalTree.delete(local.resolve(folder));
    }
    List<ResourceId> resources = new ArrayList<>();
    for (String file : Storage.below(path + "/" + folder)) {
      resources.add(resource(folder + "/" + file));
    }
    FileSystems.delete(resources, StandardMoveOptions.IGNORE_MISSING_FILES);
    return !resources.isEmpty();
  }

  private boolean exists(String file) throws IOException {
    if (local != null) {
      return Files.exists(local.resolve(file));
    }
    return !FileSystems.match(path + "/" + file, EmptyMatchTreatment.ALLOW).metadata().isEmpty();
  }

  /** The content of a file inside the folder. */
  byte[] read(String file) throws IOException {
    return Storage.read(path + "/" + file);
  }

  /** Puts a small file in its place, whole or not at all, over the one that is there. */
  void write(String file, byte[] content) throws IOException {
    WholeFile.write(path + "/" + file, out -> out.write(content));
  }

  private ResourceId resource(String file) {
    return FileSystems.matchNewResource(path + "/" + file, false);
  }
}
