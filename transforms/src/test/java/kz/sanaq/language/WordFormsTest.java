package kz.sanaq.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordFormsTest {
  /** Known and unknown, small and capital, typed with Latin letters, foreign, and very long. */
  private static final String WORDS =
      "алтыға Алтыға АЛТЫҒА aлтығa алтынның мектептерімізден құдыққа straße алтыstraße"
          + " мектептерімізденгілердікіндегілердің жоспарлануда жоспарланбады";

  @Test
  void aWordIsReadTheSameHoweverManyOthersWereMetBefore() {
    Vocabulary vocabulary = vocabulary();
    List<String> first = read(vocabulary, WORDS);
    assertThat(
        first,
        contains(
            "алты DATIVE алты",
            "алты DATIVE алты",
            "алты DATIVE алты",
            "алты DATIVE алты",
            "алтын GENITIVE алтын",
            "мектеп PLURAL POSSESSED ABLATIVE мектеп",
            "- құдық",
            "- straße",
            "- алтыstraße",
            "- " + first.get(9).substring(2),
            "жоспарлан PROGRESSIVE жоспарлан",
            "жоспарлан PAST NEGATIVE жоспарлан"));
    read(vocabulary, others(200_000));
    assertThat(read(vocabulary, WORDS), equalTo(first));
    assertThat(read(vocabulary, WORDS), equalTo(first));
  }

  @Test
  void aSliceIsReadInTheOtherVocabulary() {
    Vocabulary here = vocabulary();
    Loader loader = Loader.of("kk");
    loader.<String>lexicon().add("алтынны", "a name", WordClass.FIXED);
    Vocabulary there = loader.freeze();
    Tokens tokens = Tokens.of(Text.of("Мектеп 25, алтынның"), here);
    for (int time = 0; time < 2; time++) {
      Tokens slice = tokens.slice(1, 4, there);
      assertThat(slice.count(), equalTo(3));
      assertThat(slice.isDigits(0), equalTo(true));
      assertThat(slice.isSymbol(1, ','), equalTo(true));
      assertThat(slice.lemma(2), equalTo(Vocabulary.UNKNOWN));
    }
    assertThat(here.form(tokens.lemma(3)), equalTo("алтын"));
  }

  @Test
  void openingsAreThoseOfAllTheirLexicons() {
    Loader loader = Loader.of("kk");
    Lexicon<String> nouns = loader.lexicon();
    nouns.add("жұмыс орны", "job", WordClass.NOUN);
    Lexicon<String> numbers = loader.lexicon();
    numbers.add("алты", "six", WordClass.NUMBER);
    Lexicon<String> signs = loader.lexicon();
    signs.add("%", "percent", WordClass.FIXED);
    Tokens tokens = Tokens.of(Text.of("Жұмыс алтыншы орын 5 %"), loader.freeze());
    Openings openings = Openings.of(nouns, numbers);
    List<Boolean> begins = new ArrayList<>();
    for (int i = -1; i <= tokens.count(); i++) {
      begins.add(openings.at(tokens, i));
    }
    assertThat(begins, contains(false, true, true, false, false, false, false));
    assertThat(openings.and(Openings.of(signs)).at(tokens, 4), equalTo(true));
  }

  private static Vocabulary vocabulary() {
    Loader loader = Loader.of("kk");
    Lexicon<String> words = loader.lexicon();
    words.add("алты", "six", WordClass.NUMBER);
    words.add("алтын", "gold", WordClass.NOUN);
    words.add("мектеп", "school", WordClass.NOUN);
    words.add("жоспарлан", "plan", WordClass.VERB);
    return loader.freeze();
  }

  /** More words than are kept. */
  private static String others(int count) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      for (int rest = i; rest > 0; rest /= 20) {
        text.append((char) ('а' + rest % 20));
      }
      text.append(' ');
    }
    return text.toString();
  }

  /** Of each word its lemma, features and stem. */
  private static List<String> read(Vocabulary vocabulary, String text) {
    Tokens tokens = Tokens.of(Text.of(text), vocabulary);
    List<String> read = new ArrayList<>();
    for (int i = 0; i < tokens.count(); i++) {
      StringBuilder word = new StringBuilder();
      word.append(tokens.lemma(i) < 0 ? "-" : vocabulary.form(tokens.lemma(i)));
      for (Feature feature : Feature.values()) {
        word.append(tokens.has(i, feature) ? " " + feature : "");
      }
      read.add(word.append(' ').append(tokens.stem(i)).toString());
    }
    return read;
  }
}
