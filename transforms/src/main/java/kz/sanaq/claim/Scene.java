package kz.sanaq.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.model.Sentence;
import kz.sanaq.place.PlaceResolver;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Parse;
import kz.sanaq.time.Timeline;
import kz.sanaq.weigher.Observer;

/**
 * One text of a document with all that was read in it before its claims.
 *
 * @param document the document
 * @param part which of its texts
 * @param text the text
 * @param parse its parse
 * @param sentences its sentences
 * @param readings the quantities of each sentence
 * @param marked which tokens are part of places, times and quantities
 * @param title the document's title, null where it has none or this is it
 * @param headlineNouns the nouns of the headline in dictionary form
 * @param headline the words of the article's headline, which may stand in another text
 * @param timeline its times
 * @param places resolves places; null where no figure asks, for none is a claim
 * @param observer is shown every choice
 */
public record Scene(
    Document document,
    Part part,
    Text text,
    Parse parse,
    List<Sentence> sentences,
    List<List<Reading>> readings,
    Marked marked,
    Scene title,
    Set<String> headlineNouns,
    Headline headline,
    Timeline timeline,
    PlaceResolver places,
    Observer observer) {
  /**
   * Tokens that are part of something, and so no part of what is measured.
   *
   * @param places of places
   * @param times of times
   * @param quantities of quantities, claims or not
   * @param aside of places and times
   */
  public record Marked(BitSet places, BitSet times, BitSet quantities, BitSet aside) {
    /** What these are part of. */
    public static Marked of(BitSet places, BitSet times, BitSet quantities) {
      BitSet aside = (BitSet) places.clone();
      aside.or(times);
      return new Marked(places, times, quantities, aside);
    }
  }

  /**
   * A headline.
   *
   * @param tokens of the text that it stands in
   * @param range its words
   */
  public record Headline(Tokens tokens, TokenRange range) {}

  /** How many of its quantities are claims. */
  public int claims() {
    return readings.stream().mapToInt(MentionReader::claims).sum();
  }

  /** Its tokens. */
  public Tokens tokens() {
    return parse.tokens();
  }

  boolean isPlace(int token) {
    return marked.places().get(token);
  }

  boolean isTime(int token) {
    return marked.times().get(token);
  }

  /** Whether a token belongs to a quantity; what stands before the first does not. */
  boolean isQuantity(int token) {
    return token >= 0 && marked.quantities().get(token);
  }

  BitSet aside() {
    return marked.aside();
  }
}
