package kz.sanaq.number;

import java.util.EnumMap;
import java.util.Map;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.model.QuantityComparator;

/** Reads the words that bound a number: «шамамен», «кемінде», «-дан астам», «-ға жуық». */
public final class BoundReader {
  /**
   * A bound at its place.
   *
   * @param end token after it
   * @param features what the ending of its last word says
   */
  public record BoundMatch(Bound bound, int end, int features) {}

  /**
   * A bound that follows a number.
   *
   * @param features what the ending says that it leans on
   */
  public record FollowingBound(BoundMatch match, int features) {
    /** What it says of the number. */
    public QuantityComparator comparator() {
      return match.bound().comparator(features);
    }

    /** Its place in the table. */
    public String rule() {
      return match.bound().rule();
    }
  }

  /** In the column {@code case}: no ending at all will do. */
  private static final String ANY = "any";

  private static final Schema APPROXIMATORS =
      Schema.words(
              "approximators.tsv",
              Column.one("form", WordCell.SIGNS),
              Column.one("side", Cell.constant(Bound.BoundSide.class)),
              Column.any("case", Cell.constant(Feature.class, ANY)),
              Column.one("comparator", Cell.oneOf("=", "~", ">", ">=", "<", "<=")),
              Column.one("class", Cell.CLASS),
              Column.any("also", Cell.FEATURE))
          .unique("form", "side");

  private final Map<Bound.BoundSide, Lexicon<Bound>> lexicons =
      new EnumMap<>(Bound.BoundSide.class);

  /** Reads the bounds of a pack; to be used once the loader's vocabulary is complete. */
  public BoundReader(Loader in) {
    for (Bound.BoundSide side : Bound.BoundSide.values()) {
      lexicons.put(side, in.lexicon());
    }
    for (Row row : in.table(APPROXIMATORS).rows()) {
      Bound.BoundSide side = row.constant("side", Bound.BoundSide.class);
      Bound bound =
          new Bound(
              side,
              row.features("case", ANY),
              row.list("case").contains(ANY),
              row.features("also"),
              QuantityComparator.ofSign(row.required("comparator")),
              row.place());
      lexicons.get(side).add(row, bound);
    }
  }

  /** The bounds that stand before their number. */
  public Openings openings() {
    return Openings.of(lexicons.get(Bound.BoundSide.BEFORE));
  }

  /** The bound that begins at token {@code i} and stands before its number; null for none. */
  public BoundMatch before(Tokens tokens, int i, int to) {
    return match(Bound.BoundSide.BEFORE, tokens, i, to);
  }

  /**
   * The bound that begins at token {@code i} and follows something with the ending {@code
   * features}; null for none.
   */
  public BoundMatch after(Tokens tokens, int i, int to, int features) {
    BoundMatch match =
        i < to && !tokens.newLine(i) ? match(Bound.BoundSide.AFTER, tokens, i, to) : null;
    return match != null && match.bound().follows(features) ? match : null;
  }

  /**
   * The bound that follows a number, its case ending written apart or not: «1000-нан астам», «3900
   * ден астам»; null for none, and where it stands before another number.
   *
   * @param i token after the number
   * @param features what the number's ending says
   */
  public FollowingBound following(Numbers numbers, int i, int to, int features) {
    Tokens tokens = numbers.tokens();
    int apart = EndingReader.apart(tokens, Filler.skip(tokens, i, to), to);
    int leaning = apart > i ? tokens.bareEnding(apart - 1) : features;
    BoundMatch match = after(tokens, apart, to, leaning);
    if (match == null) {
      return null;
    }
    BoundMatch before = before(tokens, apart, to);
    boolean ofNext = before != null && numbers.from(before.end(), to) != null;
    return ofNext ? null : new FollowingBound(match, leaning);
  }

  /** Token after «-ақ» at {@code i}; {@code i} where there is none. */
  public int particle(Tokens tokens, int i, int to) {
    return i + 1 < to
            && tokens.isDash(i)
            && tokens.glued(i)
            && tokens.glued(i + 1)
            && match(Bound.BoundSide.PARTICLE, tokens, i + 1, to) != null
        ? i + 2
        : i;
  }

  /** The bound after two numbers at {@code i}: «аралығында»; null for none. */
  public BoundMatch between(Tokens tokens, int i, int to) {
    return i < to ? match(Bound.BoundSide.BETWEEN, tokens, i, to) : null;
  }

  private BoundMatch match(Bound.BoundSide side, Tokens tokens, int i, int to) {
    Lexicon<Bound> lexicon = lexicons.get(side);
    long found = lexicon.match(tokens, i);
    if (found < 0 || Lexicon.end(found) > to) {
      return null;
    }
    int end = Lexicon.end(found);
    return new BoundMatch(lexicon.meaning(found), end, tokens.features(end - 1));
  }
}
