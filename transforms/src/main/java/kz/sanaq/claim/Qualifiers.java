package kz.sanaq.claim;

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
  private final SyntaxWords words;

  Qualifiers(SyntaxWords words) {
    this.words = words;
  }

  /** The value, dictionary form; empty where the words around name none. */
  String of(Figure figure, Thing thing, List<TokenRange> own, Qualifier qualifier) {
    return switch (qualifier.how()) {
      case NONE -> "";
      case OBJECT -> thing.noun() == null ? thing.object() : thing.noun().form();
      case CURRENCY -> ofClass(figure, own, NounClass.MONEY);
      case CLASS -> ofClass(figure, own, qualifier.type());
      case VALUES -> ofValues(figure, own, qualifier.values());
    };
  }

  /** Whether the figure's clause has a noun of a class. */
  boolean names(Figure figure, NounClass type) {
    TokenRange clause = new TokenRange(figure.clauseFrom(), figure.clauseTo());
    return !nounOf(figure.tokens(), clause, type).isEmpty();
  }

  private String ofClass(Figure figure, List<TokenRange> own, NounClass type) {
    for (TokenRange range : own) {
      String found = nounOf(figure.tokens(), range, type);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return nounOf(figure.tokens(), new TokenRange(figure.clauseFrom(), figure.clauseTo()), type);
  }

  private String nounOf(Tokens tokens, TokenRange range, NounClass type) {
    for (int i = range.begin(); i < range.end(); i++) {
      long match = words.nouns().match(tokens, i);
      Noun noun = match < 0 ? null : words.nouns().meaning(match);
      if (noun != null && noun.type() == type) {
        return noun.form();
      }
      i = match < 0 ? i : Lexicon.end(match) - 1;
    }
    return "";
  }

  private static String ofValues(Figure figure, List<TokenRange> own, List<String> values) {
    for (TokenRange range : own) {
      String found = valueIn(figure.tokens(), range, values);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return valueIn(figure.tokens(), new TokenRange(figure.clauseFrom(), figure.clauseTo()), values);
  }

  private static String valueIn(Tokens tokens, TokenRange range, List<String> values) {
    for (String value : values) {
      for (int i = range.begin(); i < range.end(); i++) {
        if (stands(tokens, i, range.end(), value)) {
          return value;
        }
      }
    }
    return "";
  }

  /** Whether the words of a value, with a space between two, stand at token {@code i}. */
  private static boolean stands(Tokens tokens, int i, int to, String value) {
    int at = 0;
    for (int k = i; k < to && tokens.isWord(k); k++) {
      String stem = tokens.stem(k);
      if (!value.startsWith(stem, at)) {
        return false;
      }
      at += stem.length();
      if (at == value.length()) {
        return true;
      }
      if (value.charAt(at++) != ' ') {
        return false;
      }
    }
    return false;
  }
}
