package kz.sanaq.pipeline.cli;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.transforms.steps.GroupingOptions;
import org.apache.beam.runners.direct.DirectOptions;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import picocli.CommandLine;

/**
 * The options that a command line hands through to Beam, checked one by one, so that a message can
 * name the one that is wrong.
 */
public final class BeamOptions {
  private final List<String> arguments;

  private BeamOptions(List<String> arguments) {
    this.arguments = arguments;
  }

  /**
   * Checks what the command itself did not know.
   *
   * @param command whose own options are suggested too
   */
  public static BeamOptions parse(List<String> arguments, CommandLine command) {
    Map<String, Class<?>> known = known();
    for (int i = 0; i < arguments.size(); i++) {
      check(arguments.get(i), i > 0 ? arguments.get(i - 1) : "", known, command);
    }
    return new BeamOptions(List.copyOf(arguments));
  }

  private static void check(
      String argument, String before, Map<String, Class<?>> known, CommandLine command) {
    String name = argument.split("=", 2)[0];
    if (!argument.startsWith("-") && before.startsWith("--") && !before.contains("=")) {
      throw CommandException.usage("option.sign", before, argument);
    }
    Class<?> type = known.get(name);
    if (type == null) {
      Set<String> names = Failures.names(command);
      names.addAll(known.keySet());
      throw Failures.unknown(argument, names, Failures.help(command));
    }
    if (!argument.contains("=") && type != boolean.class && type != Boolean.class) {
      throw CommandException.usage("option.value", name, "…");
    }
    try {
      PipelineOptionsFactory.fromArgs(argument).withValidation().create();
    } catch (RuntimeException e) {
      String value = argument.contains("=") ? argument.substring(name.length() + 1) : "";
      throw OptionValues.mistake(name, value, expected(type));
    }
  }

  private static Message expected(Class<?> type) {
    if (type.isEnum()) {
      return Message.of("expected.one_of", List.of(type.getEnumConstants()));
    }
    return switch (type.getSimpleName().toLowerCase(Locale.ROOT)) {
      case "int", "integer", "long" -> Message.of("expected.whole_number");
      case "double", "float" -> Message.of("expected.number");
      case "boolean" -> Message.of("expected.flag");
      case "string" -> Message.of("expected.text");
      default -> Message.of("expected.beam_type", type.getSimpleName());
    };
  }

  /** Beam's options, with two dashes, and their types. */
  private static Map<String, Class<?>> known() {
    PipelineOptionsFactory.register(DirectOptions.class);
    PipelineOptionsFactory.register(GroupingOptions.class);
    Map<String, Class<?>> known = new TreeMap<>();
    for (Class<? extends PipelineOptions> options : PipelineOptionsFactory.getRegisteredOptions()) {
      for (Method method : options.getMethods()) {
        String name = method.getName().replaceFirst("^(get|is)(?=[A-Z])", "");
        if (method.getParameterCount() == 0 && !name.equals(method.getName())) {
          known.put("--" + decapitalized(name), method.getReturnType());
        }
      }
    }
    return known;
  }

  private static String decapitalized(String name) {
    return java.beans.Introspector.decapitalize(name);
  }

  /** What was handed through, as given. */
  public List<String> arguments() {
    return arguments;
  }

  /** The options of a pipeline that this runner executes: what was handed through, or defaults. */
  public PipelineOptions create(Runner runner) {
    Map<String, String> defaults = runner.defaults(Runtime.getRuntime().availableProcessors());
    Runner.ownJar().ifPresent(jar -> defaults.put("filesToStage", jar));
    List<String> all = new ArrayList<>(arguments);
    all.add("--runner=" + runner.beamName());
    Set<String> known = known().keySet();
    defaults.forEach(
        (name, value) -> {
          if (known.contains("--" + name) && !isGiven(name)) {
            all.add("--" + name + "=" + value);
          }
        });
    return create(all);
  }

  /** The options of a command that executes no pipeline: its file systems ask for some. */
  public PipelineOptions create() {
    return create(arguments);
  }

  private static PipelineOptions create(List<String> all) {
    return PipelineOptionsFactory.fromArgs(all.toArray(new String[0])).withValidation().create();
  }

  private boolean isGiven(String name) {
    return arguments.stream().anyMatch(argument -> argument.split("=", 2)[0].equals("--" + name));
  }
}
