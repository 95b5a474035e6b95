package kz.sanaq.weigher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.claim.CertaintyFeatures;
import kz.sanaq.claim.DatingFeatures;
import kz.sanaq.claim.EventFeatures;
import kz.sanaq.claim.NameFeatures;
import kz.sanaq.claim.RowFeatures;
import kz.sanaq.claim.ScopeFeatures;
import kz.sanaq.claim.StatusFeatures;
import kz.sanaq.claim.ThingFeatures;
import kz.sanaq.merge.RepetitionFeatures;
import kz.sanaq.place.PlaceFeatures;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every feature of every decision holds in an example of {@code features.tsv}, and {@code
 * docs/features.md} lists them as they are. With {@code -Dfeatures.write} the page is written anew.
 */
class FeaturesTest {
  private static final Path PAGE = Path.of("..", "docs", "features.md");

  private static final List<FeatureSpace> SPACES =
      List.of(
          ThingFeatures.SPACE,
          EventFeatures.SPACE,
          NameFeatures.SPACE,
          DatingFeatures.SPACE,
          StatusFeatures.SPACE,
          PlaceFeatures.SPACE,
          ScopeFeatures.SPACE,
          RowFeatures.SPACE,
          CertaintyFeatures.SPACE,
          RepetitionFeatures.SPACE);

  private static final List<FeatureExample> EXAMPLES = FeatureExample.all();

  @TestFactory
  Stream<DynamicTest> anExampleHasACandidateWithItsFeature() {
    return EXAMPLES.stream()
        .map(
            example ->
                dynamicTest(
                    example.place() + " " + example.key() + " " + example.written(),
                    () -> check(example)));
  }

  private static void check(FeatureExample example) {
    Set<String> values = new TreeSet<>();
    boolean met = false;
    for (HeldFeatures.Held held : HeldFeatures.of(example)) {
      String answer = held.answer().replaceFirst(" ?\\(.*", "");
      boolean of = example.candidate().isEmpty() || example.candidate().equals(answer);
      met |= of && example.isMetBy(held.name());
      if (held.name().split("=", -1)[0].equals(example.feature())) {
        values.add(held.name() + " of " + answer);
      }
    }
    assertTrue(
        met, () -> "not " + example.name() + " of " + example.candidate() + ", but " + values);
  }

  @Test
  void everyFeatureHasOneExample() {
    List<String> features =
        SPACES.stream()
            .flatMap(
                space ->
                    space.templates().stream()
                        .map(template -> space.decision() + "." + template.name()))
            .toList();
    assertEquals(
        String.join("\n", features),
        EXAMPLES.stream().map(FeatureExample::key).collect(Collectors.joining("\n")));
  }

  @Test
  void everyDecisionThatIsWeighedIsAmongThem() throws IOException, URISyntaxException {
    Path pack =
        Path.of(Weigher.class.getResource("/kz/sanaq/language/kk/verbs.tsv").toURI()).getParent();
    Set<String> expected = new TreeSet<>();
    SPACES.forEach(space -> expected.add("weights-" + space.decision() + ".tsv"));
    try (Stream<Path> files = Files.list(pack)) {
      Set<String> tables =
          files
              .map(file -> file.getFileName().toString())
              .filter(file -> file.startsWith("weights-"))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(expected, tables);
    }
  }

  /** As the module {@code training} writes them. */
  @Test
  void theHeadOfATableSaysWhatItWasLearnedFrom() throws IOException, URISyntaxException {
    for (FeatureSpace space : SPACES) {
      String file = "/kz/sanaq/language/kk/weights-" + space.decision() + ".tsv";
      boolean judged = space.decision().equals("row");
      assertEquals(
          "# What speaks for and against a candidate of the decision '%s', learned from %s (see training/)."
              .formatted(space.decision(), judged ? "judged rows" : "annotated articles"),
          Files.readAllLines(Path.of(Weigher.class.getResource(file).toURI())).get(0));
    }
  }

  @Test
  void thePageSaysWhatCodeAndExamplesSay() throws IOException {
    String page = FeaturesPage.of(SPACES, EXAMPLES);
    if (System.getProperty("features.write") != null) {
      Files.writeString(PAGE, page);
    }
    assertEquals(page, Files.readString(PAGE), "write it anew: CONTRIBUTING says how");
  }
}
