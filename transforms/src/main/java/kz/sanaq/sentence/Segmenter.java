package kz.sanaq.sentence;

import java.util.Locale;
import kz.sanaq.language.Table;
import kz.sanaq.language.Text;

/**
 * Splits a text into sentences.
 *
 * <p>In: a folded text. Out: the spans of its sentences in folded positions, in order, without
 * overlap, each from its first to behind its last character that is no white space; together they
 * cover every such character. A sentence ends
 *
 * <ul>
 *   <li>with its line, unless the line is long and the next one goes on in a small letter (text
 *       that was wrapped at a fixed width);
 *   <li>behind {@code . ! ? …} and the quotes and brackets that close there, unless a small letter
 *       follows (a quotation goes on: «Қайда?» – деді) or the stop belongs to an abbreviation, an
 *       initial, the number of a list item or a domain name.
 * </ul>
 *
 * <p>One scan from left to right that looks a bounded number of characters to either side: time is
 * linear in the text. Instances are immutable and thread safe.
 */
public final class Segmenter {
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
    String folder = "/kz/sanaq/language/" + language.toLowerCase(Locale.ROOT) + "/";
    Abbreviations abbreviations =
        new Abbreviations(
            Table.resource(folder + "abbreviations.tsv", "form", "ending", "after"),
            Table.resource(folder + "initials.tsv", "form"),
            Table.resource(folder + "vowels.tsv", "letter"));
    return new Segmenter(
        new Boundary(
            abbreviations,
            Table.resource(folder + "sentence-openers.tsv", "word"),
            Table.resource(folder + "speech-verbs.tsv", "form")));
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
