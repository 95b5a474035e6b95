package kz.sanaq.quantity;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
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

/**
 * Tells numbers that are names: «№7», «55/12 әскери бөлім», «COVID-19», «Ту-154», «190-бабы», «3а»,
 * «Хабар 24» in quotation marks.
 */
final class LabelReader {
  /** Name of the rule that one sign makes of a whole list. */
  static final String NUMBER_SIGN = "number-sign";

  private enum Side {
    AFTER,
    ORDINAL,
    BEFORE,
    NAME,
    STREET,
    POSSESSED,
    PROGRAMME,
    YEAR
  }

  /** Longest name in quotation marks, in tokens. */
  private static final int NAME_TOKENS = 9;

  /** Longest one that is taken for a name whatever follows. */
  private static final int SHORT_TOKENS = 5;

  /** Programmes end between these years. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2100;

  private static final Schema LABELS =
      Schema.words(
              "labels.tsv",
              Column.one("form", WordCell.SIGNS),
              Column.one("side", Cell.constant(Side.class)),
              Column.one("class", Cell.CLASS))
          .unique("form", "side");

  private final Map<Side, Lexicon<String>> lexicons = new EnumMap<>(Side.class);

  LabelReader(Loader in) {
    for (Side side : Side.values()) {
      lexicons.put(side, in.lexicon());
    }
    for (Row row : in.table(LABELS).rows()) {
      lexicons.get(row.constant("side", Side.class)).add(row, row.place());
    }
  }

  /**
   * The rule by which the number from token {@code begin} to {@code end} is a name; null if none.
   */
  String read(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int from = scope.from();
    String introduced = introduced(tokens, e, from);
    if (introduced != null) {
      return introduced;
    }
    if (isAddress(tokens, e, from)) {
      return "address";
    }
    if (isListItem(tokens, e, from)) {
      return "list-item";
    }
    if (is(Side.PROGRAMME, tokens, e.end()) || isYearOfName(tokens, e, from)) {
      return "programme";
    }
    if (is(Side.POSSESSED, tokens, e.end()) && isNamed(tokens, e)) {
      return "one-of-them";
    }
    if (is(Side.AFTER, tokens, e.end())
        && !tokens.newLine(e.end())
        && (e.ends().isOrdinal() || isSection(tokens, e))) {
      return "section";
    }
    if (tokens.isCapital(e.end())
        && tokens.end(e.end()) - tokens.begin(e.end()) == 1
        && tokens.isWord(e.end() + 1)) {
      return "letter-behind";
    }
    boolean numbered = e.ends().isOrdinal() || e.ends().first().isSpokenDecimal();
    if (numbered && is(Side.ORDINAL, tokens, e.end())) {
      return "numbered";
    }
    if (!tokens.isDigits(e.ends().begin()) && e.unit() != null) {
      return null;
    }
    String joined = JoinedLabels.read(tokens, e, from);
    return joined == null && isQuotedName(scope, e) ? "quoted-name" : joined;
  }

  /** «№7», «жоба 7», «Boeing 737»: the rule of a number that the token before it makes a name. */
  private String introduced(Tokens tokens, Expression e, int from) {
    int before = e.ends().begin() - 1;
    if (before < from) {
      return null;
    }
    if (tokens.isSymbol(before, '№') || is(Side.BEFORE, tokens, before)) {
      return NUMBER_SIGN;
    }
    return e.unit() == null && (isName(tokens, before, from) || isBrand(tokens, e, before))
        ? "name-before"
        : null;
  }

  private boolean is(Side side, Tokens tokens, int i) {
    return lexicons.get(side).match(tokens, i) >= 0;
  }

  /** «1. Жаңа …», «тізім: 1) алма 2) нан» */
  private static boolean isListItem(Tokens tokens, Expression e, int from) {
    int i = e.ends().begin();
    if (!tokens.isDigits(i) || e.end() != i + 1 || tokens.end(i) - tokens.begin(i) > 2) {
      return false;
    }
    if (tokens.isSymbol(e.end(), ')') && tokens.glued(e.end()) && !tokens.isDash(i - 1)) {
      for (int k = i - 1; k >= from && k >= i - NAME_TOKENS && !tokens.isSymbol(k, ')'); k--) {
        if (tokens.isSymbol(k, '(')) {
          return false;
        }
      }
      return true;
    }
    int next = e.end() + 1;
    return (tokens.newLine(i) || tokens.isSymbol(i - 1, ':') || followsSentence(tokens, i, from))
        && tokens.isSymbol(e.end(), '.')
        && tokens.glued(e.end())
        && !tokens.glued(next)
        && (tokens.newLine(next) || tokens.isCapital(next) || opensQuote(tokens.first(next)));
  }

  /** «Ет – 1178 тонна. 2. Екібастұз …»: the number of a paragraph that lost its line. */
  private static boolean followsSentence(Tokens tokens, int i, int from) {
    char before = tokens.first(i - 1);
    return i == from || before == '.' || before == '!' || before == '?' || before == ';';
  }

  /** «Бизнестің жол картасы – 2020»: the last year of a programme, in its name. */
  private boolean isYearOfName(Tokens tokens, Expression e, int from) {
    int dash = e.begin() - 1;
    return dash > from
        && tokens.isDash(dash)
        && e.isOpen()
        && e.end() == e.begin() + 1
        && isFourDigits(tokens, e.begin())
        && e.ends().first().isWithin(FIRST_YEAR, LAST_YEAR)
        && is(Side.YEAR, tokens, dash - 1);
  }

  private static boolean opensQuote(char c) {
    return c == '«' || c == '"' || c == '“' || c == '„';
  }

  /** «Абай көшесі, 88 үй», «Сарыарқа даңғылы 136-дағы». */
  private boolean isAddress(Tokens tokens, Expression e, int from) {
    int before = e.begin() - 1;
    if (before > from && tokens.isSymbol(before, ',')) {
      before--;
    }
    return before >= from
        && e.unit() == null
        && tokens.isDigits(e.ends().begin())
        && is(Side.STREET, tokens, before)
        && tokens.has(before, Feature.POSSESSED_3)
        && !tokens.has(before, Feature.PLURAL)
        && !tokens.has(before, Feature.ABLATIVE);
  }

  /** «4 шағын ауданында», «5 сынып оқушысы» name one; «4 шағын аудан» are four. */
  private static boolean isNamed(Tokens tokens, Expression e) {
    return tokens.isDigits(e.ends().begin())
        && (e.ends().isOrdinal()
            || tokens.has(e.end(), Feature.POSSESSED_3)
            || tokens.has(e.end() + 1, Feature.POSSESSED_3));
  }

  /** «190 бабы»; «3 бабы бойынша» may as well be three of them. */
  private static boolean isSection(Tokens tokens, Expression e) {
    return tokens.isDigits(e.ends().begin())
        && tokens.has(e.end(), Feature.POSSESSED_3)
        && e.ends().first().value() != null
        && (e.ends().first().value().compareTo(BigDecimal.TEN) > 0
            || tokens.isCapital(e.begin() - 1));
  }

  /** «iKOMEK 109 орталығы»: a name in Latin letters, and what it names. */
  private static boolean isBrand(Tokens tokens, Expression e, int before) {
    char first = tokens.first(before);
    boolean latin = (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z');
    return latin
        && tokens.isWord(before)
        && e.features() == 0
        && tokens.isDigits(e.begin())
        && tokens.has(e.end(), Feature.POSSESSED_3)
        && !tokens.newLine(e.begin());
  }

  /** «Ту-154», «COVID – 19», «Boeing 737»: a name goes on with the number. */
  private boolean isName(Tokens tokens, int before, int from) {
    if (tokens.isDash(before) && before > from && tokens.isWord(before - 1)) {
      boolean glued = tokens.glued(before) && tokens.glued(before + 1);
      boolean capital = tokens.isCapital(before - 1);
      return (glued && (capital || tokens.isDigits(before + 1)))
          || is(Side.NAME, tokens, before - 1)
          || (isShortCapitals(tokens, before - 1) && !endsItem(tokens, before))
          || (tokens.isAllCapitals(before - 1) && isFourDigits(tokens, before + 1));
    }
    return (tokens.isCapital(before) && is(Side.NAME, tokens, before))
        || (tokens.isCapital(before) && tokens.end(before) - tokens.begin(before) == 1)
        || (tokens.isWord(before) && tokens.glued(before + 1) && !isKnown(tokens, before));
  }

  /** «… ЖШС – 2)», «АҚ – 3, …»: a free dash, a figure and the end of the item. */
  private static boolean endsItem(Tokens tokens, int dash) {
    int end = dash + 2;
    return !tokens.glued(dash)
        && !tokens.glued(dash + 1)
        && tokens.end(dash - 1) - tokens.begin(dash - 1) > 1
        && (tokens.isSymbol(end, ')') || tokens.isSymbol(end, ';') || tokens.isSymbol(end, ','));
  }

  private static boolean isKnown(Tokens tokens, int i) {
    return tokens.lemma(i) >= 0;
  }

  private static boolean isFourDigits(Tokens tokens, int i) {
    return tokens.isDigits(i) && tokens.end(i) - tokens.begin(i) == 4;
  }

  /** One to three capitals: «С – 300». */
  private static boolean isShortCapitals(Tokens tokens, int i) {
    int length = tokens.end(i) - tokens.begin(i);
    return tokens.isCapital(i) && (length == 1 || (length <= 3 && tokens.isAllCapitals(i)));
  }

  /** «2030», or a plain number in a short title. */
  private static boolean isQuotedName(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    boolean alone =
        e.begin() > scope.from()
            && tokens.isSymbol(e.begin() - 1, '«')
            && tokens.isSymbol(e.end(), '»');
    boolean plain =
        e.unit() == null && e.features() == 0 && e.comparator() == QuantityComparator.EQUAL;
    return alone || (plain && quoted(scope, e));
  }

  /** A short title in quotation marks holds the number: «Хабар 24», «100 жаңа есім». */
  private static boolean quoted(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int from = scope.from();
    int to = scope.to();
    int open = -1;
    for (int k = e.begin() - 1; k >= from && k >= e.begin() - NAME_TOKENS; k--) {
      char c = tokens.first(k);
      if (c != '"' && opensQuote(c)) {
        open = k;
        break;
      }
      if (c == '»' || c == '”') {
        return false;
      }
    }
    if (open < 0) {
      return false;
    }
    for (int k = e.end(); k < to && k <= open + NAME_TOKENS; k++) {
      char c = tokens.first(k);
      if (c == '»' || c == '”') {
        boolean opens = e.begin() == open + 1 && k - open <= SHORT_TOKENS;
        boolean speech = tokens.isDash(k + 1) || tokens.isDash(k + 2);
        return k == e.end()
            || (opens && !speech)
            || tokens.isWord(k + 1)
            || (tokens.isDash(k + 1) && tokens.glued(k + 1));
      }
    }
    return false;
  }
}
