package kz.sanaq.claim;

import java.util.BitSet;
import java.util.List;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.SyntaxWords;

/**
 * Finds the value of an indicator's qualifier: the species, the crop, the disease, the currency.
 */
final class Qualifiers {
  /** No tokens. */
  private static final BitSet NONE = new BitSet();

  private final SyntaxWords words;

  Qualifiers(SyntaxWords words) {
    this.words = words;
  }

  /** The value, dictionary form; empty where the words around name none. */
  String of(Figure figure, Thing thing, List<TokenRange> own, Qualifier qualifier) {
    return switch (qualifier.how()) {
      case NONE -> "";
      case OBJECT -> thing.noun() == null ? thing.object() : thing.noun().form();
      case CURRENCY, CLASS, VALUES -> around(figure, own, qualifier);
    };
  }

  /** The value that the thing's own words name, else the figure's clause. */
  private String around(Figure figure, List<TokenRange> own, Qualifier qualifier) {
    for (TokenRange range : own) {
      String found = in(figure, range, qualifier);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return in(figure, clause(figure), qualifier);
  }

  private String in(Figure figure, TokenRange range, Qualifier qualifier) {
    // The country of «928 млн АҚШ доллары» is no partner of trade.
    BitSet quantities = figure.scene().marked().quantities();
    return switch (qualifier.how()) {
      case CURRENCY -> nounOf(figure.tokens(), range, NounClass.MONEY, NONE);
      case CLASS -> nounOf(figure.tokens(), range, qualifier.type(), quantities);
      default -> qualifier.values().in(figure.tokens(), range, quantities);
    };
  }

  /** Whether the figure's clause has a noun of a class. */
  boolean names(Figure figure, NounClass type) {
    return !nounOf(figure.tokens(), clause(figure), type, NONE).isEmpty();
  }

  private static TokenRange clause(Figure figure) {
    return new TokenRange(figure.clauseFrom(), figure.clauseTo());
  }

  /**
   * The first noun of a class.
   *
   * @param except tokens that don't count
   */
  private String nounOf(Tokens tokens, TokenRange range, NounClass type, BitSet except) {
    for (int i = range.begin(); i < range.end(); i++) {
      long match = except.get(i) ? -1 : words.nouns().match(tokens, i);
      Noun noun = match < 0 ? null : words.nouns().meaning(match);
      if (noun != null && noun.type() == type) {
        return noun.form();
      }
      i = match < 0 ? i : Lexicon.end(match) - 1;
    }
    return "";
  }
}
