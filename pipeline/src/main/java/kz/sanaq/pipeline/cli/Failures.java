package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.io.ObjectStreamException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import kz.sanaq.language.TableException;
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
 * <p>A user's mistake says what was got and what to try. A bug says how to get its stack trace.
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
    line.setExpandAtFiles(false);
    line.setParameterExceptionHandler((e, given) -> say(usage(e), ExitCode.USAGE).code());
    line.setExecutionExceptionHandler((e, command, parsed) -> failure(e, verbose).code());
    int code;
    try {
      code = line.execute(args);
      console.print(help.toString());
    } catch (OutputException e) {
      return failure(e, verbose);
    } catch (OutOfMemoryError e) {
      Exhaustion.check(e);
      return say("memory ran out; give Java more: SANAQ_JAVA_OPTS=-Xmx4g", ExitCode.FAILED);
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
      return say(mistake.getMessage(), mistake.exitCode());
    }
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof OutputException output) {
        return output.isClosedPipe()
            ? ExitCode.DONE
            : say("cannot write to standard output: " + output.getMessage(), ExitCode.FAILED);
      }
    }
    if (verbose) {
      console.err().print(trace(e));
      return ExitCode.FAILED;
    }
    return say(cause(e) + " (run again with --verbose for more)", ExitCode.FAILED);
  }

  /** What a user can do something about, if there is any such thing among the causes. */
  private static String cause(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof TableException) {
        return oneLine(cause.getMessage());
      }
      if (cause instanceof UnsatisfiedLinkError) {
        return unloaded();
      }
      if (cause instanceof UncheckedIOException
          || (cause instanceof IOException && !(cause instanceof ObjectStreamException))) {
        return "cannot read or write: " + readable(cause);
      }
    }
    Throwable root = root(e);
    return "this should not have happened: "
        + oneLine(e.toString())
        + (root == e ? "" : ", because of " + oneLine(root.toString()));
  }

  /** Compression comes as libraries of the machine, which are unpacked and loaded from there. */
  private static String unloaded() {
    return "cannot load a library from the temporary folder "
        + System.getProperty("java.io.tmpdir")
        + "; if nothing may be executed there, give another one:"
        + " SANAQ_JAVA_OPTS=-Djava.io.tmpdir=FOLDER";
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

  private ExitCode say(String message, ExitCode exitCode) {
    console.say(message);
    return exitCode;
  }

  private static String usage(ParameterException e) {
    String help = help(e.getCommandLine());
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched.getUnmatched().get(0), names(e.getCommandLine()), help);
    }
    if (e instanceof MissingParameterException missing) {
      ArgSpec option = missing.getMissing().get(0);
      String name = option instanceof OptionSpec named ? named.longestName() : option.paramLabel();
      return "option " + name + " needs a value: " + name + "=" + option.paramLabel();
    }
    if (e instanceof OverwrittenOptionException again
        && again.getOverwritten() instanceof OptionSpec twice) {
      return "option " + twice.longestName() + " is given twice; give it once";
    }
    if (e.getArgSpec() instanceof OptionSpec option) {
      String name = option.longestName();
      return "option " + name + ": " + oneLine(e.getMessage()) + " (" + help + ")";
    }
    return oneLine(e.getMessage());
  }

  /** The message for an argument that nobody knows. */
  static String unknown(String argument, Set<String> known, String help) {
    String name = argument.split("=", 2)[0];
    return (argument.startsWith("-") ? "unknown option " + name : "unexpected '" + argument + "'")
        + "; "
        + Spelling.nearest(name, known).map(near -> "did you mean " + near + "?").orElse(help);
  }

  /** Where to read about a command. */
  static String help(CommandLine line) {
    return "see " + line.getCommandSpec().qualifiedName() + " --help";
  }

  /** What a command knows by name: its options, and commands below it. */
  static Set<String> names(CommandLine line) {
    Set<String> names = new TreeSet<>(line.getSubcommands().keySet());
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
