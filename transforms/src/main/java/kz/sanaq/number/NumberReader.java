package kz.sanaq.number;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * Reads one number, in figures, words or both: «1 620», «екі жүз», «1 млрд 7 млн», «екі жарым мың»,
 * «үш бүтін оннан алты», «төрт те сегіз миллион», «үштен бірі».
 *
 * <p>A fraction that has no exact decimal, as a third, is cut at ten places.
 */
public final class NumberReader {
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
        || (!part.has(Feature.POSSESSED_3) && !(part.bare() && isPart(tokens, part.end(), to)))) {
      return null;
    }
    return quotient(whole.begin(), part, whole, part);
  }

  /** «3/4 бөлігі» */
  private Numeric slashed(Tokens tokens, Numeric part, int to) {
    int at = part.end() + 1;
    if (at + 1 >= to
        || !tokens.isDigits(at)
        || tokens.end(at) - tokens.begin(at) > 3
        || !isPart(tokens, at + 1, to)) {
      return null;
    }
    Numeric whole = new NumberParser(words, tokens, at, to).read();
    if (whole.end() != at + 1 || part.value().compareTo(whole.value()) >= 0) {
      return null;
    }
    return quotient(part.begin(), part, whole, whole);
  }

  private static Numeric quotient(int begin, Numeric part, Numeric whole, Numeric last) {
    BigDecimal value = Quotient.of(part.value(), whole.value());
    return new Numeric(
        begin,
        last.end(),
        value,
        BigDecimal.ONE.movePointLeft(Math.max(1, Math.min(2, value.scale()))),
        BigDecimal.ONE,
        last.features(),
        last.digits(),
        "fraction");
  }

  private boolean isPart(Tokens tokens, int i, int to) {
    Numeral numeral = i < to ? numeral(tokens, i) : null;
    return numeral != null && numeral.kind() == Numeral.Kind.PART;
  }
}
