package kz.sanaq.sentence;

import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Text;
import kz.sanaq.language.WordCell;

/**
 * Splits a text into sentences.
 *
 * <p>In: a folded text. Out: the spans of its sentences in folded positions, in order, without
 * overlap, each from its first to its last character that is no white space; together they cover
 * every such character. A sentence ends
 *
 * <ul>
 *   <li>with its line, unless the line is long and the next one goes on in a small letter (text
 *       that was wrapped at a fixed width);
 *   <li>after {@code . ! ? …} and the quotes and brackets that close there, unless a small letter
 *       follows (a quotation goes on: «Қайда?» – деді) or the stop belongs to an abbreviation, an
 *       initial, the number of a list item or a domain name.
 * </ul>
 *
 * <p>One scan from left to right that looks a bounded number of characters to either side: time is
 * linear in the text. Instances are immutable and thread safe.
 */
public final class Segmenter {
  private static final Schema ABBREVIATIONS =
      Schema.words(
              "abbreviations.tsv",
              Column.one("form", WordCell.SIGNS),
              Column.one("ending", Cell.constant(Stop.class)),
              Column.one("after", Cell.constant(Abbreviations.After.class)),
              Column.optional("meaning", Cell.TEXT))
          .unique("form", "after");

  private static final Schema INITIALS = list("initials.tsv", "form", WordCell.WORD);
  private static final Schema VOWELS = list("vowels.tsv", "letter", Cell.TEXT);
  private static final Schema SENTENCE_OPENERS =
      list("sentence-openers.tsv", "form", WordCell.PHRASE);
  private static final Schema SPEECH_VERBS = list("speech-verbs.tsv", "form", WordCell.WORD);

  private final Boundary boundary;

  private Segmenter(Boundary boundary) {
    this.boundary = boundary;
  }

  /**
   * Reads the tables of a language.
   *
   * @param language its ISO 639-1 code, for example {@code kk}
   * @throws kz.sanaq.language.TableException when a table is missing or malformed
   */
  public static Segmenter of(String language) {
    LanguagePack pack = LanguagePack.of(language);
    Abbreviations abbreviations =
        new Abbreviations(pack.table(ABBREVIATIONS), pack.table(INITIALS), pack.table(VOWELS));
    return new Segmenter(
        new Boundary(abbreviations, pack.table(SENTENCE_OPENERS), pack.table(SPEECH_VERBS)));
  }

  /** A table of one column. */
  private static Schema list(String file, String column, Cell cell) {
    return Schema.words(file, Column.one(column, cell)).unique(column);
  }

  /**
   * The sentences of {@code text}.
   *
   * @return begin and end of the first sentence, begin and end of the second, and so on
   */
  public int[] segment(Text text) {
    return new Scan(boundary, text.chars(), text.length()).run();
  }
}
