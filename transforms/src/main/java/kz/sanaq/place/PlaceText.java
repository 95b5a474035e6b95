package kz.sanaq.place;

import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.syntax.Parse;

/**
 * A text whose figures are to be placed.
 *
 * @param parse its parse
 * @param mentions what {@link PlaceReader} found in it
 * @param headline tokens of a headline that stands in the text
 * @param dateline tokens of the dateline
 * @param figures the first token of each figure that is a claim
 */
public record PlaceText(
    Parse parse,
    List<PlaceMention> mentions,
    TokenRange headline,
    TokenRange dateline,
    BitSet figures) {
  /** Number of its sentences. */
  int sentences() {
    return parse.sentences().size();
  }
}
