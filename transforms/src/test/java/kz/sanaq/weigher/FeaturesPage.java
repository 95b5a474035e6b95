package kz.sanaq.weigher;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.language.Constants;

/** The page of documentation that lists all features, each with an example. */
final class FeaturesPage {
  private static final String HEAD =
      """
      # Features

      All features by which the candidates of the [weighed decisions](walk-of-a-figure.md#how-a-choice-is-weighed) are described. Feature and value together
      (`stands=after,nothing,count`) are what `weights-<decision>.tsv` gives a weight to. A feature has the values of one to three enums, which are [explained
      below](#values), or words; one without values holds or does not.

      An example is a text with the figure in brackets, the feature as it holds there of some candidate, right or wrong, and the answer of that candidate. Of `status`,
      `scope`, `certainty` and `repetition` one candidate alone is described: that the figure is planned, that it speaks of its place as a whole, that it is read right, that two
      figures are one claim. `*` stands for how sure a reading is, which changes with the weights. Texts are published on 10 November 2025 where nothing else is said.

      `FeaturesTest` writes this page from the code and from the rows of `weigher/features.tsv` of the tests, and fails where it says something else.
      [CONTRIBUTING](../CONTRIBUTING.md#recipes) has the command.

      | decision | feature | what it says | values | example |
      | --- | --- | --- | --- | --- |
      """;

  private final ValueDocs docs = new ValueDocs();

  /** The enums in the order in which features name them first. */
  private final Set<Class<? extends Enum<?>>> enums = new LinkedHashSet<>();

  private final StringBuilder page = new StringBuilder(HEAD);

  private FeaturesPage() {}

  /**
   * The page.
   *
   * @param examples one for each feature, in the order of the spaces
   */
  static String of(List<FeatureSpace> spaces, List<FeatureExample> examples) {
    FeaturesPage written = new FeaturesPage();
    int next = 0;
    for (FeatureSpace space : spaces) {
      for (Template template : space.templates()) {
        written.row(space, template, examples.get(next++));
      }
    }
    written.values();
    return written.page.toString();
  }

  private void row(FeatureSpace space, Template template, FeatureExample example) {
    enums.addAll(template.enums());
    page.append("| ")
        .append(
            String.join(
                " | ",
                space.decision(),
                "`" + template.name() + "`",
                template.meaning(),
                values(template),
                example(example)))
        .append(" |\n");
  }

  private static String values(Template template) {
    if (!template.words().isEmpty()) {
      return "one of "
          + template.words().size()
          + " words, such as `"
          + template.words().get(0)
          + "`";
    }
    return template.enums().stream()
        .map(type -> "[" + name(type) + "](#" + anchor(type) + ")")
        .collect(Collectors.joining(" × "));
  }

  private static String name(Class<?> type) {
    Class<?> outer = type.getEnclosingClass();
    return outer == null
        ? type.getSimpleName()
        : outer.getSimpleName() + "." + type.getSimpleName();
  }

  private static String anchor(Class<?> type) {
    return name(type).replace(".", "").toLowerCase(Locale.ROOT);
  }

  private static String example(FeatureExample example) {
    String candidate = example.candidate().isEmpty() ? "" : " of " + example.candidate();
    return quoted(example.written()) + given(example) + ": `" + example.name() + "`" + candidate;
  }

  private static String given(FeatureExample example) {
    String title = example.given().get("title");
    String source = example.given().get("source");
    String published = example.given().get("published");
    return Stream.of(
            title.isEmpty() ? "" : "under the title " + quoted(title),
            source.isEmpty() ? "" : "of the outlet " + source,
            published.isEmpty() ? "" : "published: " + published)
        .filter(known -> !known.isEmpty())
        .map(known -> ", " + known)
        .collect(Collectors.joining());
  }

  private static String quoted(String written) {
    return "«" + written.replace("[[", "[").replace("]]", "]").replace("⏎", " ⏎ ") + "»";
  }

  private void values() {
    page.append("\n## Values\n\nWhat has no explanation says it by its name.\n");
    for (Class<? extends Enum<?>> type : enums) {
      page.append("\n### ").append(name(type)).append('\n');
      if (!docs.of(type).isEmpty()) {
        page.append('\n').append(docs.of(type)).append('\n');
      }
      page.append('\n')
          .append(
              Stream.of(type.getEnumConstants()).map(this::value).collect(Collectors.joining("; ")))
          .append(".\n");
    }
  }

  private String value(Enum<?> constant) {
    String said = docs.of(constant);
    return "`" + Constants.label(constant) + "`" + (said.isEmpty() ? "" : " (" + inner(said) + ")");
  }

  /** A sentence as it stands within another. */
  private static String inner(String sentence) {
    String plain = sentence.replaceFirst("\\.$", "");
    boolean abbreviated = plain.length() > 1 && Character.isUpperCase(plain.charAt(1));
    return abbreviated
        ? plain
        : plain.substring(0, 1).toLowerCase(Locale.ROOT) + plain.substring(1);
  }
}
