package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.cli.BeamOptions;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.cli.Exhaustion;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.cli.Interruption;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.OutputException;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.publish.Attempt;
import kz.sanaq.pipeline.publish.Finding;
import kz.sanaq.pipeline.publish.InputFile;
import kz.sanaq.pipeline.publish.OutputFolder;
import kz.sanaq.pipeline.publish.OutputLock;
import kz.sanaq.pipeline.publish.Retention;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunId;
import kz.sanaq.pipeline.publish.Runs;
import kz.sanaq.pipeline.publish.Thoroughness;
import kz.sanaq.pipeline.report.RunReport;
import kz.sanaq.pipeline.report.Summary;
import kz.sanaq.transforms.steps.Buckets;
import kz.sanaq.transforms.steps.GroupingOptions;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.options.PipelineOptions;

/**
 * One run: finds the input, executes the pipeline, checks the {@link Books}, publishes (see {@link
 * Publication}), reports.
 */
final class Run {
  private static final String INTERRUPTED = "nothing was published; the same command starts anew";

  private static final String TOO_MUCH =
      "nothing was published; give Java more (SANAQ_JAVA_OPTS=-Xmx4g), read fewer files at a time"
          + " (--base), take --runner=spark, or lower --max-document-bytes";

  private final Console console;
  private final RunSettings settings;
  private final BeamOptions beam;
  private final OutputFolder output;
  private final Interruption interruption;

  Run(Console console, RunSettings settings, BeamOptions beam) {
    this.console = console;
    this.settings = settings;
    this.beam = beam;
    this.output = OutputFolder.at(settings.output());
    this.interruption = new Interruption(console, INTERRUPTED);
  }

  /** Prints the effective configuration and what would be read; changes nothing. */
  ExitCode describe() throws IOException {
    FileSystems.setDefaultPipelineOptions(beam.create(settings.runner()));
    List<String> lines = new ArrayList<>();
    settings.all().forEach((name, value) -> lines.add(name + " = " + value));
    beam.arguments().forEach(argument -> lines.add("beam = " + argument));
    InputFiles.Found found = InputFiles.find(settings.input());
    checkPlaces();
    found.articles().forEach(path -> lines.add("reads " + path));
    found.others().forEach(path -> lines.add("passes over " + path));
    console.print(
        lines.stream().map(line -> Visible.of(line) + "\n").collect(Collectors.joining()));
    return ExitCode.DONE;
  }

  /** Does the work, unless it is done already. */
  ExitCode execute() throws IOException {
    PipelineOptions options = beam.create(settings.runner());
    FileSystems.setDefaultPipelineOptions(options);
    InputFiles.Found found = InputFiles.find(settings.input());
    checkPlaces();
    output.create();
    if (!found.others().isEmpty()) {
      console.say(PassedOver.line(found.others()));
    }
    List<String> paths = found.articles();
    return OutputLock.hold(
        console,
        output,
        settings.lockWait(),
        () -> interruption.watch(() -> execute(paths, options)));
  }

  /** What is published must not be found as input by the next run. */
  private void checkPlaces() throws IOException {
    for (String spec : settings.input()) {
      if (InputFiles.isFolder(spec) && output.isInside(Path.of(spec))) {
        throw CommandException.usage(
            "option --output: "
                + settings.output()
                + " lies in the input "
                + spec
                + ", so that the next run would read its tables; give a folder outside of it");
      }
    }
  }

  private ExitCode execute(List<String> paths, PipelineOptions options) throws IOException {
    Optional<Base> base = base();
    List<InputFile> found = InputFile.digest(paths);
    List<InputFile> unread = base.map(known -> known.unread(found)).orElse(found);
    List<InputFile> inputs = base.map(known -> known.with(unread)).orElse(unread);
    String id = RunId.of(inputs, Build.fingerprint(), settings.resultOptions());
    removeDead();
    interruption.cleanUpBy(() -> Attempt.removeDead(output, console));
    if (output.isPublished(id)) {
      Optional<String> damage = damage(id);
      if (damage.isEmpty()) {
        return again(id);
      }
      console.say("run " + id + " is damaged, it is removed and made anew: " + damage.get());
      output.remove(id);
    }
    return execute(new Task(id, base, inputs, unread), options);
  }

  private void removeDead() throws IOException {
    if (Attempt.removeDead(output, console)) {
      console.say("removed the unfinished tables of a run that died");
    }
    output
        .removeUnpublished()
        .forEach(
            (dead, refusal) ->
                console.say(
                    "removed run "
                        + dead
                        + ", which "
                        + refusal.map(why -> "was not published: " + why).orElse("died")));
  }

  /** The run to build on, checked, if there is one. */
  private Optional<Base> base() throws IOException {
    if (settings.base() == null) {
      return Optional.empty();
    }
    RunFolder run = Runs.of(output).named(settings.base());
    Base base = Base.of(run, Build.fingerprint(), settings.resultOptions());
    run.requireWhole(
        "option --base: ",
        settings.trustBase() ? Thoroughness.SIZES : Thoroughness.HASHES,
        "read all documents in one run without --base");
    return Optional.of(base);
  }

  /** What is wrong with a run that has a manifest, if anything is. */
  private Optional<String> damage(String id) throws IOException {
    try {
      return RunFolder.open(output.run(id))
          .orElseThrow()
          .damages(settings.quick() ? Thoroughness.SIZES : Thoroughness.HASHES)
          .stream()
          .map(Finding::toString)
          .findFirst();
    } catch (CommandException e) {
      return Optional.of("its manifest or its journal cannot be read");
    }
  }

  private ExitCode again(String id) throws IOException {
    boolean current = output.isCurrent(id);
    if (!current) {
      makeCurrent(id);
    }
    console.say(
        "nothing to do: run "
            + id
            + " read the same input with the same options; "
            + (current ? "see " : "it is current again, see ")
            + output.shown(id));
    return ExitCode.DONE;
  }

  private ExitCode execute(Task task, PipelineOptions options) throws IOException {
    Instant started = Instant.now();
    long textBytes = task.unread().stream().mapToLong(InputFile::textBytes).sum();
    settings.runner().advice(textBytes).ifPresent(console::say);
    group(options, textBytes + task.base().map(base -> base.run().bytes()).orElse(0L));
    String summary;
    try (Attempt attempt = Attempt.at(output, task.id(), console)) {
      Pipeline pipeline = Pipeline.create(options);
      ClaimsPipeline.build(pipeline, settings, task.unread(), task.base(), attempt);
      Execution execution = executed(pipeline, task.unread());
      RunReport counted = attempt.counted();
      RunReport balanced = task.base().map(base -> base.addTo(counted)).orElse(counted);
      Books.check(balanced, settings, attempt);
      Publication publication = new Publication(console, settings, beam, task, attempt);
      RunReport report = publication.complete(balanced);
      summary =
          Summary.of(settings.language()).of(report, execution.seconds(), output.shown(task.id()));
      publication.show(report, execution, started);
      makeCurrent(task.id());
    }
    conclude(summary);
    return ExitCode.DONE;
  }

  private Execution executed(Pipeline pipeline, List<InputFile> files) {
    Exhaustion exhaustion = Exhaustion.watch(console, largest(files), TOO_MUCH);
    Execution execution =
        Execution.of(pipeline, new Progress(console), new StallWatch(settings.stallLimit()));
    exhaustion.stop();
    return execution;
  }

  /** What is likely to have been too much. */
  private static String largest(List<InputFile> files) {
    return files.stream()
        .max(Comparator.comparing(InputFile::textBytes).thenComparing(InputFile::path))
        .map(
            file ->
                "input of "
                    + files.size()
                    + (files.size() == 1 ? " file, " : " files, the largest of them ")
                    + file.path()
                    + " ("
                    + file.bytes()
                    + " bytes),")
        .orElse("the base");
  }

  /** The more there is, the more parts it is grouped in, unless the user says how many. */
  private static void group(PipelineOptions options, long bytes) {
    GroupingOptions grouping = options.as(GroupingOptions.class);
    if (grouping.getBuckets() < 0) {
      throw OptionValues.mistake(
          "--buckets", Integer.toString(grouping.getBuckets()), "a number from 0 on");
    }
    if (grouping.getBuckets() == 0) {
      grouping.setBuckets(Buckets.forBytes(bytes));
    }
  }

  private void makeCurrent(String id) throws IOException {
    interruption.decide(() -> output.makeCurrent(id), "run " + id + " is published");
  }

  /** What comes after publishing. The run is there, so trouble is reported and is no failure. */
  private void conclude(String summary) {
    try {
      console.print(summary);
    } catch (OutputException e) {
      if (!e.isClosedPipe()) {
        console.say("the run is published, but not its summary: " + e.getMessage());
      }
    }
    try {
      retain();
    } catch (IOException | RuntimeException e) {
      console.say("the run is published, but old ones stay: " + Failures.readable(e));
    }
  }

  private void retain() throws IOException {
    if (settings.keepRuns() != null) {
      Retention.apply(output, settings.keepRuns(), this::sayDamaged)
          .forEach(id -> console.say("removed run " + id + ", which --keep-runs does not keep"));
    }
  }

  private void sayDamaged(CommandException damage) {
    console.say("--keep-runs leaves a damaged run alone: " + damage.getMessage());
  }
}
