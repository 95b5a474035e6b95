package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages of the project show the tables that {@code benchmarks/all} wrote last, as it wrote
 * them. With {@code -Dsanaq.rewrite=true} they are put there.
 */
class BenchmarksShownTest {
  private static final Path HOME = Path.of("..");
  private static final Path RESULTS = HOME.resolve("benchmarks/results/all.md");
  private static final Pattern TABLE =
      Pattern.compile(
          "<!-- benchmarks (?<name>\\w+): begin -->\n"
              + "(?<table>.*?)<!-- benchmarks \\k<name>: end -->",
          Pattern.DOTALL);

  @Test
  void pagesShowWhatWasMeasuredLast() throws IOException {
    Map<String, String> measured = tables(Files.readString(RESULTS));
    assertEquals(Set.of("readers", "starts", "runs"), measured.keySet());
    Set<String> shown = new TreeSet<>();
    for (Path page : pages()) {
      String content = Files.readString(page);
      String renewed = TABLE.matcher(content).replaceAll(mark -> renewed(mark, measured));
      shown.addAll(tables(content).keySet());
      if (Boolean.getBoolean("sanaq.rewrite")) {
        Files.writeString(page, renewed);
      } else {
        assertEquals(
            tables(renewed),
            tables(content),
            page
                + " shows other tables than "
                + RESULTS
                + "; put them there: mvn -pl pipeline -am test -Dtest=BenchmarksShownTest"
                + " -Dsurefire.failIfNoSpecifiedTests=false -Dsanaq.rewrite=true");
      }
    }
    assertEquals(measured.keySet(), shown, "every table is shown somewhere");
    assertTrue(tables(Files.readString(HOME.resolve("README.md"))).containsKey("readers"));
  }

  /**
   * How much text, and that it is dense, is told alike by the command, its page and its results.
   */
  @Test
  void whatTheWholeRunsReadIsToldAlike() throws IOException {
    String results = Files.readString(RESULTS);
    String megabytes = found(results, "\\| (\\d+) MB of dense text \\|");
    assertEquals(
        megabytes, found(Files.readString(HOME.resolve("benchmarks/all")), "MEGABYTES:-(\\d+)}"));
    assertEquals(
        megabytes,
        found(
            Files.readString(HOME.resolve("benchmarks/README.md")),
            "\\| whole runs \\| (\\d+) MB [^|]*, which is dense text,"));
    assertEquals(
        megabytes + " MB in " + found(results, "\\| plain \\| [\\d.]+ \\| 1.00 \\| ([\\d.]+) \\|"),
        found(
            Files.readString(HOME.resolve("docs/scale.md")),
            "\\| the same, dense \\|[^|]*\\| (.+?) s;"));
  }

  private static String found(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertTrue(matcher.find(), pattern);
    return matcher.group(1);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(HOME.resolve("README.md")));
    try (Stream<Path> docs = Files.list(HOME.resolve("docs"))) {
      docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(pages::add);
    }
    return pages;
  }

  private static Map<String, String> tables(String content) {
    return TABLE
        .matcher(content)
        .results()
        .collect(
            Collectors.toMap(
                found -> found.group(1), MatchResult::group, (a, b) -> b, LinkedHashMap::new));
  }

  private static String renewed(MatchResult shown, Map<String, String> measured) {
    String name = shown.group(1);
    assertTrue(measured.containsKey(name), RESULTS + " has no table " + name);
    return Matcher.quoteReplacement(measured.get(name));
  }
}
