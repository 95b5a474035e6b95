package kz.sanaq.syntax;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WordCell;
import kz.sanaq.syntax.SyntaxWords.FunctionRole;

/**
 * The tables of the words that the parse of a sentence rests on; their heads say what they are for.
 */
public final class SyntaxTables {
  private static final Column FORM = Column.one("form", WordCell.PHRASE);

  static final Schema ADJECTIVES = Schema.words("adjectives.tsv", FORM).unique("form");

  static final Schema FUNCTION_WORDS =
      Schema.words(
              "function-words.tsv",
              FORM,
              Column.one("class", Cell.CLASS),
              Column.one("role", Cell.constant(FunctionRole.class)))
          .unique("form");

  /** Verbs, the acts that they say, and what they do to figures. */
  public static final Schema VERBS =
      Schema.words(
              "verbs.tsv",
              FORM,
              Column.one("act", WordCell.PHRASE),
              Column.optional("change", Cell.oneOf("rise", "fall", "exceed", "reach", "near")),
              Column.optional("present", Cell.constant(Verb.Present.class)),
              Column.optional("role", Cell.constant(Verb.VerbRole.class)),
              Column.optional("variant", WordCell.WORD))
          .unique("form");

  /** Nouns of action, and the acts that they say. */
  public static final Schema VERB_NOUNS =
      Schema.words("verb-nouns.tsv", FORM, Column.one("act", WordCell.PHRASE)).unique("form");

  static final Schema ACT_ENDINGS =
      Schema.words("act-endings.tsv", Column.one("form", Cell.TEXT), Column.one("act", Cell.TEXT))
          .unique("form");

  private SyntaxTables() {}
}
