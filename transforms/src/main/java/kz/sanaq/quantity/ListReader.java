package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.BoundReader;
import kz.sanaq.number.Numeric;
import kz.sanaq.quantity.Expression.Levels;

/**
 * Joins what belongs together across the quantities of a sentence: a unit and multiplier that are
 * said once for a list («Алматыда 12, Астанада 9 мың теңге»), the two ends of «800 тоннадан 7000
 * тоннаға дейін», the numbers after one «№».
 */
final class ListReader {
  /** So many tokens may stand between a number and the next member of its list. */
  private static final int GAP = 4;

  /** So many tokens name the place or the year of a member of a list. */
  private static final int LABEL = 5;

  private static final int FIRST_YEAR = 1000;
  private static final int LAST_YEAR = 2999;

  private static final String FROM_TO = "from-to";

  private static final Schema CONNECTORS =
      Schema.words(
              "connectors.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("class", Cell.CLASS))
          .unique("form");

  private final BoundReader bounds;
  private final Lexicon<String> connectors;
  private final ListMembers members;

  /** Words that join the numbers of a list: «және». */
  Lexicon<String> connectors() {
    return connectors;
  }

  ListReader(Loader in, BoundReader bounds) {
    this.bounds = bounds;
    members = new ListMembers(in);
    connectors = in.lexicon();
    for (Row row : in.table(CONNECTORS).rows()) {
      connectors.add(row, row.place());
    }
  }

  /** The expressions of a sentence, which stand in text order, each with what it shares. */
  List<Expression> joined(LayeredSentence scope, List<Expression> all) {
    List<Expression> found =
        BracketedFigures.joined(scope, SplitDecimals.joined(scope.tokens(), all));
    List<Expression> joined = new ArrayList<>(found);
    UnitWord shared = null;
    for (int k = found.size() - 2; k >= 0; k--) {
      Expression e = joined.get(k);
      Expression next = joined.get(k + 1);
      Expression member = member(joined, k);
      boolean shares = sharesUnit(scope, e, member, shared);
      shared = shares ? member.unit() : isDate(e) ? shared : null;
      e = shares ? withUnit(e, member) : e;
      e = !shares && sharesScale(scope, e, member) ? scaled(e, member) : e;
      e = sharesDate(scope, e, next) ? e.as(next.type(), next.reason(), "shared-date") : e;
      e = sharesLabel(scope, e, next) ? label(e, "shared-label") : e;
      if (isFromTo(scope, e, next)) {
        Levels levels = new Levels(e.amount().value(), next.amount().value());
        e = e.with(levels, FROM_TO);
        joined.set(k + 1, next.with(levels, FROM_TO));
      }
      joined.set(k, e);
    }
    for (int k = 1; k < joined.size(); k++) {
      if (sharesNumberSign(scope.tokens(), joined.get(k - 1), joined.get(k))) {
        joined.set(k, label(joined.get(k), LabelReader.NUMBER_SIGN));
      }
    }
    return joined;
  }

  /** The next one of a list; a date before it is passed over: «…, 2026 жылы – 3,3 трлн теңге». */
  private static Expression member(List<Expression> all, int k) {
    boolean dated = isDate(all.get(k + 1)) && k + 2 < all.size();
    return all.get(dated ? k + 2 : k + 1);
  }

  private static boolean isDate(Expression e) {
    return e.type() == QuantityType.DATE && e.reason() == Reason.DATE;
  }

  private static Expression label(Expression e, String rule) {
    return e.as(QuantityType.ORDINAL, Reason.LABEL, rule);
  }

  /**
   * «Алматыда 12, Астанада 9 мың теңге».
   *
   * @param shared the unit that the next member has from the one after it, null for none
   */
  private boolean sharesUnit(
      LayeredSentence scope, Expression e, Expression next, UnitWord shared) {
    Tokens tokens = scope.tokens();
    if (!e.isOpen()
        || !e.isValued()
        || next.unit() == null
        || next.ends() == null
        || next.reason() != null) {
      return false;
    }
    boolean list =
        tokens.isSymbol(e.end(), ',')
            && next.begin() - e.end() <= GAP
            && (next.begin() > e.end() + 1 || next.begin() < next.ends().begin());
    // «5 және 6 келі», «120, 85 және 60 млн теңге»; but not «12, 9 мың теңге».
    list |=
        next.begin() == e.end() + 1
            && e.features() == 0
            && (connectors.at(tokens, e.end()) != null
                || (shared != null && tokens.isSymbol(e.end(), ',')));
    return list
        && next.isValued()
        && (shared != null || isMeasured(next.type()))
        && members.isMember(scope, e, next);
  }

  /**
   * «тиісінше 6,1 және 9,3 мың», «2023 жылы 1,9, 2024 жылы 3,3 миллиард»: nothing is counted in
   * tenths, so that a number which has some takes the multiplier of the next.
   */
  private boolean sharesScale(LayeredSentence scope, Expression e, Expression next) {
    Tokens tokens = scope.tokens();
    if (!isPlain(e)
        || next.ends() == null
        || !next.isValued()
        || next.reason() != null
        || next.ends().isRange()) {
      return false;
    }
    boolean joined =
        next.begin() == e.end() + 1 && connectors.at(tokens, e.end()) != null
            || tokens.isSymbol(e.end(), ',') && isLabelled(tokens, e, next);
    BigDecimal tenths = e.ends().first().value();
    Numeric model = next.ends().first();
    return joined
        && tenths.stripTrailingZeros().scale() > 0
        && model.digits()
        && model.scale().compareTo(BigDecimal.ONE) > 0
        && tenths.compareTo(model.scale()) < 0;
  }

  private static boolean isPlain(Expression e) {
    return e.isUnscaled() && e.features() == 0 && e.ends().first().digits();
  }

  /** Whether a date or a name stands between two members of a list, and not much. */
  private static boolean isLabelled(Tokens tokens, Expression e, Expression next) {
    int label = e.end() + 1;
    boolean opens = tokens.isDigits(label) || tokens.isCapital(label);
    return opens && label < next.begin() && next.begin() - label <= LABEL;
  }

  private static Expression scaled(Expression e, Expression next) {
    return e.scaled(next.ends().first().scale()).by("shared-scale");
  }

  private static boolean isMeasured(QuantityType type) {
    return type == QuantityType.MONEY
        || type == QuantityType.PERCENTAGE
        || type == QuantityType.QUANTITY;
  }

  private static Expression withUnit(Expression e, Expression next) {
    Numeric first = e.ends().first();
    Numeric model = next.ends().last();
    boolean multiplied =
        first.scale().compareTo(BigDecimal.ONE) == 0
            && !e.isRange()
            && first.digits() == model.digits()
            && first.value().compareTo(model.scale()) < 0;
    Expression scaled = multiplied ? e.scaled(model.scale()) : e;
    return scaled.in(next.unit(), "shared-unit");
  }

  /** «бір және алты жастағы», «5, 6 маусымда»: one token stands between. */
  private boolean sharesDate(LayeredSentence scope, Expression e, Expression next) {
    boolean date = next.type() == QuantityType.DATE || next.type() == QuantityType.TIME;
    return date
        && next.begin() == e.end() + 1
        && isConnector(scope, e.end())
        && e.isOpen()
        && e.features() == 0
        && next.ends() != null
        && e.ends().first().digits() == next.ends().first().digits()
        && isAsLong(e.ends().first(), next.ends().first());
  }

  /** «2019, 2020 жылы», but not «2019 жылы 120, 2020 жылы 150». */
  private static boolean isAsLong(Numeric one, Numeric other) {
    boolean year = other.isWithin(FIRST_YEAR, LAST_YEAR);
    return !year || (one.isWithin(FIRST_YEAR, LAST_YEAR) && one.end() == one.begin() + 1);
  }

  /** «295 және 296-бап» */
  private boolean sharesLabel(LayeredSentence scope, Expression e, Expression next) {
    return next.reason() == Reason.LABEL
        && next.begin() == e.end() + 1
        && isConnector(scope, e.end())
        && e.type() == QuantityType.CARDINAL
        && e.reason() == null
        && e.features() == 0
        && scope.tokens().isDigits(e.begin())
        && scope.tokens().isDigits(next.begin());
  }

  private boolean isConnector(LayeredSentence scope, int i) {
    return scope.tokens().isSymbol(i, ',')
        || connectors.at(scope.tokens(), i) != null
        || scope.numbers().isAnd(i);
  }

  /** Both ends have a unit of their own, or a noun that is counted. */
  private boolean isFromTo(LayeredSentence scope, Expression e, Expression next) {
    if (next.begin() != e.end()
        || !Feature.ABLATIVE.in(e.features())
        || e.isRange()
        || next.isRange()
        || e.type() != next.type()
        || !e.isValued()
        || !next.isValued()) {
      return false;
    }
    boolean sameUnit =
        e.unit() == null
            ? next.unit() == null
            : next.unit() != null && e.unit().code().equals(next.unit().code());
    boolean until = next.comparator() == QuantityComparator.AT_MOST;
    return sameUnit && (until || isUntil(scope, next.end()));
  }

  /** «40 мыңнан 20 мың адамға дейін»: a counted noun stands before «дейін». */
  private boolean isUntil(LayeredSentence scope, int i) {
    int to = scope.to();
    for (int k = i; k < Math.min(i + 3, to); k++) {
      BoundReader.BoundMatch bound = bounds.after(scope.tokens(), k, to, Feature.DATIVE.bit());
      if (bound != null && bound.bound().comparator() == QuantityComparator.AT_MOST) {
        return true;
      }
    }
    return false;
  }

  /** «№1, 2, 6 үйлер». */
  private static boolean sharesNumberSign(Tokens tokens, Expression before, Expression e) {
    return before.reason() == Reason.LABEL
        && before.rules().contains(LabelReader.NUMBER_SIGN)
        && e.unit() == null
        && e.begin() == before.end() + 1
        && tokens.isSymbol(before.end(), ',');
  }
}
