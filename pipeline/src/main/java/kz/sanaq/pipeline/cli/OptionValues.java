package kz.sanaq.pipeline.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sanaq.document.ArticleField;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.language.TableException;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.TableFormat;

/**
 * Reads the values of options. Every mistake is one line that names the option, what it got and
 * what it expects.
 */
public final class OptionValues {
  /** Suffixes of sizes, each 1024 times the one before. */
  private static final List<String> SIZES = List.of("", "KIB", "MIB", "GIB");

  private static final int LAST_YEAR = 9999;

  private static final Pattern DURATION = Pattern.compile("([0-9]{1,6})([smh]?)");

  private OptionValues() {}

  /** Names in the input by the field that they are of; each field and each name once. */
  public static SortedMap<String, String> columns(String option, List<String> values) {
    SortedMap<String, String> columns = new TreeMap<>();
    for (String value : values) {
      String[] sides = value.split("=", 2);
      String field = sides[0].strip();
      String name = sides.length < 2 ? "" : sides[1].strip();
      if (!ArticleField.keys().contains(field)
          || name.isEmpty()
          || columns.containsValue(name)
          || columns.put(field, name) != null) {
        throw mistake(
            option, value, Message.of("expected.columns", String.join(", ", ArticleField.keys())));
      }
    }
    return columns;
  }

  /**
   * Languages that articles are told to be in, spelled as the pack spells them.
   *
   * @param pack code of the pack that tells them apart
   */
  public static Set<String> languages(String pack, String option, List<String> values) {
    List<String> known = LayoutReader.of(pack).languages();
    Set<String> languages = new TreeSet<>();
    for (String value : values) {
      languages.add(
          known.stream()
              .filter(value.strip()::equalsIgnoreCase)
              .findFirst()
              .orElseThrow(
                  () ->
                      mistake(
                          option, value, Message.of("expected.codes", String.join(", ", known)))));
    }
    return languages;
  }

  /**
   * A table of indicators, read whole and checked; the ones that ship where none is given.
   *
   * @param language code of the pack whose words it may use
   */
  public static IndicatorSource indicators(String language, String option, String value) {
    if (value == null) {
      return IndicatorSource.SHIPPED;
    }
    try {
      String content = Files.readString(Path.of(value));
      IndicatorSource source = IndicatorSource.of(value, content);
      IndicatorCatalogue.of(language, source);
      return source;
    } catch (TableException e) {
      throw CommandException.usage("option.told", option, Failures.oneLine(e.getMessage()));
    } catch (CharacterCodingException e) {
      throw mistake(option, value, Message.of("expected.table_utf8"));
    } catch (IOException | InvalidPathException e) {
      throw mistake(option, value, Message.of("expected.table"));
    }
  }

  /** A date, or null when the option was not given. */
  public static LocalDate date(String option, String value) {
    if (value == null) {
      return null;
    }
    Message expected = Message.of("expected.date");
    LocalDate date;
    try {
      date = LocalDate.parse(value);
    } catch (DateTimeException e) {
      throw mistake(option, value, expected);
    }
    // The last day that the JDK knows has no year after it.
    if (date.getYear() < 1 || date.getYear() > LAST_YEAR) {
      throw mistake(option, value, expected);
    }
    return date;
  }

  /** A size in bytes, or with KiB, MiB or GiB after it; what {@code ReadSettings} allows. */
  public static int bytes(String option, String value) {
    Message expected = Message.of("expected.bytes", String.valueOf(Integer.MAX_VALUE / 2));
    String upper = value.strip().toUpperCase(Locale.ROOT);
    String digits = upper.replaceFirst("\\s*[A-Z]*$", "");
    int power = SIZES.indexOf(upper.substring(digits.length()).strip());
    if (power < 0 || !digits.matches("[0-9]{1,10}")) {
      throw mistake(option, value, expected);
    }
    BigInteger bytes = new BigInteger(digits).shiftLeft(10 * power);
    if (bytes.signum() == 0 || bytes.compareTo(BigInteger.valueOf(Integer.MAX_VALUE / 2)) > 0) {
      throw mistake(option, value, expected);
    }
    return bytes.intValueExact();
  }

  /** A whole number from {@code least} on, or null when the option was not given. */
  public static Integer count(String option, String value, int least) {
    if (value == null) {
      return null;
    }
    if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least) {
      throw mistake(option, value, Message.of("expected.count", least));
    }
    return Integer.valueOf(value);
  }

  /** A duration: seconds, or a number with s, m or h after it. */
  public static Duration duration(String option, String value) {
    Matcher matcher = DURATION.matcher(value.strip());
    if (!matcher.matches()) {
      throw mistake(option, value, Message.of("expected.duration"));
    }
    long number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "m" -> Duration.ofMinutes(number);
      case "h" -> Duration.ofHours(number);
      default -> Duration.ofSeconds(number);
    };
  }

  /** A share from 0 to 1. */
  public static BigDecimal share(String option, String value) {
    Message expected = Message.of("expected.share");
    if (!value.matches("[0-9]{1,3}(\\.[0-9]{1,9})?")) {
      throw mistake(option, value, expected);
    }
    BigDecimal share = new BigDecimal(value);
    if (share.compareTo(BigDecimal.ONE) > 0) {
      throw mistake(option, value, expected);
    }
    return share.signum() == 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
  }

  /** At least one format of those that can be made of a run. */
  public static Formats formats(String option, List<String> values) {
    return formats(option, values, Formats.ofExports());
  }

  /**
   * The formats of a run. They are to be the same bytes whenever the same work is done, and some of
   * them are to be read again, by the next run too.
   */
  public static Formats runFormats(String option, List<String> values) {
    if (values.stream().anyMatch(value -> Bundle.DUCKDB.format().equals(plain(value)))) {
      throw CommandException.usage("formats.duckdb", option);
    }
    Formats formats = formats(option, values, Formats.ofRuns());
    if (TableFormat.READ_BACK.stream().noneMatch(formats.tables()::contains)) {
      throw mistake(option, String.join(",", values), Message.of("expected.read_back"));
    }
    return formats;
  }

  private static Formats formats(String option, List<String> values, Formats possible) {
    List<String> names = List.of(possible.names().split(","));
    for (String value : values) {
      if (!names.contains(plain(value))) {
        throw mistake(option, value, Message.of("expected.formats", String.join(", ", names)));
      }
    }
    return Formats.named(values.stream().map(OptionValues::plain).toList());
  }

  private static String plain(String value) {
    return value.strip().toLowerCase(Locale.ROOT);
  }

  /** Whether decimals are to have a comma, and not a point. */
  public static boolean isComma(String option, String value) {
    return switch (value.strip().toLowerCase(Locale.ROOT)) {
      case "point" -> false;
      case "comma" -> true;
      default -> throw mistake(option, value, Message.of("expected.decimal_sign"));
    };
  }

  /** One of the runners, by any of its names, if it is in this build. */
  public static Runner runner(String option, String value) {
    Runner runner =
        Runner.named(value)
            .orElseThrow(() -> mistake(option, value, Message.of("expected.runner")));
    if (!runner.isHere()) {
      throw CommandException.usage("runner.missing", option, runner.shortName());
    }
    return runner;
  }

  /**
   * Paths, as they are given: each by itself, or several with commas between them. A path that is
   * there whole may have commas in its name.
   *
   * @throws CommandException when there is nothing at a path that a comma ends or begins, for it
   *     may have been a letter of a name
   */
  public static List<String> paths(String option, List<String> values) {
    List<String> paths = new ArrayList<>();
    for (String value : values) {
      if (!value.contains(",") || Files.exists(Path.of(value))) {
        paths.add(value);
        continue;
      }
      for (String part : value.split(",", -1)) {
        if (!part.isBlank() && PathSpec.isMissing(part)) {
          throw CommandException.usage("input.comma", option, part, value);
        }
        paths.add(part);
      }
    }
    return paths;
  }

  /**
   * Something that must not be empty.
   *
   * @param expected what it should be, for the message
   */
  public static String present(String option, String value, Message expected) {
    if (value.isBlank()) {
      throw mistake(option, value, expected);
    }
    return value;
  }

  /**
   * What is said of every bad value.
   *
   * @param expected what it should have been
   */
  public static CommandException mistake(String option, String value, Message expected) {
    return CommandException.usage("option.got", option, Failures.oneLine(value), expected);
  }
}
