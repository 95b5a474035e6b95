package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Reason;
import kz.sanaq.quantity.Reading;

/** What the rest of a text says of what its figures may be of. One a text; not thread safe. */
final class Surroundings {
  /** What words around can say that figures are of. */
  enum Subject {
    /** One enterprise, farm or institution. */
    ENTERPRISE,
    /** One programme, project or campaign. */
    PROGRAMME,
    /** One event, accident, match or case. */
    OCCURRENCE,
    /** What is allowed or prescribed. */
    RULE,
    /** A territory as a whole. */
    WHOLE,
    /** What went wrong: debts, violations, losses. */
    IRREGULARITY;

    static final List<Subject> ALL = List.of(values());
  }

  /** The nearest place that speaks of something. */
  enum Nearest {
    /** The figure's sentence. */
    SENTENCE,
    /** The sentence before. */
    BEFORE,
    HEADLINE,
    /** Another sentence of the text. */
    TEXT,
    /** No place does. */
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

  /** The sentences that speak of each subject. */
  private final Map<Subject, BitSet> sentences = new EnumMap<>(Subject.class);

  private final Set<Subject> headline;
  private final Density density;

  /** For each sentence the nearest place of each subject; null for what nobody asked for yet. */
  private final List<Map<Subject, Nearest>> nearest;

  private final NamesBefore names = new NamesBefore();
  private final Topics topics;

  Surroundings(Scene scene, ClaimWords words) {
    this.scene = scene;
    this.words = words;
    for (Subject subject : Subject.ALL) {
      sentences.put(subject, new BitSet());
    }
    List<TokenRange> ranges = scene.parse().sentences();
    for (int s = 0; s < ranges.size(); s++) {
      for (Subject subject : subjects(scene.tokens(), ranges.get(s))) {
        sentences.get(subject).set(s);
      }
    }
    topics = new Topics(scene, words.topics);
    headline = subjects(scene.headline().tokens(), scene.headline().range());
    density = Density.of(scene.claims());
    nearest = new ArrayList<>(Collections.nCopies(ranges.size(), null));
  }

  /** What some words speak of. */
  Set<Subject> subjects(Tokens tokens, TokenRange range) {
    Set<Subject> subjects = EnumSet.noneOf(Subject.class);
    for (int i = range.begin(); i < range.end(); i++) {
      long match = words.surroundings.match(tokens, i);
      if (match >= 0 && Lexicon.end(match) <= range.end()) {
        subjects.add(words.surroundings.meaning(match));
      }
    }
    return subjects;
  }

  /** What the figures before were filed under. */
  NamesBefore names() {
    return names;
  }

  /** What the text is about. */
  Topics topics() {
    return topics;
  }

  /** How many figures the text has. */
  Density density() {
    return density;
  }

  /** The nearest place that speaks of a subject, seen from a sentence. */
  Nearest nearest(Subject subject, int sentence) {
    Map<Subject, Nearest> known = nearest.get(sentence);
    if (known == null) {
      known = new EnumMap<>(Subject.class);
      for (Subject each : Subject.ALL) {
        known.put(each, find(each, sentence));
      }
      nearest.set(sentence, known);
    }
    return known.get(subject);
  }

  private Nearest find(Subject subject, int sentence) {
    BitSet speaking = sentences.get(subject);
    if (speaking.get(sentence)) {
      return Nearest.SENTENCE;
    }
    if (sentence > 0 && speaking.get(sentence - 1)) {
      return Nearest.BEFORE;
    }
    if (headline.contains(subject)) {
      return Nearest.HEADLINE;
    }
    return speaking.isEmpty() ? Nearest.NONE : Nearest.TEXT;
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
