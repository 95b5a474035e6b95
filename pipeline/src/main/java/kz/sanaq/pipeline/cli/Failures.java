package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.language.TableException;
import kz.sanaq.pipeline.message.Message;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Turns whatever goes wrong into one line and an exit code.
 *
 * <p>A user's mistake says what was got and what to try. A bug says how to get its stack trace. All
 * of it is said in the language of the console, but for what libraries say, which is English.
 */
public final class Failures {
  private final Console console;

  /** Says failures to a console. */
  public Failures(Console console) {
    this.console = console;
  }

  /** Parses and executes a command line. */
  public ExitCode guard(CommandLine line, String... args) {
    boolean verbose = Arrays.asList(args).contains("--verbose");
    StringWriter help = new StringWriter();
    line.setOut(new PrintWriter(help));
    line.setResourceBundle(new HelpWords(console.language().bundle()));
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler(
        (e, given) -> failure(usage(e, List.of(given)), verbose).code());
    line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, verbose).code());
    int code;
    try {
      code = line.execute(args);
      console.print(HelpWords.shown(help.toString()));
    } catch (OutputException e) {
      return failure(e, verbose);
    } catch (OutOfMemoryError e) {
      Exhaustion.check(e);
      return say(Message.of("memory.ran_out"), ExitCode.FAILED);
    } catch (UnsatisfiedLinkError e) {
      return say(unloaded(), ExitCode.FAILED);
    }
    for (ExitCode exitCode : ExitCode.values()) {
      if (exitCode.code() == code) {
        return exitCode;
      }
    }
    return ExitCode.FAILED;
  }

  private ExitCode failure(Exception e, boolean verbose) {
    Exhaustion.check(e);
    if (e instanceof CommandException mistake) {
      return say(mistake.said(), mistake.exitCode());
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutputException output) {
        return output.isClosedPipe()
            ? ExitCode.DONE
            : say(Message.of("failure.output", output.getMessage()), ExitCode.FAILED);
      }
    }
    if (verbose) {
      console.err().print(trace(e));
      return ExitCode.FAILED;
    }
    return say(Message.of("failure.verbose", cause(e)), ExitCode.FAILED);
  }

  /** What a user can do something about, if there is any such thing among the causes. */
  private static Message cause(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TableException) {
        return Message.text(oneLine(cause.getMessage()));
      }
      if (cause instanceof UnsatisfiedLinkError) {
        return unloaded();
      }
      if (cause instanceof UncheckedIOException
          || (cause instanceof IOException && !(cause instanceof ObjectStreamException))) {
        return Message.of("failure.files", readable(cause));
      }
    }
    Throwable root = root(e);
    return root == e
        ? Message.of("failure.bug", oneLine(e.toString()))
        : Message.of("failure.bug_behind", oneLine(e.toString()), oneLine(root.toString()));
  }

  /** Compression comes as libraries of the machine, which are unpacked and loaded from there. */
  private static Message unloaded() {
    return Message.of("failure.library", System.getProperty("java.io.tmpdir"));
  }

  /** What a runner wraps into exceptions of its own. */
  private static Throwable root(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /** Java's messages about files are often the bare path. */
  public static String readable(Throwable e) {
    return e.getClass().getSimpleName().replaceFirst("Exception$", "")
        + ": "
        + oneLine(e.getMessage());
  }

  private ExitCode say(Message message, ExitCode exitCode) {
    console.say(message);
    return exitCode;
  }

  private static CommandException usage(ParameterException e, List<String> given) {
    Message help = help(e.getCommandLine());
    if (e instanceof UnmatchedArgumentException unmatched) {
      String argument = unmatched.getUnmatched().get(0);
      Set<String> commands = e.getCommandLine().getSubcommands().keySet();
      return commands.isEmpty() || argument.startsWith("-")
          ? unknown(argument, names(e.getCommandLine()), help)
          : CommandException.usage("unknown.command", argument, advice(argument, commands, help));
    }
    if (e instanceof MissingParameterException missing) {
      return missing(missing.getMissing(), given, help);
    }
    if (e instanceof OverwrittenOptionException again
        && again.getOverwritten() instanceof OptionSpec twice) {
      return CommandException.usage("option.twice", twice.longestName());
    }
    if (e.getArgSpec() != null && e.getValue() != null) {
      ArgSpec got = e.getArgSpec();
      String name = got instanceof OptionSpec option ? option.longestName() : got.paramLabel();
      return OptionValues.mistake(name, e.getValue(), expected(got, help));
    }
    return CommandException.usage("arguments.wrong", oneLine(e.getMessage()), help);
  }

  private static Message expected(ArgSpec argument, Message help) {
    Class<?> type = argument.type();
    if (type.isEnum()) {
      String names =
          Stream.of(type.getEnumConstants())
              .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      return Message.of("expected.one_of", names);
    }
    return type == boolean.class
        ? Message.of("expected.flag")
        : Message.of("expected.another", help);
  }

  /** What is said of an option that stands there without its value, or of what is not there. */
  private static CommandException missing(List<ArgSpec> missing, List<String> given, Message help) {
    if (missing.get(0) instanceof OptionSpec option
        && Stream.of(option.names()).anyMatch(given::contains)) {
      return CommandException.usage("option.value", option.longestName(), option.paramLabel());
    }
    String names = missing.stream().map(Failures::wanted).collect(Collectors.joining(", "));
    return CommandException.usage("arguments.missing", names, help);
  }

  private static String wanted(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + "=" + option.paramLabel()
        : argument.paramLabel();
  }

  /** What is said of an argument that nobody knows. */
  static CommandException unknown(String argument, Set<String> known, Message help) {
    String name = argument.split("=", 2)[0];
    if (argument.startsWith("-")) {
      return CommandException.usage("unknown.option", name, advice(name, known, help));
    }
    // Who left the dashes away had a word in mind; a letter is rather the name of a file or run.
    Set<String> words =
        known.stream()
            .filter(option -> option.startsWith("--"))
            .collect(Collectors.toCollection(TreeSet::new));
    return CommandException.usage("unknown.argument", argument, advice(name, words, help));
  }

  private static Message advice(String name, Set<String> known, Message help) {
    return Spelling.nearest(name, known).map(near -> Message.of("unknown.near", near)).orElse(help);
  }

  /** Where to read about a command. */
  static Message help(CommandLine line) {
    return Message.of("unknown.help", line.getCommandSpec().qualifiedName());
  }

  /** The options that a command knows. */
  static Set<String> names(CommandLine line) {
    Set<String> names = new TreeSet<>();
    for (OptionSpec option : line.getCommandSpec().options()) {
      names.addAll(List.of(option.names()));
    }
    return names;
  }

  /** The stack trace, whose messages may quote what was read. */
  static String trace(Throwable e) {
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace, true));
    return Visible.lines(trace.toString());
  }

  /** A message of somebody else's, as one line. */
  public static String oneLine(String message) {
    return message == null ? "no message" : message.strip().replaceAll("\\s+", " ");
  }
}
