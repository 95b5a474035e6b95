package kz.sanaq.pipeline.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.model.Per;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Status;
import kz.sanaq.transforms.table.Catalogue;
import kz.sanaq.transforms.table.UnitRow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What the code says is in the bundles with as many gaps as it fills, and the bundles have no more.
 */
class KeysTest {
  /**
   * A call that says something: what it is called with begins with a key, a number before it or
   * not.
   */
  private static final Pattern CALL =
      Pattern.compile(
          "(Message\\.(?:of|count)|CommandException\\.(?:usage|failed|busy)|new RowException"
              + "|(?:console\\.)?say|Finding\\.of|findings\\.add|\\badd|requireWhole)"
              + "\\(\\s*((?:[A-Za-z.()]+,\\s*)??)\"([a-z][a-z0-9_.]*)\"([,)])");

  /** Words that are asked for by a key that the code puts together. */
  private static final Map<String, Set<String>> FAMILIES = families();

  private static String sources = "";

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(x -> x.toString().endsWith(".java")).sorted().toList()) {
        texts.add(Files.readString(file));
      }
      sources = String.join("\n", texts);
    }
  }

  private static Map<String, Set<String>> families() {
    Map<String, Set<String>> families = new TreeMap<>();
    families.put("per.", codes(Per.values(), Per::code));
    families.put("period.", codes(PeriodKind.values(), KeysTest::code));
    families.put("status.", codes(Status.values(), KeysTest::code));
    families.put(
        "unit.", Catalogue.units().stream().map(UnitRow::code).collect(Collectors.toSet()));
    return families;
  }

  private static <E> Set<String> codes(E[] constants, Function<E, String> code) {
    return Stream.of(constants).map(code).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  @Test
  void everyMessageIsThereWithItsGaps() throws IOException {
    Map<String, Integer> gaps = gaps();
    List<String> wrong = new ArrayList<>();
    Matcher call = CALL.matcher(sources);
    int calls = 0;
    while (call.find()) {
      String key = call.group(3);
      if (!key.contains(".") && !gaps.containsKey(key)) {
        continue;
      }
      calls++;
      List<String> arguments = arguments(call.end(3) + 1);
      if (!gaps.containsKey(key)) {
        wrong.add(key + " is in no bundle");
      } else if (!call.group(1).equals("requireWhole") && gaps.get(key) != arguments.size()) {
        wrong.add(key + " has " + gaps.get(key) + " gaps, and is given " + arguments);
      }
    }
    assertEquals(List.of(), wrong);
    assertTrue(calls > 200, "only " + calls + " calls were found");
  }

  /** What stands between a place and the end of the call, parted at its commas. */
  private static List<String> arguments(int from) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int begin = from;
    boolean text = false;
    for (int i = from; ; i++) {
      char c = sources.charAt(i);
      if (c == '"' && sources.charAt(i - 1) != '\\') {
        text = !text;
      } else if (!text && (c == '(' || c == '[' || c == '{')) {
        depth++;
      } else if (!text && depth > 0 && (c == ')' || c == ']' || c == '}')) {
        depth--;
      } else if (!text && depth == 0 && (c == ',' || c == ')')) {
        String argument = sources.substring(begin, i).strip();
        if (!argument.isEmpty()) {
          arguments.add(argument);
        }
        if (c == ')') {
          return arguments;
        }
        begin = i + 1;
      }
    }
  }

  /** How many gaps each message has. */
  private static Map<String, Integer> gaps() throws IOException {
    Map<String, Integer> gaps = new TreeMap<>();
    Bundles.rows(Language.EN)
        .forEach(
            (key, text) -> {
              int most = 0;
              for (int i = 0; i < 10; i++) {
                most = text.contains("{" + i + "}") ? i + 1 : most;
              }
              gaps.merge(Bundles.message(key), most, Math::max);
            });
    return gaps;
  }

  @Test
  void everyMessageIsSaid() throws IOException {
    String launcher = Files.readString(Path.of("../sanaq"));
    List<String> unsaid = new ArrayList<>();
    for (String key : gaps().keySet()) {
      if (!Bundles.isHelp(key) && !isSaid(key, launcher)) {
        unsaid.add(key);
      }
    }
    assertEquals(List.of(), unsaid);
  }

  /**
   * Whether a key stands in the code: whole, in two halves, as that of a family, or in the
   * launcher.
   */
  private static boolean isSaid(String key, String launcher) {
    if (key.startsWith("launcher.")) {
      return launcher.contains(key);
    }
    int dot = key.indexOf('.') + 1;
    String family = key.substring(0, dot);
    String rest = key.substring(dot);
    return sources.contains("\"" + key + "\"")
        || FAMILIES.getOrDefault(family, Set.of()).contains(rest)
        || (dot > 0 && sources.contains("\"" + family + "\"") && isWord(rest));
  }

  /** Whether a word stands in the code as a text, or as a constant of an enumeration. */
  private static boolean isWord(String word) {
    return sources.contains("\"" + word + "\"")
        || Pattern.compile("\\b" + word.toUpperCase(Locale.ROOT) + "[,;(]").matcher(sources).find();
  }
}
