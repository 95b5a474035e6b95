package kz.sanaq.title;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WordCell;

/** The tables of a language by which titles are made; their heads say what they are for. */
final class TitleTables {
  static final Schema ENDINGS =
      Schema.words(
          "title-endings.tsv",
          Column.one("ending", Cell.constant(Ending.class)),
          Column.one("form", WordCell.WORD),
          Column.optional("harmony", Cell.oneOf("back", "front")),
          Column.one("after", Cell.TEXT),
          Column.optional("drop", Cell.YES),
          Column.optional("syllable", Cell.TEXT));

  static final Schema ACTS =
      Schema.words(
              "title-acts.tsv",
              Column.one("act", Cell.TEXT),
              Column.optional("people", Cell.constant(Voice.class)),
              Column.optional("things", Cell.constant(Voice.class)),
              Column.optional("lasts", Cell.YES),
              Column.optional("purpose", Cell.YES))
          .unique("act");

  private TitleTables() {}
}
