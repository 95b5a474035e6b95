package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.nio.file.Path;
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
import kz.sanaq.pipeline.cli.FileStores;
import kz.sanaq.pipeline.cli.Interruption;
import kz.sanaq.pipeline.cli.OptionValues;
import kz.sanaq.pipeline.cli.OutputException;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.cli.Visible;
import kz.sanaq.pipeline.message.Message;
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
    this.interruption = new Interruption(console, Message.of("run.interrupted"));
  }

  /** Prints the effective configuration and what would be read; changes nothing. */
  ExitCode describe() throws IOException {
    FileSystems.setDefaultPipelineOptions(beam.create(settings.runner()));
    List<String> lines = new ArrayList<>();
    settings.all().forEach((name, value) -> lines.add(name + " = " + shown(value)));
    beam.arguments().forEach(argument -> lines.add("beam = " + argument));
    checkStores();
    InputFiles.FoundFiles found = InputFiles.find(settings.input());
    checkPlaces();
    found.articles().forEach(path -> lines.add(line("run.reads", path)));
    found.others().forEach(path -> lines.add(line("run.passes_over", path)));
    console.print(
        lines.stream().map(line -> Visible.of(line) + "\n").collect(Collectors.joining()));
    return ExitCode.DONE;
  }

  /** A word for what no option was given for; all else stands as it is. */
  private String shown(String value) {
    return console.language().word("setting." + value, value);
  }

  private String line(String key, String path) {
    return console.text(Message.of(key, path));
  }

  /** Does the work, unless it is done already. */
  ExitCode execute() throws IOException {
    PipelineOptions options = beam.create(settings.runner());
    FileSystems.setDefaultPipelineOptions(options);
    checkStores();
    InputFiles.FoundFiles found = InputFiles.find(settings.input());
    checkPlaces();
    output.create();
    if (!found.others().isEmpty()) {
      console.say(PassedOver.of(found.others()));
    }
    List<String> paths = found.articles();
    return OutputLock.hold(
        console,
        output,
        settings.lockWait(),
        () -> interruption.watch(() -> execute(paths, options)));
  }

  private void checkStores() {
    settings.input().forEach(spec -> FileStores.require("--input", spec));
    FileStores.require("--output", settings.output());
  }

  /** What is published must not be found as input by the next run. */
  private void checkPlaces() throws IOException {
    for (String spec : settings.input()) {
      if (InputFiles.isFolder(spec) && output.isInside(Path.of(spec))) {
        throw CommandException.usage("output.in_input", settings.output(), spec);
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
      Optional<Message> damage = damage(id);
      if (damage.isEmpty()) {
        return again(id);
      }
      console.say("run.made_anew", id, damage.get());
      output.remove(id);
    }
    return execute(new Task(id, base, inputs, unread), options);
  }

  private void removeDead() throws IOException {
    if (Attempt.removeDead(output, console)) {
      console.say("run.removed_unfinished");
    }
    output
        .removeUnpublished()
        .forEach(
            (dead, refusal) ->
                console.say(
                    refusal
                        .map(why -> Message.of("run.removed_refused", dead, why))
                        .orElse(Message.of("run.removed_dead", dead))));
  }

  /** The run to build on, checked, if there is one. */
  private Optional<Base> base() throws IOException {
    if (settings.base() == null) {
      return Optional.empty();
    }
    RunFolder run = Runs.of(output).named(settings.base());
    Base base = Base.of(run, Build.fingerprint(), settings.resultOptions());
    run.requireWhole(
        "base.damaged", settings.trustBase() ? Thoroughness.SIZES : Thoroughness.HASHES);
    return Optional.of(base);
  }

  /** What is wrong with a run that has a manifest, if anything is. */
  private Optional<Message> damage(String id) throws IOException {
    try {
      return RunFolder.open(output.run(id))
          .orElseThrow()
          .damages(settings.quick() ? Thoroughness.SIZES : Thoroughness.HASHES)
          .stream()
          .map(Finding::said)
          .findFirst();
    } catch (CommandException e) {
      return Optional.of(Message.of("run.no_manifest"));
    }
  }

  private ExitCode again(String id) throws IOException {
    boolean current = output.isCurrent(id);
    if (!current) {
      makeCurrent(id);
    }
    console.say(current ? "run.same" : "run.same_again", id, output.shown(id));
    // The run of before may have died when it was published, and the older ones were still there.
    retain();
    return ExitCode.DONE;
  }

  private ExitCode execute(Task task, PipelineOptions options) throws IOException {
    long textBytes = task.unread().stream().mapToLong(InputFile::textBytes).sum();
    settings.runner().advice(textBytes).ifPresent(console::say);
    group(options, textBytes + task.base().map(base -> base.run().bytes()).orElse(0L));
    String summary;
    try (Attempt attempt = Attempt.at(output, task.id(), console)) {
      Pipeline pipeline = Pipeline.create(options);
      ClaimsPipeline.build(pipeline, settings, console.language(), task, attempt);
      Execution execution = executed(pipeline, task.unread());
      RunReport counted = attempt.counted();
      RunReport balanced = task.base().map(base -> base.addTo(counted)).orElse(counted);
      Books.check(balanced, settings, attempt);
      Publication publication = new Publication(console, settings, beam, task, attempt);
      RunReport report = publication.complete(balanced);
      summary =
          new Summary(console.language()).of(report, execution.seconds(), output.shown(task.id()));
      publication.show(report, execution);
      makeCurrent(task.id());
    }
    conclude(summary);
    return ExitCode.DONE;
  }

  private Execution executed(Pipeline pipeline, List<InputFile> files) {
    Exhaustion exhaustion =
        Exhaustion.watch(console, largest(files), Message.of("run.too_much_memory"));
    Execution execution =
        Execution.of(
            pipeline, new Progress(console, files.size()), new StallWatch(settings.stallLimit()));
    exhaustion.stop();
    return execution;
  }

  /** What is likely to have been too much. */
  private static Message largest(List<InputFile> files) {
    return files.stream()
        .max(Comparator.comparing(InputFile::textBytes).thenComparing(InputFile::path))
        .map(file -> Message.count("run.input", files.size(), file.path(), file.bytes()))
        .orElse(Message.of("run.input_base"));
  }

  /** The more there is, the more parts it is grouped in, unless the user says how many. */
  private static void group(PipelineOptions options, long bytes) {
    GroupingOptions grouping = options.as(GroupingOptions.class);
    if (grouping.getBuckets() < 0) {
      throw OptionValues.mistake(
          "--buckets", Integer.toString(grouping.getBuckets()), Message.of("expected.buckets"));
    }
    if (grouping.getBuckets() == 0) {
      grouping.setBuckets(Buckets.forBytes(bytes));
    }
  }

  private void makeCurrent(String id) throws IOException {
    interruption.decide(() -> output.makeCurrent(id), Message.of("run.published", id));
  }

  /** What comes after publishing. The run is there, so trouble is reported and is no failure. */
  private void conclude(String summary) {
    try {
      console.print(summary);
    } catch (OutputException e) {
      if (!e.isClosedPipe()) {
        console.say("run.no_summary", e.getMessage());
      }
    }
    retain();
  }

  private void retain() {
    if (settings.keepRuns() == null) {
      return;
    }
    try {
      Retention.apply(output, settings.keepRuns(), this::sayDamaged)
          .forEach(id -> console.say("run.removed_old", id));
    } catch (IOException | RuntimeException e) {
      console.say("run.old_stay", Failures.readable(e));
    }
  }

  private void sayDamaged(CommandException damage) {
    console.say("run.damaged_stays", damage.said());
  }
}
