package kz.sanaq.claim;

import java.util.BitSet;
import java.util.List;
import kz.sanaq.indicator.Alternatives;
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
  private final SyntaxWords words;

  Qualifiers(SyntaxWords words) {
    this.words = words;
  }

  /** The value, dictionary form; empty where the words around name none. */
  String of(Figure figure, Thing thing, List<TokenRange> own, Qualifier qualifier) {
    // The country of «928 млн АҚШ доллары» is no partner of trade.
    BitSet quantities = figure.scene().marked().quantities();
    return switch (qualifier.how()) {
      case NONE -> "";
      case OBJECT -> thing.noun() == null ? thing.object() : thing.noun().form();
      case CURRENCY -> ofClass(figure, own, NounClass.MONEY, new BitSet());
      case CLASS -> ofClass(figure, own, qualifier.type(), quantities);
      case VALUES -> ofValues(figure, own, qualifier.values(), quantities);
    };
  }

  /** Whether the figure's clause has a noun of a class. */
  boolean names(Figure figure, NounClass type) {
    TokenRange clause = new TokenRange(figure.clauseFrom(), figure.clauseTo());
    return !nounOf(figure.tokens(), clause, type, new BitSet()).isEmpty();
  }

  /**
   * The first noun of a class.
   *
   * @param except tokens that don't count
   */
  private String ofClass(Figure figure, List<TokenRange> own, NounClass type, BitSet except) {
    for (TokenRange range : own) {
      String found = nounOf(figure.tokens(), range, type, except);
      if (!found.isEmpty()) {
        return found;
      }
    }
    TokenRange clause = new TokenRange(figure.clauseFrom(), figure.clauseTo());
    return nounOf(figure.tokens(), clause, type, except);
  }

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

  private static String ofValues(
      Figure figure, List<TokenRange> own, Alternatives values, BitSet except) {
    for (TokenRange range : own) {
      String found = values.in(figure.tokens(), range, except);
      if (!found.isEmpty()) {
        return found;
      }
    }
    TokenRange clause = new TokenRange(figure.clauseFrom(), figure.clauseTo());
    return values.in(figure.tokens(), clause, except);
  }
}
