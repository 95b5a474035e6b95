package kz.sanaq.syntax;

import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Direction;
import kz.sanaq.model.UnitKind;

/** The words that the parse of a sentence rests on, as the tables of the language pack list them. */
public final class SyntaxWords {
  /** What a word that is never counted does to the phrase that it stands in. */
  public enum FunctionRole {
    PARTICLE,
    JOIN,
    END,
    CLOSE
  }

  private final Lexicon<Noun> nouns;
  private final Lexicon<String> adjectives;
  private final Lexicon<FunctionRole> functionWords;
  private final Lexicon<Verb> verbs;
  private final Lexicon<String> numbers;

  /** Registers the tables; to be used after {@link Loader#freeze()}. */
  public SyntaxWords(Loader in) {
    nouns = in.lexicon();
    for (Table.Row row : in.table("nouns.tsv", "form", "kind", "class", "variant").rows()) {
      String form = row.required("form");
      Noun noun =
          new Noun(
              form,
              row.constant("kind", UnitKind.class),
              row.constant("class", NounClass.class),
              row.place());
      nouns.add(form, noun, WordClass.NOUN);
      if (!row.get("variant").isEmpty()) {
        in.variant(lastWord(form), lastWord(row.get("variant")), WordClass.NOUN);
      }
    }
    adjectives = in.lexicon();
    for (Table.Row row : in.table("adjectives.tsv", "form").rows()) {
      adjectives.add(row.required("form"), row.place(), WordClass.FIXED);
    }
    functionWords = in.weakLexicon();
    for (Table.Row row : in.table("function-words.tsv", "word", "class", "role").rows()) {
      functionWords.add(
          row.required("word"),
          row.constant("role", FunctionRole.class),
          row.constant("class", WordClass.class));
    }
    verbs = in.lexicon();
    for (Table.Row row :
        in.table("verbs.tsv", "stem", "act", "change", "present", "role", "variant").rows()) {
      if (!row.get("variant").isEmpty()) {
        in.variant(row.required("stem"), row.get("variant"), WordClass.VERB);
      }
      verbs.add(row.required("stem"), verb(row), WordClass.VERB);
    }
    numbers = in.lexicon();
    for (Table.Row row : in.table("numbers.tsv", "word", "kind", "value", "class").rows()) {
      numbers.add(
          row.required("word"), row.place(), row.constant("class", WordClass.class));
    }
  }

  private static String lastWord(String phrase) {
    int end = Math.max(phrase.lastIndexOf(' '), phrase.lastIndexOf('-'));
    return phrase.substring(end + 1);
  }

  private static Verb verb(Table.Row row) {
    String change = row.get("change");
    return new Verb(
        row.required("act"),
        switch (change) {
          case "rise" -> Direction.INCREASE;
          case "fall" -> Direction.DECREASE;
          default -> Direction.NONE;
        },
        switch (change) {
          case "exceed" -> Verb.Bound.EXCEED;
          case "reach" -> Verb.Bound.REACH;
          default -> Verb.Bound.NONE;
        },
        row.get("present").isEmpty()
            ? Verb.Present.NEVER
            : row.constant("present", Verb.Present.class),
        row.get("role").isEmpty() ? Verb.Role.NONE : row.constant("role", Verb.Role.class),
        row.place());
  }

  /** Nouns that are counted or measured. */
  public Lexicon<Noun> nouns() {
    return nouns;
  }

  /** Words that only describe a noun. */
  public Lexicon<String> adjectives() {
    return adjectives;
  }

  /** Words that are never what a figure counts. */
  public Lexicon<FunctionRole> functionWords() {
    return functionWords;
  }

  /** Verbs and fixed phrases of a noun and a verb. */
  public Lexicon<Verb> verbs() {
    return verbs;
  }

  /** Words of numbers. */
  public Lexicon<String> numbers() {
    return numbers;
  }
}
