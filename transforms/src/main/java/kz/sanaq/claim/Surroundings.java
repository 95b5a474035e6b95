package kz.sanaq.claim;

import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Reason;
import kz.sanaq.quantity.Reading;

/** What the rest of a text says of what its figures may be of. One a text; not thread safe. */
final class Surroundings {
  /** The nearest place that speaks of a single enterprise. */
  enum Enterprise {
    SENTENCE,
    BEFORE,
    HEADLINE,
    TEXT,
    NONE
  }

  /** How many figures a text has. */
  enum Density {
    UP_TO_3,
    UP_TO_8,
    UP_TO_20,
    MORE;

    private static final int FEW = 3;
    private static final int SOME = 8;
    private static final int MANY = 20;

    static Density of(int figures) {
      return figures <= FEW
          ? UP_TO_3
          : figures <= SOME ? UP_TO_8 : figures <= MANY ? UP_TO_20 : MORE;
    }
  }

  private final Scene scene;
  private final ClaimWords words;

  /** The sentences that speak of an enterprise; looked for when a figure first asks. */
  private BitSet enterprises;

  private boolean headline;
  private final Density density;
  private final NamesBefore names = new NamesBefore();

  Surroundings(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
    int figures = 0;
    for (List<Reading> readings : scene.readings()) {
      for (Reading reading : readings) {
        figures += MentionReader.isClaim(reading) ? 1 : 0;
      }
    }
    density = Density.of(figures);
  }

  private void look() {
    enterprises = new BitSet();
    List<TokenRange> sentences = scene.parse().sentences();
    for (int s = 0; s < sentences.size(); s++) {
      enterprises.set(s, names(scene.tokens(), sentences.get(s)));
    }
    headline = names(scene.headline().tokens(), scene.headline().range());
  }

  private boolean names(Tokens tokens, TokenRange range) {
    for (int i = range.begin(); i < range.end(); i++) {
      if (words.enterprises.match(tokens, i) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What the figures before were filed under. */
  NamesBefore names() {
    return names;
  }

  /** How many figures the text has. */
  Density density() {
    return density;
  }

  /** The nearest place that speaks of a single enterprise. */
  Enterprise enterprise(int sentence) {
    if (enterprises == null) {
      look();
    }
    if (enterprises.get(sentence)) {
      return Enterprise.SENTENCE;
    }
    if (sentence > 0 && enterprises.get(sentence - 1)) {
      return Enterprise.BEFORE;
    }
    if (headline) {
      return Enterprise.HEADLINE;
    }
    return enterprises.isEmpty() ? Enterprise.NONE : Enterprise.TEXT;
  }

  /** Whether an age or another number describes what is counted in the figure's clause. */
  boolean isNarrowed(Figure figure) {
    for (Reading reading : scene.readings().get(figure.sentence())) {
      boolean describes = reading.reason() == Reason.AGE || reading.reason() == Reason.QUALIFIER;
      if (describes
          && reading.beginToken() >= figure.clauseFrom()
          && reading.endToken() <= figure.clauseTo()) {
        return true;
      }
    }
    return false;
  }
}
