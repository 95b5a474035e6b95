package kz.sanaq.pipeline.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Failures;

/** The published runs of an output folder, the one published last first. */
public final class Runs {
  private static final Comparator<RunFolder> LATEST_FIRST =
      Comparator.comparing(RunFolder::finished).reversed().thenComparing(RunFolder::id);

  private final OutputFolder output;
  private final NavigableMap<String, Boolean> ids;

  private Runs(OutputFolder output, NavigableMap<String, Boolean> ids) {
    this.output = output;
    this.ids = ids;
  }

  /** The runs that are there now. */
  public static Runs of(OutputFolder output) throws IOException {
    return new Runs(output, output.runs());
  }

  /**
   * Those that are whole and can be opened, the latest first.
   *
   * @param damaged hears what is wrong with each of the others, with its id
   */
  List<RunFolder> published(BiConsumer<String, CommandException> damaged) throws IOException {
    List<RunFolder> published = new ArrayList<>();
    for (Map.Entry<String, Boolean> run : ids.entrySet()) {
      if (run.getValue()) {
        try {
          RunFolder.open(output.run(run.getKey())).ifPresent(published::add);
        } catch (CommandException e) {
          damaged.accept(run.getKey(), e);
        }
      }
    }
    published.sort(LATEST_FIRST);
    return published;
  }

  /** Ids of those that are not whole: being written, or dead, or refused. */
  List<String> unpublished() {
    return ids.keySet().stream().filter(id -> !ids.get(id)).toList();
  }

  /** The state of one of those. */
  String stateOfUnpublished(String id) throws IOException {
    return output.refusal(id).isPresent() ? "refused" : "unfinished";
  }

  /**
   * The run that a user means: {@code current}, an id, the beginning of one, or a run's folder.
   *
   * @throws CommandException when there is no such run, or there are several
   */
  public RunFolder named(String name) throws IOException {
    if (name.equals("current")) {
      return current();
    }
    Optional<RunFolder> run = name.contains("/") ? RunFolder.open(name) : open(withPrefix(name));
    if (run.isPresent()) {
      return run.get();
    }
    throw CommandException.usage("runs.not_there", name);
  }

  private Optional<RunFolder> open(Optional<String> id) throws IOException {
    return id.isPresent() ? RunFolder.open(output.run(id.get())) : Optional.empty();
  }

  private Optional<String> withPrefix(String name) {
    if (name.isBlank() || ids.containsKey(name)) {
      return Optional.of(name).filter(ids::containsKey);
    }
    List<String> meant = ids.keySet().stream().filter(id -> id.startsWith(name)).toList();
    if (meant.size() > 1) {
      throw CommandException.usage("runs.several", name, String.join(", ", meant));
    }
    return meant.stream().findFirst();
  }

  /**
   * The run that readers use.
   *
   * @throws CommandException when there is none, or it has gone
   */
  public RunFolder current() throws IOException {
    String id = currentName();
    return (RunId.isOne(id) ? RunFolder.open(output.run(id)) : Optional.<RunFolder>empty())
        .orElseThrow(
            () ->
                CommandException.failed("runs.current_gone", Failures.oneLine(id), output.path()));
  }

  /**
   * What names the run that readers use, whether or not there is such a run.
   *
   * @throws CommandException when no run was published yet, or what names one is lost
   */
  private String currentName() throws IOException {
    Optional<String> current = output.current();
    if (current.isEmpty()) {
      requirePublished();
    }
    return current.orElseThrow(() -> CommandException.failed("runs.none_current", output.path()));
  }

  /**
   * Checks that there is a run that was published.
   *
   * @throws CommandException when there is none
   */
  void requirePublished() throws IOException {
    if (output.current().isEmpty() && !ids.containsValue(true)) {
      throw CommandException.usage("runs.none_published", output.path());
    }
  }

  /**
   * The run that was published last before another one, if any is left.
   *
   * @throws CommandException when one of the published runs cannot be opened
   */
  public Optional<RunFolder> before(RunFolder run) throws IOException {
    return before(
        run,
        damaged -> {
          throw damaged;
        });
  }

  /**
   * The run that was published last before another one, if any is left that can be opened.
   *
   * @param damaged hears what is wrong with each that cannot
   */
  public Optional<RunFolder> before(RunFolder run, Consumer<CommandException> damaged)
      throws IOException {
    return published((id, damage) -> damaged.accept(damage)).stream()
        .filter(other -> LATEST_FIRST.compare(other, run) > 0)
        .findFirst();
  }
}
