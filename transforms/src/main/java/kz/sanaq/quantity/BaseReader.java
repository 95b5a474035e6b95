package kz.sanaq.quantity;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Finds the bases of prices and rates, which say for how much of something the next figure holds:
 * the one of «1 доллар – 512 теңге», «бір тонна көмір 8 500 теңге», «бір адамға 17 318 теңге».
 */
final class BaseReader {
  private static final String RULE = "base-of-price";

  /** So many tokens may stand between a base and its figure. */
  private static final int GAP = 4;

  /** The quantities of a sentence in text order, its bases left out. */
  List<Expression> marked(LayeredSentence scope, List<Expression> found) {
    List<Expression> marked = new ArrayList<>(found);
    for (int k = 0; k + 1 < found.size(); k++) {
      Expression e = found.get(k);
      if (isRound(e) && isBase(scope, e, found.get(k + 1))) {
        marked.set(k, e.as(e.type(), Reason.BASE, RULE));
      }
    }
    return marked;
  }

  /** One, ten, a hundred …: what prices and rates are told for. */
  static boolean isRound(Expression e) {
    return e.reason() == null
        && e.isValued()
        && !e.isRange()
        && e.comparator() == QuantityComparator.EQUAL
        && e.ends().first().value().signum() > 0
        && e.ends().first().value().stripTrailingZeros().unscaledValue().intValue() == 1;
  }

  private static boolean isBase(LayeredSentence scope, Expression e, Expression next) {
    if (next.reason() != null
        || next.begin() - e.end() > GAP
        || !isPlain(scope.tokens(), e.end(), next.begin())) {
      return false;
    }
    return isPriced(scope.tokens(), e, next) || isShare(scope.tokens(), e, next);
  }

  /** Words and dashes of one line. */
  private static boolean isPlain(Tokens tokens, int from, int to) {
    for (int k = from; k < to; k++) {
      if ((!tokens.isWord(k) && !tokens.isDash(k)) || tokens.newLine(k)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isOne(Expression e) {
    return e.ends().first().isOne();
  }

  private static boolean has(Tokens tokens, int i, Feature feature) {
    return feature.in(tokens.formFeatures(WordClass.NOUN, i));
  }

  /** «1 доллар – 512 теңге», «1 еуро – 326», «бір тонна көмір 8 500 теңге». */
  private static boolean isPriced(Tokens tokens, Expression e, Expression next) {
    boolean dash = next.begin() == e.end() + 1 && tokens.isDash(e.end());
    if (e.type() == QuantityType.MONEY) {
      // «1 доллар үшін 512 теңге»
      boolean word = next.begin() == e.end() + 1 && tokens.isWord(e.end());
      boolean adjacent = dash || word || next.begin() == e.end();
      boolean other =
          next.type() == QuantityType.MONEY && !next.unit().code().equals(e.unit().code());
      return adjacent && (other || (dash && next.isOpen()));
    }
    if (isYield(e, next)) {
      return true;
    }
    boolean money = next.type() == QuantityType.MONEY && isOne(e);
    if (!money) {
      return false;
    }
    boolean owner = false;
    for (int k = e.end(); k < next.begin(); k++) {
      owner |= has(tokens, k, Feature.GENITIVE);
    }
    boolean possessed = next.begin() == e.end() + 1 && has(tokens, e.end(), Feature.POSSESSED_3);
    return e.type() == QuantityType.QUANTITY || owner || possessed;
  }

  /** «бір гектардан 50,5 центнер». */
  private static boolean isYield(Expression e, Expression next) {
    return isOne(e)
        && e.type() == QuantityType.QUANTITY
        && next.type() == QuantityType.QUANTITY
        && Feature.ABLATIVE.in(e.features());
  }

  /** «бір адамға 17 318 теңге», «10 мың тұрғынға 33,7 дәрігерден». */
  private static boolean isShare(Tokens tokens, Expression e, Expression next) {
    int last = next.begin() - 1;
    boolean dative =
        Feature.DATIVE.in(last < e.end() ? e.features() : tokens.formFeatures(WordClass.NOUN, last))
            && next.begin() - e.end() <= 2;
    boolean each =
        Feature.ABLATIVE.in(next.features()) || has(tokens, next.end(), Feature.ABLATIVE);
    return dative && (each || (isOne(e) && next.type() == QuantityType.MONEY));
  }
}
