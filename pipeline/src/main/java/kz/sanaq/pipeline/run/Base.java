package kz.sanaq.pipeline.run;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.publish.InputFile;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.pipeline.report.RunReport;

/**
 * The published run that another one builds on: its documents are not read again, its mentions are.
 *
 * <p>The result is that of one run over the inputs of both. That holds only when the base was made
 * by the same program and with the same options, so every other base is refused.
 *
 * @param run the published run
 */
record Base(RunFolder run) {
  /** These may differ: they decide how a run is written, and whether it is published. */
  private static final Set<String> FREE_OPTIONS = Set.of("formats", "max-rejected-share", "report");

  /**
   * Checks a run that is to be built on.
   *
   * @param build fingerprint of this program, its language pack and its catalogue
   * @param options this run's options that change results
   * @throws CommandException when the result would not be that of one run
   */
  static Base of(RunFolder run, String build, Map<String, String> options) {
    JsonNode manifest = run.manifest();
    if (!build.equals(manifest.path("build").asText())) {
      throw CommandException.usage(
          "base.other_program",
          run.id(),
          manifest.path("version").asText(),
          manifest.path("build").asText(),
          Build.version(),
          build);
    }
    Map<String, String> before = run.options();
    options.forEach(
        (name, value) -> {
          if (!FREE_OPTIONS.contains(name) && !value.equals(before.get(name))) {
            throw CommandException.usage(
                "base.other_option", run.id(), name, before.get(name), value);
          }
        });
    return new Base(run);
  }

  /** Its id. */
  String id() {
    return run.id();
  }

  /** A report with the books of the base. */
  RunReport addTo(RunReport report) {
    return report.onto(run.count("documents/read"), run.count("documents/rejected"));
  }

  /**
   * Those of some files that the base has not read yet; what counts is their content. One that is
   * there more often than the base has read it is left as often as that, since one run over all
   * would have read every one of them. Of equal files those come first that the base has rejected
   * input of: its rows name them, and rows of the others name the others.
   *
   * @param files sorted by content
   */
  List<InputFile> unread(List<InputFile> files) {
    Map<String, Integer> read = new HashMap<>();
    run.inputs().forEach(file -> read.merge(file.identity(), 1, Integer::sum));
    Set<String> named = isTwice(files) ? rejectedFiles() : Set.of();
    return files.stream()
        .sorted(Comparator.comparing(file -> !named.contains(file.path())))
        .filter(file -> read.merge(file.identity(), -1, Integer::sum) < 0)
        .sorted(InputFile.BY_CONTENT)
        .toList();
  }

  /** Whether two of some files have the same content. */
  private static boolean isTwice(List<InputFile> files) {
    return files.stream().map(InputFile::identity).distinct().count() < files.size();
  }

  /** The files that the base has rejected input of. */
  private Set<String> rejectedFiles() {
    Set<String> files = new HashSet<>();
    RunTable.of(run, "rejected").read(row -> files.add(row.text("file")));
    return files;
  }

  /** The base's files and more ones, as one run would name them. */
  List<InputFile> with(List<InputFile> more) {
    List<InputFile> all = new ArrayList<>(run.inputs());
    all.addAll(more);
    all.sort(InputFile.BY_CONTENT);
    return all;
  }
}
