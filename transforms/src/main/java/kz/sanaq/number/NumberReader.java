package kz.sanaq.number;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.QuantityComparator;

/**
 * Reads one number, in figures, words or both: «1 620», «екі жүз», «1 млрд 7 млн», «екі жарым мың»,
 * «үш бүтін оннан алты», «төрт те сегіз миллион», «үштен бірі».
 *
 * <p>A fraction that has no exact decimal, as a third, is cut at twelve places.
 */
public final class NumberReader {
  static final String FRACTION = "fraction";

  private final NumberWords words;
  private final RomanReader romans;
  private final BoundReader bounds;

  /** Registers the number words of the language pack. */
  public NumberReader(Loader in) {
    words = new NumberWords(in);
    romans = new RomanReader(in.alphabet());
    bounds = new BoundReader(in);
  }

  /**
   * The numbers of a text, after the pack is complete; none reaches out of its sentence. Linear.
   *
   * @param sentences in the order of the text, none overlapping another
   */
  public Numbers read(Tokens tokens, List<TokenRange> sentences) {
    return new Numbers(this, tokens, sentences);
  }

  /** What reads the words that bound a number. */
  public BoundReader bounds() {
    return bounds;
  }

  /** The Roman numeral at token {@code i}, null for none. */
  Numeric roman(Tokens tokens, int i, int to) {
    return romans.read(tokens, i, to);
  }

  /** Number words, and what looks like some. */
  public Openings openings() {
    return words.openings();
  }

  /** What the number word at {@code i} means, null where there is none. */
  public Numeral numeral(Tokens tokens, int i) {
    return words.numeral(tokens, i);
  }

  /** The case of a word at {@code i} that is a number only before a bound: «жүзге жуық»; else 0. */
  public int trapCase(Tokens tokens, int i) {
    NumberWords.Trap trap = words.trap(tokens, i);
    return trap == null || trap.numeral() == null ? 0 : trap.features();
  }

  /** The number that {@link #trapCase} found. */
  public Numeric trap(Tokens tokens, int i) {
    NumberWords.Trap trap = words.trap(tokens, i);
    Numeral numeral = trap.numeral();
    return new Numeric(
        i,
        i + 1,
        numeral.value(),
        BigDecimal.ONE,
        BigDecimal.ONE,
        trap.features(),
        false,
        numeral.rule());
  }

  /** Whether a multiplier («мың», «млн») stands at {@code i}. */
  public boolean isMultiplier(Tokens tokens, int i) {
    return words.isMultiplier(tokens, i);
  }

  /** Whether a word of a match's result stands at {@code i}. */
  public boolean isResult(Tokens tokens, int i) {
    return words.isResult(tokens, i);
  }

  /**
   * Reads the number that begins at token {@code i}.
   *
   * @param to token that it may not reach
   * @return null where none begins there
   */
  Numeric read(Tokens tokens, int i, int to) {
    if (i >= to || !words.begins(tokens, i)) {
      return null;
    }
    Numeric whole = new NumberParser(words, tokens, i, to).read();
    if (whole == null || whole.value() == null) {
      return whole;
    }
    Numeric part = fraction(tokens, whole, to);
    return part != null ? part : whole;
  }

  /** «үштен бірі», «оннан бір бөлігі». */
  private Numeric fraction(Tokens tokens, Numeric whole, int to) {
    if (whole.digits() && whole.bare() && tokens.isSymbol(whole.end(), '/')) {
      return slashed(tokens, whole, to);
    }
    if (whole.features() != Feature.ABLATIVE.bit()
        || whole.value().scale() > 0
        || whole.end() >= to
        || !words.begins(tokens, whole.end())) {
      return null;
    }
    Numeric part = new NumberParser(words, tokens, whole.end(), to).read();
    if (part == null
        || part.value() == null
        || part.value().signum() <= 0
        || part.value().compareTo(whole.value()) >= 0
        || (!part.has(Feature.POSSESSED_3)
            && !(part.bare() && isPart(tokens, part.end(), to))
            && !isNear(tokens, part, to))) {
      return null;
    }
    return quotient(whole.begin(), part, whole, part);
  }

  /** «үштен бірге жуық»; «үштен бірге дейін» is from three to one. */
  private boolean isNear(Tokens tokens, Numeric part, int to) {
    BoundReader.BoundMatch bound =
        part.features() == Feature.DATIVE.bit()
            ? bounds.after(tokens, part.end(), to, part.features())
            : null;
    return bound != null && bound.bound().comparator() == QuantityComparator.ABOUT;
  }

  /** «3/4 бөлігі», «3/4-і» */
  private Numeric slashed(Tokens tokens, Numeric part, int to) {
    int at = part.end() + 1;
    if (at + 1 >= to
        || !tokens.isDigits(at)
        || tokens.end(at) - tokens.begin(at) > 3
        || !tokens.glued(at - 1)
        || !tokens.glued(at)) {
      return null;
    }
    Numeric whole = new NumberParser(words, tokens, at, to).read();
    boolean possessed = whole != null && whole.has(Feature.POSSESSED_3);
    if (whole == null
        || whole.value() == null
        || !(possessed || (whole.end() == at + 1 && isPart(tokens, at + 1, to)))
        || part.value().compareTo(whole.value()) >= 0) {
      return null;
    }
    return quotient(part.begin(), part, whole, whole);
  }

  private static Numeric quotient(int begin, Numeric part, Numeric whole, Numeric last) {
    BigDecimal value = Quotient.cut(part.value(), whole.value());
    boolean exact = value.multiply(whole.value()).compareTo(part.value()) == 0;
    return new Numeric(
        begin,
        last.end(),
        value,
        BigDecimal.ONE.movePointLeft(
            exact ? Math.max(1, Math.min(2, value.scale())) : Quotient.FINE),
        BigDecimal.ONE,
        last.features(),
        last.digits(),
        FRACTION);
  }

  private boolean isPart(Tokens tokens, int i, int to) {
    Numeral numeral = i < to ? numeral(tokens, i) : null;
    return numeral != null && numeral.kind() == Numeral.NumeralRole.PART;
  }
}
