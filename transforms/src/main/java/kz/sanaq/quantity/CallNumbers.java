package kz.sanaq.quantity;

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
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Finds short numbers to call, and those that stand in a list with them: «Полиция 102, жедел жәрдем
 * 103, өрт сөндіру 101 нөмірлеріне», «1458 және 1439 байланыс орталықтарына».
 */
final class CallNumbers {
  private static final String RULE = "call-number";

  /** Class of a word that is written with its possessive. */
  private static final String FIXED = "fixed";

  /** So many tokens may stand between two numbers of a list. */
  private static final int GAP = 5;

  private static final Schema CALLED =
      Schema.words(
              "call-words.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("class", Cell.CLASS))
          .unique("form");

  private final Lexicon<String> called;

  CallNumbers(Loader in) {
    called = in.lexicon();
    for (Row row : in.table(CALLED).rows()) {
      called.add(row, row.required("class"));
    }
  }

  /** The quantities of a sentence in text order, numbers to call left out. */
  List<Expression> marked(LayeredSentence scope, List<Expression> found) {
    List<Expression> marked = null;
    boolean next = false;
    for (int k = found.size() - 1; k >= 0; k--) {
      Expression e = found.get(k);
      boolean near =
          next && found.get(k + 1).begin() - e.end() <= GAP && isListed(scope.tokens(), e.end());
      next = isShort(scope.tokens(), e) && (near || isCalled(scope, e));
      if (next) {
        marked = marked == null ? new ArrayList<>(found) : marked;
        marked.set(k, e.as(QuantityType.ORDINAL, Reason.CONTACT, RULE));
      }
    }
    return marked == null ? found : marked;
  }

  /** Three or four figures, and nothing else. */
  private static boolean isShort(Tokens tokens, Expression e) {
    int length = tokens.end(e.end() - 1) - tokens.begin(e.begin());
    return e.isOpen()
        && e.features() == 0
        && e.end() == e.begin() + 1
        && tokens.isDigits(e.begin())
        && (length == 3 || length == 4);
  }

  private static boolean isListed(Tokens tokens, int i) {
    return tokens.isSymbol(i, ',') || tokens.isWord(i);
  }

  /** Whether a word for what is called stands right after it, in the possessive. */
  private boolean isCalled(LayeredSentence scope, Expression e) {
    long match = e.end() < scope.to() ? called.match(scope.tokens(), e.end()) : -1;
    boolean fixed = match >= 0 && called.meaning(match).equals(FIXED);
    return fixed || (match >= 0 && scope.tokens().has(Lexicon.end(match) - 1, Feature.POSSESSED_3));
  }
}
