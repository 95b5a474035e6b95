package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.model.Span;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.EndingReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.number.Numeric;
import kz.sanaq.time.TimeExpression;
import kz.sanaq.time.TimeExpression.Anchor;
import kz.sanaq.time.Times;

/** Says what numbers are that another layer owns: a contact, a time. */
final class OwnedReader {
  private final BoundReader bounds;
  private final Lexicon<String> connectors;

  /**
   * A reader of what other layers own.
   *
   * @param connectors words that join the numbers of a list: «және»
   */
  OwnedReader(BoundReader bounds, Lexicon<String> connectors) {
    this.bounds = bounds;
    this.connectors = connectors;
  }

  /** Whether a contact owns token {@code i}. */
  static boolean opensContact(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    return scope.layers().contacts().items().within(tokens.begin(i), tokens.end(i)) != null;
  }

  /** The number or address that begins at token {@code i}, null where no contact does. */
  static Expression contact(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    Span item = scope.layers().contacts().items().within(tokens.begin(i), tokens.end(i));
    if (item == null) {
      return null;
    }
    int end = i + 1;
    while (end < scope.to() && tokens.begin(end) < item.end()) {
      end++;
    }
    end = EndingReader.joined(tokens, end, scope.to());
    return Expression.named(
        new TokenRange(i, end), QuantityType.ORDINAL, Reason.CONTACT, "contact");
  }

  /** Figures joined by marks that a time owns, from token {@code i} on; null for none. */
  Expression figures(LayeredSentence scope, int i) {
    TimeExpression time = scope.layers().times().at(i);
    if (time == null) {
      return null;
    }
    Tokens tokens = scope.tokens();
    int last = i;
    while (scope.numbers().joined(last, time.endToken())) {
      last += 2;
    }
    boolean range = last == i + 2 && tokens.isDash(i + 1);
    Numeric number = scope.numbers().at(i);
    if (number == null || number.end() > last || range) {
      return null;
    }
    int end = EndingReader.joined(tokens, last + 1, scope.to());
    Expression figures =
        Expression.named(new TokenRange(i, end), time.type(), time.reason(), time.rule());
    return figures.upTo(ownEnd(scope, figures, time));
  }

  /** What the time that owns its number makes of an expression; null where none does. */
  Expression timed(LayeredSentence scope, Expression e) {
    TimeExpression time = e.unit() == null ? owner(scope, e) : null;
    if (time == null) {
      return null;
    }
    int end = ownEnd(scope, e, time);
    Expression timed = bounded(scope, e, end).as(time.type(), time.reason(), time.rule());
    if (time.length() != null && !time.length().unit().isEmpty()) {
      String rule = time.rule();
      UnitWord unit = new UnitWord(time.length().unit(), time.type(), BigDecimal.ONE, rule);
      timed = timed.in(unit, rule).leftOut(null);
    }
    return timed;
  }

  /** An expression up to a token, and the bound that ends there or follows: «3 жылдан астам». */
  private Expression bounded(LayeredSentence scope, Expression e, int end) {
    Tokens tokens = scope.tokens();
    for (int k = e.end(); k <= end; k++) {
      int features = k == e.end() ? e.features() : tokens.features(k - 1);
      BoundReader.BoundMatch bound = bounds.after(tokens, k, scope.to(), features);
      if (bound != null) {
        return e.bounded(bound.bound().comparator(), bound.bound().rule())
            .upTo(Math.max(end, bound.end()));
      }
    }
    return e.upTo(end);
  }

  private static TimeExpression owner(LayeredSentence scope, Expression e) {
    Times times = scope.layers().times();
    TimeExpression time = times.at(e.ends().begin());
    return time == null ? times.at(e.ends().end() - 1) : time;
  }

  /** The same, or left out where it stands in the furniture of the page or in a contact. */
  static Expression placed(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int begin = tokens.begin(e.begin());
    int end = tokens.end(e.end() - 1);
    if (scope.layers().boilerplate().within(begin, end) != null) {
      return e.as(e.type(), Reason.BOILERPLATE, "boilerplate");
    }
    if (countsReaders(scope, e)) {
      return e.as(e.type(), Reason.BOILERPLATE, "counter-after-clock");
    }
    return scope.layers().contacts().spans().within(begin, end) != null
        ? e.as(e.type(), Reason.CONTACT, "contact-block")
        : e;
  }

  /** «27 сәуір 20:44 1 Министр …»: a page's list of articles counts what each of them got. */
  private static boolean countsReaders(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int clock = e.begin() - 3;
    boolean bare = e.end() == e.begin() + 1 && tokens.isDigits(e.begin());
    boolean timed =
        clock > scope.from()
            && tokens.isDigits(clock)
            && tokens.isSymbol(clock + 1, ':')
            && tokens.glued(clock + 1)
            && tokens.isDigits(clock + 2)
            && tokens.glued(clock + 2);
    TimeExpression date = bare && timed ? scope.layers().times().at(clock - 1) : null;
    return date != null && date.reason() == Reason.DATE;
  }

  /**
   * Token after what the time says of an expression: its own words, not those of the next number.
   */
  private int ownEnd(LayeredSentence scope, Expression e, TimeExpression time) {
    int stop = Math.min(time.endToken(), scope.to());
    if (time.anchor() == Anchor.NONE) {
      return Math.max(e.end(), stop);
    }
    Numbers numbers = scope.numbers();
    Times times = scope.layers().times();
    int end = e.end();
    while (end < stop && (numbers.at(end) == null || times.isUnit(end))) {
      end++;
    }
    while (end > e.end() && end < stop && joins(scope, end - 1)) {
      end--;
    }
    return end;
  }

  /** Whether a token only joins a number to the next one. */
  private boolean joins(LayeredSentence scope, int i) {
    Tokens tokens = scope.tokens();
    return tokens.kind(i) == Tokens.TokenType.SYMBOL
        || connectors.at(tokens, i) != null
        || scope.numbers().isAnd(i);
  }
}
