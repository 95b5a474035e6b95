package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Clause;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;

/**
 * A quantity that is a claim, in its place: what every reader of a field is given.
 *
 * <p>A number that only describes what is counted is passed over: after the 27 of «27 үш бөлмелі
 * пәтер» comes «пәтер».
 */
final class Figure {
  /**
   * How many tokens of a sentence on either side of a figure can say something of it. No sentence
   * that people read is longer; it keeps the work linear in texts that have no sentences.
   */
  static final int REACH = 150;

  /** Digits before the point from which a step is one of tenths of millions. */
  private static final int MILLIONS = 5;

  /** How many figures back a currency is looked for. */
  private static final int UNIT_REACH = 12;

  private final Scene scene;
  private final int sentence;
  private final Reading reading;
  private final List<Reading> others;
  private final TokenRange after;
  private final List<ReadFigure> before;

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
      List<ReadFigure> before) {
    this.scene = scene;
    this.sentence = sentence;
    this.reading = reading;
    this.others = others;
    this.after = after;
    this.before = before;
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
    return scene.parse().sentence(sentence);
  }

  /** Its clause. */
  Clause clause() {
    return parsed().clauseAt(begin());
  }

  /** The quantity. */
  Reading reading() {
    return reading;
  }

  /** First token of the quantity. */
  int begin() {
    return reading.beginToken();
  }

  /** Token after the quantity. */
  int end() {
    return reading.endToken();
  }

  /** First token of its sentence that can say something of it. */
  int from() {
    return Math.max(parsed().range().begin(), begin() - REACH);
  }

  /** Token after the last of its sentence that can say something of it. */
  int to() {
    return Math.min(parsed().range().end(), end() + REACH);
  }

  /** First token of its clause, within reach. */
  int clauseFrom() {
    return Math.max(from(), clause().begin());
  }

  /** Token after its clause, within reach. */
  int clauseTo() {
    return Math.min(to(), parsed().clauseAt(end() - 1).end());
  }

  /** What stands between it and the next quantity. */
  TokenRange after() {
    return after;
  }

  /** The figures of the text that were read before it, in order. */
  List<ReadFigure> before() {
    return before;
  }

  /** The figure before it, null for none. */
  ReadFigure last() {
    return before.isEmpty() ? null : before.get(before.size() - 1);
  }

  /** The claim before it in its sentence, null for none. */
  Reading previous() {
    Reading found = null;
    for (Reading other : others) {
      if (other.beginToken() >= begin()) {
        break;
      }
      found = other;
    }
    return found;
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

  /** What sort of value it has. */
  FigureKind kind() {
    return FigureKind.of(reading.unit());
  }

  /** The verb that closes its clause, or that of a later one which the clause leads to; or null. */
  Phrase predicate() {
    ParsedSentence parsed = parsed();
    for (int c = parsed.clauseNumber(end() - 1); c < parsed.clauses().size(); c++) {
      Phrase predicate = parsed.clauses().get(c).predicate();
      if (predicate != null) {
        return predicate;
      }
    }
    return null;
  }

  /** The phrase before another of the sentence, null for none; also of other sentences. */
  Phrase phraseBefore(Phrase phrase) {
    ParsedSentence parsed = parsed();
    if (!parsed.range().contains(phrase.begin())) {
      return null;
    }
    int p = parsed.phraseAt(phrase.begin());
    return p == 0 ? null : parsed.phrases().get(p - 1);
  }

  /** First token of a phrase that is not part of the quantity. */
  int outside(Phrase phrase) {
    return phrase.begin() < end() && phrase.end() > end() ? end() : phrase.begin();
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

  /** Whether a token belongs to a quantity: its unit, its bound. */
  boolean isInOther(int token) {
    return scene.isQuantity(token);
  }

  /** Whether it stands in a bracket. */
  boolean isInBracket() {
    return scene.parse().segments().bracket(begin()) >= 0;
  }

  /** Whether a dash or colon stands right before it: «Шымкентте – 9». */
  boolean isLabelled() {
    int i = begin() - 1;
    return tokens().isDash(i) || tokens().isSymbol(i, ':');
  }

  /** Whether it is told in millions or more. */
  boolean isLarge() {
    return reading.amount().step().precision() - reading.amount().step().scale() > MILLIONS;
  }

  /** Whether a noun of the tables stands right after it. */
  boolean hasNounAfter() {
    if (end() >= to()) {
      return false;
    }
    Phrase next = parsed().phrases().get(parsed().phraseAt(end()));
    return next.isNoun() && next.noun() != null && next.head() >= end();
  }

  /**
   * The unit that a figure without one may share with a figure before it: that of the last, and of
   * millions the last currency; null where it has its own, or none before has.
   */
  Unit unitOfLast() {
    if (!reading.unit().isEmpty() || before.isEmpty()) {
      return null;
    }
    for (int i = before.size() - 1; i >= Math.max(0, before.size() - UNIT_REACH); i--) {
      Unit unit = before.get(i).thing().unit();
      boolean last = i == before.size() - 1 && !unit.isCount();
      if (last || (isLarge() && unit.kind() == UnitKind.MONEY)) {
        return unit;
      }
    }
    return null;
  }
}
