package kz.sanaq.pipeline.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every language says all that the others say, with the same gaps. */
class BundlesTest {
  private static final Pattern GAP = Pattern.compile("\\{([0-9])}");
  private static final Pattern DEFAULT = Pattern.compile("\\$\\{[A-Z-]+}|%n");

  /** Names that are written so in every language. */
  private static final String NAMES = "PostgreSQL|MB";

  /** What else is said in the same words: codes, signs and units. */
  private static final Set<String> SAME = Set.of("expected.runner", "unit.item", "unknown");

  @ParameterizedTest
  @EnumSource(Language.class)
  void messagesAreTheSameInTheSameOrder(Language language) throws IOException {
    assertEquals(
        List.copyOf(Bundles.formsByMessage(Language.EN).keySet()),
        List.copyOf(Bundles.formsByMessage(language).keySet()));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void countedMessagesHaveTheFormsOfTheLanguage(Language language) throws IOException {
    Set<String> all = new TreeSet<>();
    for (long number = 0; number < 200; number++) {
      all.add(language.form(number));
    }
    Bundles.formsByMessage(language)
        .forEach(
            (message, forms) -> {
              if (!forms.isEmpty()) {
                assertEquals(all, forms, message);
              }
            });
    assertEquals(counted(Language.EN), counted(language));
  }

  private static List<String> counted(Language language) throws IOException {
    return Bundles.formsByMessage(language).entrySet().stream()
        .filter(message -> !message.getValue().isEmpty())
        .map(Map.Entry::getKey)
        .toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void gapsAreTheSame(Language language) throws IOException {
    Map<String, Set<String>> english = gaps(Language.EN);
    gaps(language).forEach((key, gaps) -> assertEquals(english.get(key), gaps, key));
  }

  /** The gaps of each message, over all of its forms. */
  private static Map<String, Set<String>> gaps(Language language) throws IOException {
    Map<String, Set<String>> gaps = new java.util.TreeMap<>();
    Bundles.rows(language)
        .forEach(
            (key, text) -> {
              Set<String> known =
                  gaps.computeIfAbsent(Bundles.message(key), message -> new TreeSet<>());
              Matcher gap = (Bundles.isHelp(key) ? DEFAULT : GAP).matcher(text);
              while (gap.find()) {
                known.add(gap.group());
              }
            });
    return gaps;
  }

  /** An apostrophe that is alone, or a brace, would swallow gaps. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void patternsHaveNothingButGaps(Language language) throws IOException {
    Bundles.rows(language)
        .forEach(
            (key, text) -> {
              if (!Bundles.isHelp(key)) {
                String rest = GAP.matcher(text).replaceAll("").replace("''", "");
                assertFalse(rest.matches(".*['{}].*"), key + " = " + text);
              }
            });
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
  void nothingIsLeftInEnglish(Language language) throws IOException {
    Map<String, String> english = Bundles.rows(Language.EN);
    List<String> untranslated = new ArrayList<>();
    Bundles.rows(language)
        .forEach(
            (key, text) -> {
              String words = english.getOrDefault(key, "").replaceAll(NAMES, "");
              boolean speaks = GAP.matcher(words).replaceAll("").matches("(?s).*[A-Za-z].*");
              if (speaks && !text.matches("(?s).*[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі].*")) {
                untranslated.add(key);
              }
            });
    untranslated.removeAll(SAME);
    assertEquals(List.of(), untranslated);
  }

  /** The other way round: no letter of another alphabet among those of a word. */
  @Test
  void englishHasNoLookAlikes() throws IOException {
    Bundles.rows(Language.EN)
        .forEach((key, text) -> assertFalse(text.matches("(?s).*[А-Яа-яЁёІі].*"), key));
  }

  @ParameterizedTest
  @EnumSource(value = Language.class, names = "EN", mode = EnumSource.Mode.EXCLUDE)
  void noWordMixesTheAlphabets(Language language) throws IOException {
    Bundles.rows(language)
        .forEach(
            (key, text) ->
                assertFalse(
                    text.replaceAll("%n", " ")
                        .matches("(?s).*([A-Za-z]\\p{IsCyrillic}|\\p{IsCyrillic}[A-Za-z]).*"),
                    key + " = " + text));
  }
}
