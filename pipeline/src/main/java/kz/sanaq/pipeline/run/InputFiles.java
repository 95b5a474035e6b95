package kz.sanaq.pipeline.run;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.ZipListing;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.PathSpec;
import kz.sanaq.pipeline.message.Message;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/**
 * Finds the files that specs name, in any file system that Beam knows.
 *
 * <p>Of what a spec matches, files that hold articles by their name are taken, see {@link
 * ArticleFormat}, also with {@code .gz}, {@code .bz2} or {@code .zst}. A directory gives those in
 * it and below it; there, hidden files and folders are passed over.
 */
final class InputFiles {
  private InputFiles() {}

  /**
   * What specs stand for.
   *
   * @param articles paths of files to read, sorted, each once
   * @param others paths of other files in folders that were named, and in archives on local disks,
   *     sorted, each once
   */
  record FoundFiles(List<String> articles, List<String> others) {}

  /**
   * The files that files, directories and globs stand for.
   *
   * @throws CommandException when one of them stands for none
   */
  static FoundFiles find(List<String> specs) throws IOException {
    for (String spec : specs) {
      OptionValues.present("--input", spec, Message.of("expected.input"));
      if (PathSpec.isBrokenGlob(spec) && !isFolder(spec)) {
        throw OptionValues.mistake("--input", spec, Message.of("expected.glob"));
      }
    }
    try {
      return match(specs);
    } catch (FileNotFoundException e) {
      throw CommandException.usage(
          nothing(e.getMessage()), Failures.oneLine(e.getMessage()), ArticleFormat.SUFFIXES);
    }
  }

  /**
   * What is said of a spec that gives no file: that it leads nowhere, or that no article is there.
   */
  private static String nothing(String spec) {
    if (PathSpec.isMissing(spec)) {
      return "input.missing";
    }
    return PathSpec.isGlob(spec) && !isFolder(spec) ? "input.unmatched" : "input.nothing";
  }

  /**
   * The files of all specs.
   *
   * @throws FileNotFoundException naming the first spec that gives no file with articles
   */
  static FoundFiles match(List<String> specs) throws IOException {
    SortedSet<String> articles = new TreeSet<>();
    SortedSet<String> others = new TreeSet<>();
    for (String spec : specs) {
      if (isFolder(spec)) {
        InputTree tree = InputTree.of(Path.of(spec));
        found(spec, tree.articles());
        articles.addAll(tree.articles());
        others.addAll(tree.others());
      } else {
        articles.addAll(found(spec, match(spec)));
      }
    }
    articles.stream().filter(InputFiles::isArchive).map(ZipListing::others).forEach(others::addAll);
    return new FoundFiles(List.copyOf(articles), List.copyOf(others));
  }

  private static Collection<String> found(String spec, Collection<String> files)
      throws FileNotFoundException {
    if (files.isEmpty()) {
      throw new FileNotFoundException(spec);
    }
    return files;
  }

  private static List<String> match(String spec) throws IOException {
    // Beam would search all that lies beside it, in depth.
    if (PathSpec.isMissing(spec)) {
      return List.of();
    }
    if (spec.endsWith("/")) {
      return below(spec.replaceFirst("/+$", ""));
    }
    List<String> files = glob(spec);
    return files.isEmpty() ? below(spec) : files;
  }

  /** Whether a spec names a folder of local disks. */
  static boolean isFolder(String spec) {
    return !PathSpec.isRemote(spec) && Files.isDirectory(Path.of(spec));
  }

  private static List<String> below(String directory) throws IOException {
    String root = directory + "/";
    return glob(root + "**").stream().filter(file -> !isHidden(file, directory)).toList();
  }

  private static boolean isHidden(String file, String directory) {
    String last = directory.substring(directory.lastIndexOf('/') + 1);
    int root = file.indexOf("/" + last + "/");
    return file.indexOf("/.", root < 0 ? 0 : root + 1 + last.length()) >= 0;
  }

  private static List<String> glob(String pattern) throws IOException {
    MatchResult result = FileSystems.match(pattern, EmptyMatchTreatment.ALLOW);
    return result.status() == MatchResult.Status.NOT_FOUND
        ? List.of()
        : result.metadata().stream()
            .map(found -> found.resourceId().toString())
            .filter(file -> ArticleFormat.of(file).isPresent() && isFile(file))
            .toList();
  }

  /** A pipe or a device may have no end. */
  private static boolean isFile(String file) {
    return PathSpec.isRemote(file) || Files.isRegularFile(Path.of(file));
  }

  private static boolean isArchive(String file) {
    return !PathSpec.isRemote(file) && ArticleFormat.isArchive(file);
  }
}
