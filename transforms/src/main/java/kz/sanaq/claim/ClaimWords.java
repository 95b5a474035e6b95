package kz.sanaq.claim;

import java.util.HashMap;
import java.util.Map;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Per;

/** The words that turn a quantity into a claim, as the tables of the language pack list them. */
public final class ClaimWords {
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

  /** Registers the tables of the language pack. */
  public ClaimWords(Loader in) {
    nouns = in.lexicon();
    for (Table.Row row : in.table("nouns.tsv", "form", "kind", "variant").rows()) {
      String form = row.required("form");
      nouns.add(form, new Noun(form, row.required("kind"), row.place()), WordClass.NOUN);
      if (!row.get("variant").isEmpty()) {
        in.variant(form, row.get("variant"), WordClass.NOUN);
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
    measured = in.lexicon();
    for (Table.Row row :
        in.table("measured.tsv", "form", "units", "rate", "of", "default").rows()) {
      String form = row.required("form");
      for (String kind : row.list("default")) {
        assumed.put(kind, form);
      }
      measured.add(
          form,
          new Measured(
              form,
              row.list("units"),
              !row.get("rate").isEmpty(),
              !row.get("of").isEmpty(),
              row.place()),
          WordClass.NOUN);
    }
    verbs = in.lexicon();
    for (Table.Row row :
        in.table("verbs.tsv", "stem", "change", "present", "role", "variant").rows()) {
      if (!row.get("variant").isEmpty()) {
        in.variant(row.required("stem"), row.get("variant"), WordClass.VERB);
      }
      verbs.add(row.required("stem"), verb(row), WordClass.VERB);
    }
    changes = in.lexicon();
    for (Table.Row row : in.table("clause-words.tsv", "form", "change", "role").rows()) {
      boolean noun = row.required("role").equals("noun");
      changes.add(
          row.required("form"),
          new ChangeWord(direction(row.get("change")), noun, row.place()),
          noun ? WordClass.NOUN : WordClass.FIXED);
    }
    cues = in.lexicon();
    for (Table.Row row : in.table("status.tsv", "form", "cue").rows()) {
      cues.add(
          row.required("form"),
          new StatusCue(row.constant("cue", Cue.class), row.place()),
          WordClass.NOUN);
    }
    rates = in.lexicon();
    for (Table.Row row : in.table("per.tsv", "form", "per").rows()) {
      rates.add(
          row.required("form"),
          new PerWord(row.constant("per", Per.class), row.place()),
          WordClass.FIXED);
    }
    attributions = in.lexicon();
    for (Table.Row row : in.table("attribution.tsv", "form").rows()) {
      attributions.add(row.required("form"), row.place(), WordClass.FIXED);
    }
    numbers = in.lexicon();
    for (Table.Row row : in.table("count-words.tsv", "form").rows()) {
      numbers.add(row.required("form"), row.place(), WordClass.FIXED);
    }
    counters = in.lexicon();
    for (Table.Row row : in.table("counters.tsv", "form").rows()) {
      counters.add(row.required("form"), row.place(), WordClass.NOUN);
    }
    partitives = in.lexicon();
    for (Table.Row row : in.table("partitives.tsv", "form", "kind").rows()) {
      partitives.add(row.required("form"), row.place(), WordClass.FIXED);
    }
  }

  private static Verb verb(Table.Row row) {
    String change = row.get("change");
    return new Verb(
        direction(change),
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

  private static Direction direction(String change) {
    return switch (change) {
      case "rise" -> Direction.INCREASE;
      case "fall" -> Direction.DECREASE;
      default -> Direction.NONE;
    };
  }
}
