package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Inflection;
import kz.sanaq.language.NearWords;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Clause;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;

/** A quantity that is a claim, in its place: what every reader of a field is given. */
final class Figure {
  /**
   * How many tokens of a sentence on either side of a figure can say something of it. No sentence
   * that people read is longer; it keeps the work linear in texts that have no sentences.
   */
  static final int REACH = 150;

  /** Digits before the point from which a step is one of tenths of millions. */
  private static final int MILLIONS = 5;

  private final Scene scene;
  private final int sentence;
  private final Reading reading;
  private final List<Reading> others;
  private final TokenRange after;
  private final FiguresBefore before;

  // Worked out once: each candidate of each decision asks.
  private final ParsedSentence parsed;
  private final Clause clause;
  private final int from;
  private final int to;
  private final int clauseTo;
  private final Unit told;
  private final FigureKind kind;
  private final Phrase predicate;
  private final Inflection ending;
  private final Neighbour preceded;
  private final Neighbour followed;
  private final Neighbour closed;
  private final boolean inBracket;
  private final boolean labelled;
  private final boolean large;

  /** Found when first asked for: every noun asks for it. */
  private List<Unit> borrowed;

  /** Found when first asked for. */
  private NearWords words;

  /**
   * @param others the claims of its sentence in order, itself among them
   * @param after the tokens between it and the next quantity
   * @param before the figures of the text that were read before it
   */
  Figure(
      Scene scene,
      int sentence,
      Reading reading,
      List<Reading> others,
      TokenRange after,
      FiguresBefore before) {
    this.scene = scene;
    this.sentence = sentence;
    this.reading = reading;
    this.others = others;
    this.after = after;
    this.before = before;
    this.parsed = scene.parse().sentence(sentence);
    this.clause = parsed.clauseAt(begin());
    this.from = Math.max(parsed.range().begin(), begin() - REACH);
    this.to = Math.min(parsed.range().end(), end() + REACH);
    this.clauseTo = Math.min(to, parsed.clauseAt(end() - 1).end());
    this.told = reading.unit().isEmpty() ? null : Unit.of(reading.unit());
    this.kind = FigureKind.of(reading.unit());
    this.predicate = parsed.closing(end() - 1);
    this.ending = Inflection.of(tokens(), range());
    this.preceded = Neighbour.before(scene, parsed, begin());
    this.followed = Neighbour.at(scene, parsed, end());
    this.closed = Neighbour.closing(this);
    this.inBracket = scene.parse().segments().bracket(begin()) >= 0;
    this.labelled = tokens().isDash(begin() - 1) || tokens().isSymbol(begin() - 1, ':');
    this.large = reading.amount().step().precision() - reading.amount().step().scale() > MILLIONS;
  }

  /** The same place seen from another claim of its sentence. */
  Figure at(Reading other) {
    int begin = other.endToken();
    List<Reading> later = between(begin, parsed().range().end());
    int end = later.isEmpty() ? parsed().range().end() : later.get(0).beginToken();
    return new Figure(
        scene, sentence, other, others, new TokenRange(begin, Math.max(begin, end)), before);
  }

  /** The text with all that was read in it before its claims. */
  Scene scene() {
    return scene;
  }

  /** The tokens of the text. */
  Tokens tokens() {
    return scene.tokens();
  }

  /** Number of its sentence. */
  int sentence() {
    return sentence;
  }

  /** The phrases and clauses of its sentence. */
  ParsedSentence parsed() {
    return parsed;
  }

  /** Its clause. */
  Clause clause() {
    return clause;
  }

  /** The quantity. */
  Reading reading() {
    return reading;
  }

  /** The unit that it names itself, null for none. */
  Unit told() {
    return told;
  }

  /** The unit that it names, else that in which such things are counted. */
  Unit unit(UnitKind counted) {
    return told == null ? counted.unit() : told;
  }

  /** First token of the quantity. */
  int begin() {
    return reading.beginToken();
  }

  /** Token after the quantity. */
  int end() {
    return reading.endToken();
  }

  /** Its tokens. */
  TokenRange range() {
    return new TokenRange(begin(), end());
  }

  /** The words near it. */
  NearWords words() {
    if (words == null) {
      words = NearWords.of(tokens(), parsed.range(), range());
    }
    return words;
  }

  /** First token of its sentence that can say something of it. */
  int from() {
    return from;
  }

  /** Token after the last of its sentence that can say something of it. */
  int to() {
    return to;
  }

  /** First token of its clause, within reach. */
  int clauseFrom() {
    return Math.max(from, clause.begin());
  }

  /** Token after its clause, within reach. */
  int clauseTo() {
    return clauseTo;
  }

  /** What stands between it and the next quantity. */
  TokenRange after() {
    return after;
  }

  /** The figures of the text that were read before it. */
  FiguresBefore before() {
    return before;
  }

  /** The claim before it in its sentence, null for none. */
  Reading previous() {
    List<Reading> before = between(parsed.range().begin(), begin());
    return before.isEmpty() ? null : before.get(before.size() - 1);
  }

  /** The claims of its sentence that stand between two tokens. */
  List<Reading> between(int from, int to) {
    List<Reading> found = new ArrayList<>();
    for (Reading other : others) {
      if (other.beginToken() >= from && other.endToken() <= to) {
        found.add(other);
      }
    }
    return found;
  }

  /** The claim of its sentence that begins right at a token, null for none. */
  Reading claimAt(int token) {
    for (Reading other : others) {
      if (other.beginToken() == token) {
        return other.endToken() <= to ? other : null;
      }
    }
    return null;
  }

  /** What sort of value it has. */
  FigureKind kind() {
    return kind;
  }

  /** The verb that closes its clause, or that of a later one which the clause leads to; or null. */
  Phrase predicate() {
    return predicate;
  }

  /** First token of a phrase that is not part of the quantity. */
  int outside(Phrase phrase) {
    return isInside(phrase) ? end() : phrase.begin();
  }

  /** Whether it ends in the middle of a phrase. */
  boolean isInside(Phrase phrase) {
    return phrase.begin() < end() && phrase.end() > end();
  }

  /** Whether a number of the sentence is a claim, and not a date or a label. */
  boolean isFigure(Phrase number) {
    return isInClaim(number.begin()) || isInClaim(number.end() - 1);
  }

  private boolean isInClaim(int token) {
    for (Reading other : others) {
      if (other.beginToken() <= token && token < other.endToken()) {
        return true;
      }
    }
    return false;
  }

  /** What stands right before it. */
  Neighbour preceded() {
    return preceded;
  }

  /** What stands right after it. */
  Neighbour followed() {
    return followed;
  }

  /** What closes its clause, marks aside. */
  Neighbour closed() {
    return closed;
  }

  /** Whether it stands in a bracket. */
  boolean isInBracket() {
    return inBracket;
  }

  /** Whether a dash or colon stands right before it: «Шымкентте – 9». */
  boolean isLabelled() {
    return labelled;
  }

  /** How it ends: the last case of its words. */
  Inflection ending() {
    return ending;
  }

  /** Whether it is told in millions or more. */
  boolean isLarge() {
    return large;
  }

  /** The units that it may share with figures before it; none where it has its own. */
  List<Unit> borrowedUnits() {
    if (borrowed == null) {
      borrowed = BorrowedUnits.of(this);
    }
    return borrowed;
  }
}
