package kz.sanaq.syntax;

import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.Row;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;
import kz.sanaq.model.Direction;
import kz.sanaq.model.UnitKind;

/**
 * The words that the parse of a sentence rests on, as the tables of the language pack list them.
 */
public final class SyntaxWords {
  /** What a word that is never counted does to the phrase that it stands in. */
  public enum FunctionRole {
    PARTICLE,
    JOIN,
    END,
    DENY,
    CLOSE
  }

  private final Lexicon<Noun> nouns;
  private final Lexicon<String> adjectives;
  private final Lexicon<FunctionRole> functionWords;
  private final Lexicon<Verb> verbs;
  private final Lexicon<String> numbers;
  private final ActEndings actEndings;

  /** The stems of acts without voice: «шық» of «шығу», «сал» of «салу». */
  private final Map<String, String> stems = new HashMap<>();

  /** Registers the tables; to be used after {@link Loader#freeze()}. */
  public SyntaxWords(Loader in) {
    nouns = in.lexicon();
    for (Row row : in.table(WordTables.NOUNS).rows()) {
      String form = row.required("form");
      Noun noun =
          new Noun(
              form,
              row.constant("kind", UnitKind.class),
              row.constant("class", NounClass.class),
              row.place());
      nouns.add(row, noun, WordClass.NOUN);
      if (!row.get("variant").isEmpty()) {
        in.variant(form, row.get("variant"), WordClass.NOUN);
      }
    }
    adjectives = in.lexicon();
    for (Row row : in.table(SyntaxTables.ADJECTIVES).rows()) {
      adjectives.add(row, row.place(), WordClass.FIXED);
    }
    functionWords = in.weakLexicon();
    for (Row row : in.table(SyntaxTables.FUNCTION_WORDS).rows()) {
      functionWords.add(row, row.constant("role", FunctionRole.class));
    }
    actEndings = new ActEndings(in);
    verbs = in.lexicon();
    for (Row row : in.table(SyntaxTables.VERBS).rows()) {
      if (!row.get("variant").isEmpty()) {
        in.variant(row.required("form"), row.get("variant"), WordClass.VERB);
      }
      Verb verb = verb(row);
      verbs.add(row, verb, WordClass.VERB);
      stems.merge(verb.act(), row.required("form"), SyntaxWords::shorter);
    }
    numbers = in.lexicon();
    for (Row row : in.table(WordTables.NUMBERS).rows()) {
      numbers.add(row, row.place());
    }
  }

  /** A passive is longer: «салын». */
  private static String shorter(String one, String other) {
    return other.length() < one.length() ? other : one;
  }

  private Verb verb(Row row) {
    String change = row.get("change");
    String act = row.required("act");
    return new Verb(
        act,
        actEndings.of(row.required("form")).equals(act)
            ? Verb.StemVoice.ACTIVE
            : Verb.StemVoice.OTHER,
        switch (change) {
          case "rise" -> Direction.INCREASE;
          case "fall" -> Direction.DECREASE;
          default -> Direction.NONE;
        },
        switch (change) {
          case "exceed" -> Verb.VerbBound.EXCEED;
          case "reach" -> Verb.VerbBound.REACH;
          case "near" -> Verb.VerbBound.NEAR;
          default -> Verb.VerbBound.NONE;
        },
        row.constant("present", Verb.Present.class, Verb.Present.NEVER),
        row.constant("role", Verb.VerbRole.class, Verb.VerbRole.NONE),
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

  /** The bare act that a verb phrase names: of one that is denied that it is not done. */
  public String act(Tokens tokens, Phrase verb) {
    if (verb.verb() == null) {
      return verb.isDenied()
          ? actEndings.denied(tokens, verb.head())
          : actEndings.of(tokens, verb.head());
    }
    String act = verb.verb().act();
    return verb.isDenied() ? actEndings.denied(stems.get(act)) : act;
  }

  /** Words of numbers. */
  public Lexicon<String> numbers() {
    return numbers;
  }
}
