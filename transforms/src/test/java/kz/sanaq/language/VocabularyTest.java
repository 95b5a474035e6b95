package kz.sanaq.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Loader loader = Loader.of("kk");
  private final Lexicon<String> words = loader.lexicon();

  @Test
  void aWordIsItsLongestStemAndAnEnding() {
    add(WordClass.NUMBER, "алты");
    add(WordClass.NOUN, "алтын");
    Tokens tokens = tokens("алтыншы алтыға алтынға алтынның");
    assertThat(lemma(tokens, 0), is("алты"));
    assertThat(features(tokens, 0), is(EnumSet.of(Feature.ORDINAL)));
    assertThat(lemma(tokens, 1), is("алты"));
    assertThat(features(tokens, 1), is(EnumSet.of(Feature.DATIVE)));
    assertThat(lemma(tokens, 2), is("алтын"));
    assertThat(lemma(tokens, 3), is("алтын"));
  }

  @Test
  void endingsTellTheirParts() {
    add(WordClass.NOUN, "мектеп", "орын");
    loader.variant("орын", "орн", WordClass.NOUN);
    Tokens tokens = tokens("мектептеріміздегі мектебінің орындарында орнына мектепп");
    assertThat(
        features(tokens, 0),
        is(EnumSet.of(Feature.PLURAL, Feature.POSSESSED, Feature.LOCATIVE, Feature.ATTRIBUTIVE)));
    assertThat(features(tokens, 1), is(EnumSet.of(Feature.POSSESSED_3, Feature.GENITIVE)));
    assertThat(
        features(tokens, 2), is(EnumSet.of(Feature.PLURAL, Feature.POSSESSED_3, Feature.LOCATIVE)));
    assertThat(lemma(tokens, 3), is("орын"));
    assertThat(features(tokens, 3), is(EnumSet.of(Feature.POSSESSED_3, Feature.DATIVE)));
    assertThat(tokens.lemma(4), is(Vocabulary.UNKNOWN));
  }

  @Test
  void verbsTellTheirTense() {
    add(WordClass.VERB, "жоспарлан");
    Tokens tokens =
        tokens("жоспарлануда жоспарланған жоспарланады жоспарланбақ жоспарланып жоспарланбады");
    assertThat(features(tokens, 0), is(EnumSet.of(Feature.PROGRESSIVE)));
    assertThat(features(tokens, 1), is(EnumSet.of(Feature.PERFECT)));
    assertThat(features(tokens, 2), is(EnumSet.of(Feature.FUTURE)));
    assertThat(features(tokens, 3), is(EnumSet.of(Feature.INTENTION)));
    assertThat(features(tokens, 4), is(EnumSet.of(Feature.CONVERB)));
    assertThat(features(tokens, 5), is(EnumSet.of(Feature.PAST, Feature.NEGATIVE)));
  }

  @Test
  void latinLookAlikesAreTheLettersTheyAreTypedFor() {
    add(WordClass.NOUN, "адам");
    assertThat(lemma(tokens("aдaмдaрғa"), 0), is("адам"));
  }

  @Test
  void anEndingBehindAFigureHasTheEmptyStem() {
    Tokens tokens = tokens("25%-ға");
    assertThat(tokens.lemma(3), is(Vocabulary.BARE_ENDING));
    assertThat(features(tokens, 3), is(EnumSet.of(Feature.DATIVE)));
  }

  @Test
  void aPhraseIsFoundInItsLongestFormWithAnyLastEnding() {
    add(WordClass.NOUN, "жұмыс", "жұмыс орны", "орын", "төсек-орын");
    loader.variant("орын", "орн", WordClass.NOUN);
    Tokens tokens = tokens("жұмыс орындарынан жұмысқа орын төсек-орындық");
    assertThat(found(tokens, 0), is("жұмыс орны..2"));
    assertThat(found(tokens, 2), is("жұмыс..3"));
    assertThat(found(tokens, 3), is("орын..4"));
    assertThat(found(tokens, 4), is("төсек-орын..7"));
    assertThat(words.at(tokens, 0), is(nullValue()));
    assertThat(words.single(tokens, 0), is("жұмыс"));
  }

  @Test
  void onePhraseStandsForOneThing() {
    add(WordClass.NOUN, "жұмыс орны");
    words.add("жұмыс орны", "again", WordClass.NOUN);
    assertThat(
        assertThrows(IllegalArgumentException.class, loader::freeze).getMessage(),
        is("'жұмыс орны' stands there twice; keep one"));
  }

  @Test
  void aWordOfTwoTablesIsToldWithBothPlaces() {
    words.add(row("units.tsv", "form\n\nтеңге\n"), "one", WordClass.NOUN);
    Row again = row("currencies.tsv", "# money\nform\tcode\nтеңге\tKZT\n");
    assertThat(
        assertThrows(TableException.class, () -> words.add(again, "two", WordClass.NOUN))
            .getMessage(),
        is("currencies.tsv:3:1: column 'form' 'теңге' stands in units.tsv:3 already (keep one)"));
  }

  private static Row row(String table, String text) {
    return Table.read(table, new StringReader(text), "form").rows().get(0);
  }

  @Test
  void unknownWordsAreGuessedByTheirEnding() {
    Tokens tokens = tokens("құдыққа әзірленуде");
    assertThat(tokens.lemma(0), is(Vocabulary.UNKNOWN));
    assertThat(Feature.DATIVE.in(tokens.featuresAs(WordClass.NOUN, 0)), is(true));
    assertThat(tokens.text().slice(0, tokens.stemEndAs(WordClass.NOUN, 0)), is("құдық"));
    assertThat(Feature.PROGRESSIVE.in(tokens.featuresAs(WordClass.VERB, 1)), is(true));
  }

  private void add(WordClass type, String... all) {
    for (String word : all) {
      words.add(word, word, type);
    }
  }

  private Tokens tokens(String text) {
    return Tokens.of(Text.of(text), loader.freeze());
  }

  private static String lemma(Tokens tokens, int i) {
    return tokens.vocabulary().form(tokens.lemma(i));
  }

  private String found(Tokens tokens, int i) {
    long match = words.match(tokens, i);
    return words.meaning(match) + ".." + Lexicon.end(match);
  }

  private static EnumSet<Feature> features(Tokens tokens, int i) {
    EnumSet<Feature> features = EnumSet.noneOf(Feature.class);
    for (Feature feature : Feature.values()) {
      if (tokens.has(i, feature)) {
        features.add(feature);
      }
    }
    return features;
  }
}
