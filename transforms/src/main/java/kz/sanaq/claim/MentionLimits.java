package kz.sanaq.claim;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.model.Reason;
import kz.sanaq.quantity.Reading;

/**
 * How many figures are read as claims; the others are left out as {@link Reason#TOO_MANY}. What
 * costs time and room for each figure is so bounded by the text, whatever stands in it.
 *
 * @param perSentence of one sentence the first so many
 * @param perDocument of one document, its title first, the first so many
 */
public record MentionLimits(int perSentence, int perDocument) implements Serializable {
  /** More than a sentence that somebody wrote has: the fullest of our own has ten. */
  public static final int PER_SENTENCE = 200;

  /** A yearbook's chapter has some thousand; whoever has longer ones may give more room. */
  public static final int PER_DOCUMENT = 10_000;

  /** Those of a run without options. */
  public static final MentionLimits USUAL = new MentionLimits(PER_SENTENCE, PER_DOCUMENT);

  private static final String RULE = "too-many";

  /**
   * The quantities of a text, those left out that are too many.
   *
   * @param readings those of each sentence
   * @param before how many of the document stand before this text
   */
  public List<List<Reading>> applied(List<List<Reading>> readings, int before) {
    List<List<Reading>> all = new ArrayList<>(readings.size());
    int left = Math.max(0, perDocument - before);
    for (List<Reading> sentence : readings) {
      int most = Math.min(perSentence, left);
      List<Reading> bounded = first(most, sentence);
      left -= MentionReader.claims(bounded);
      all.add(bounded);
    }
    return all;
  }

  private static List<Reading> first(int most, List<Reading> sentence) {
    if (MentionReader.claims(sentence) <= most) {
      return sentence;
    }
    List<Reading> bounded = new ArrayList<>(sentence.size());
    int kept = 0;
    for (Reading reading : sentence) {
      boolean claim = MentionReader.isClaim(reading);
      kept += claim ? 1 : 0;
      bounded.add(claim && kept > most ? reading.leftOut(Reason.TOO_MANY, RULE) : reading);
    }
    return bounded;
  }
}
