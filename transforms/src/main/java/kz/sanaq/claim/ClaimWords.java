package kz.sanaq.claim;

import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Per;

/** The words that turn a quantity into a claim, as the tables of the language pack list them. */
final class ClaimWords {
  /** A word that tells a change without being a verb. */
  record ChangeWord(Direction direction, boolean noun, String row) {}

  /** What a word says of a figure's status. */
  enum Cue {
    /** The figure is planned: «салу керек». */
    PLANNED,
    /** A plan is spoken of: the figure is planned, unless the clause tells what was done. */
    PLAN,
    /** The present tense tells what is: «жыл сайын». */
    HABITUAL
  }

  /** A word that tells whether a figure is planned or habitual. */
  record StatusCue(Cue cue, String row) {}

  /** What a word that is never counted does to the noun phrase it stands in. */
  enum FunctionRole {
    PARTICLE,
    JOIN,
    END,
    CLOSE
  }

  /** A word that makes a figure a rate. */
  record PerWord(Per per, String row) {}

  final Lexicon<Noun> nouns;
  final Lexicon<String> adjectives;

  /** Words that are never what a figure counts. */
  final Lexicon<FunctionRole> functionWords;

  final Lexicon<Measured> measured;

  /** For a kind of unit the thing that is meant where none is named. */
  final Map<String, String> assumed = new HashMap<>();

  final Lexicon<Verb> verbs;
  final Lexicon<ChangeWord> changes;
  final Lexicon<StatusCue> cues;
  final Lexicon<PerWord> rates;
  final Lexicon<String> attributions;
  final Lexicon<String> partitives;

  /** Words for «number of»: «саны». */
  final Lexicon<String> numbers;

  /** Words that count pieces and name nothing: «бас». */
  final Lexicon<String> counters;

  ClaimWords(Loader in) {
    nouns = in.lexicon();
    for (Row row : in.table(WordTables.NOUNS).rows()) {
      String form = row.required("form");
      nouns.add(row, new Noun(form, row.required("kind"), row.place()), WordClass.NOUN);
      if (!row.get("variant").isEmpty()) {
        in.variant(form, row.get("variant"), WordClass.NOUN);
      }
    }
    adjectives = in.lexicon();
    for (Row row : in.table(ClaimTables.ADJECTIVES).rows()) {
      adjectives.add(row, row.place(), WordClass.FIXED);
    }
    functionWords = in.weakLexicon();
    for (Row row : in.table(ClaimTables.FUNCTION_WORDS).rows()) {
      functionWords.add(row, row.constant("role", FunctionRole.class));
    }
    measured = in.lexicon();
    for (Row row : in.table(ClaimTables.MEASURED).rows()) {
      String form = row.required("form");
      for (String kind : row.list("default")) {
        assumed.put(kind, form);
      }
      measured.add(
          row,
          new Measured(form, row.list("units"), row.is("rate"), row.is("of"), row.place()),
          WordClass.NOUN);
    }
    verbs = in.lexicon();
    for (Row row : in.table(ClaimTables.VERBS).rows()) {
      if (!row.get("variant").isEmpty()) {
        in.variant(row.required("form"), row.get("variant"), WordClass.VERB);
      }
      verbs.add(row, verb(row), WordClass.VERB);
    }
    changes = in.lexicon();
    for (Row row : in.table(ClaimTables.CLAUSE_WORDS).rows()) {
      boolean noun = row.required("role").equals("noun");
      changes.add(
          row,
          new ChangeWord(direction(row.get("change")), noun, row.place()),
          noun ? WordClass.NOUN : WordClass.FIXED);
    }
    cues = in.lexicon();
    for (Row row : in.table(ClaimTables.STATUS).rows()) {
      cues.add(row, new StatusCue(row.constant("role", Cue.class), row.place()), WordClass.NOUN);
    }
    rates = in.lexicon();
    for (Row row : in.table(ClaimTables.PER).rows()) {
      rates.add(row, new PerWord(row.constant("per", Per.class), row.place()), WordClass.FIXED);
    }
    attributions = in.lexicon();
    for (Row row : in.table(ClaimTables.ATTRIBUTION).rows()) {
      attributions.add(row, row.place(), WordClass.FIXED);
    }
    numbers = in.lexicon();
    for (Row row : in.table(ClaimTables.COUNT_WORDS).rows()) {
      numbers.add(row, row.place(), WordClass.FIXED);
    }
    counters = in.lexicon();
    for (Row row : in.table(WordTables.NOUNS).rows()) {
      if (row.is("counter")) {
        counters.add(row, row.place(), WordClass.NOUN);
      }
    }
    partitives = in.lexicon();
    for (Row row : in.table(ClaimTables.PARTITIVES).rows()) {
      partitives.add(row, row.place(), WordClass.FIXED);
    }
  }

  private static Verb verb(Row row) {
    String change = row.get("change");
    return new Verb(
        direction(change),
        switch (change) {
          case "exceed" -> Verb.Bound.EXCEED;
          case "reach" -> Verb.Bound.REACH;
          default -> Verb.Bound.NONE;
        },
        row.constant("present", Verb.Present.class, Verb.Present.NEVER),
        row.constant("role", Verb.Role.class, Verb.Role.NONE),
        row.place());
  }

  private static Direction direction(String change) {
    return switch (change) {
      case "rise" -> Direction.INCREASE;
      case "fall" -> Direction.DECREASE;
      default -> Direction.NONE;
    };
  }
}
