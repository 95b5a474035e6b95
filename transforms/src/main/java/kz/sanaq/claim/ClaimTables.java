package kz.sanaq.claim;

import kz.sanaq.claim.ClaimWords.Cue;
import kz.sanaq.language.Cell;
import kz.sanaq.language.CodeCell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WordCell;
import kz.sanaq.weigher.Weigher;

/** The tables of the words that turn a quantity into a claim; their heads say what they are for. */
final class ClaimTables {
  private static final Column FORM = Column.one("form", WordCell.PHRASE);

  static final Schema ATTRIBUTION = list("attribution.tsv");
  static final Schema GENERAL_NOUNS = list("general-nouns.tsv");

  static final Schema SURROUNDINGS =
      Schema.words(
              "surroundings.tsv",
              FORM,
              Column.one("speaks_of", Cell.constant(Surroundings.Subject.class)))
          .unique("form");

  static final Schema SETTLEMENTS =
      Schema.words("settlements.tsv", FORM, Column.one("class", Cell.CLASS)).unique("form");

  static final Schema UNIT_WORDS =
      Schema.words("unit-words.tsv", FORM, Column.one("role", Cell.constant(UnitWords.Role.class)))
          .unique("form");

  static final Schema COUNT_WORDS = list("count-words.tsv");
  static final Schema PARTITIVES = list("partitives.tsv");
  static final Schema PERSON_ENDINGS = list("person-endings.tsv");
  static final Schema RESTATEMENTS = list("restatements.tsv");

  static final Schema QUALIFIER_NAMES =
      Schema.words(
              "qualifier-names.tsv",
              Column.one("name", Cell.TEXT),
              Column.several("forms", Cell.TEXT))
          .unique("name")
          .unique("forms");

  static final Schema TOPICS =
      Schema.words(
              "topics.tsv",
              Column.one("subject", Cell.TEXT),
              Column.one("name", Cell.TEXT),
              Column.several("forms", WordCell.PHRASE))
          .unique("subject", "name");

  static final Schema TOPIC_RULES =
      Schema.words(
              "topic-rules.tsv",
              Column.one("code", CodeCell.of("indicators.tsv")),
              Column.one("subject", Cell.TEXT),
              Column.one("reach", Cell.constant(TopicTable.Reach.class)),
              Column.any("near", WordCell.PHRASE),
              Column.any("without", WordCell.PHRASE))
          .unique("code", "reach");

  static final Schema WEIGHTS_OBJECT = Weigher.schema("weights-object.tsv");
  static final Schema WEIGHTS_EVENT = Weigher.schema("weights-event.tsv");
  static final Schema WEIGHTS_INDICATOR = Weigher.schema("weights-indicator.tsv");
  static final Schema WEIGHTS_TIME = Weigher.schema("weights-time.tsv");
  static final Schema WEIGHTS_STATUS = Weigher.schema("weights-status.tsv");
  static final Schema WEIGHTS_SCOPE = Weigher.schema("weights-scope.tsv");
  static final Schema WEIGHTS_CERTAINTY = Weigher.schema("weights-certainty.tsv");
  static final Schema WEIGHTS_ROW = Weigher.schema("weights-row.tsv");

  static final Schema MEASURED =
      Schema.words(
              "measured.tsv",
              FORM,
              Column.several(
                  "units",
                  Cell.oneOf("any", "money", "percent", "times", "physical")
                      .or(CodeCell.of("units.tsv"))),
              Column.optional("rate", Cell.YES),
              Column.optional("of", Cell.YES),
              Column.any(
                  "default",
                  Cell.oneOf("money", "percent", "times", "physical", "person")
                      .or(CodeCell.of("units.tsv"))),
              Column.optional("label", CodeCell.of("indicators.tsv")))
          .unique("form");

  static final Schema CLAUSE_WORDS =
      Schema.words(
              "clause-words.tsv",
              FORM,
              Column.one("change", Cell.oneOf("rise", "fall")),
              Column.one("role", Cell.oneOf("noun", "degree")))
          .unique("form");

  static final Schema STATUS =
      Schema.words("status.tsv", FORM, Column.one("role", Cell.constant(Cue.class))).unique("form");

  static final Schema PER =
      Schema.words(
              "per.tsv",
              FORM,
              Column.one(
                  "per", Cell.oneOf("recipient", "unit", "hour", "day", "week", "month", "year")),
              Column.one("side", Cell.constant(PerSide.class)),
              Column.one("class", Cell.CLASS))
          .unique("form", "side");

  private ClaimTables() {}

  /** A table of words alone. */
  private static Schema list(String file) {
    return Schema.words(file, FORM).unique("form");
  }
}
