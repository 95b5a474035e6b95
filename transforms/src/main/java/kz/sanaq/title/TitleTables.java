package kz.sanaq.title;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Schema;

/** The table of a language by which titles are made; its head says what it is for. */
final class TitleTables {
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
