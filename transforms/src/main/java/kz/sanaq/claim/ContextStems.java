package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Verb;

/**
 * The stems of the words around a figure that tell what it measures, for telling the same thing
 * from another with the same number. Numbers, units, places, times and carrying verbs are left out.
 */
final class ContextStems {
  /** Shorter words carry grammar, not things. */
  private static final int SHORTEST = 3;

  private final SyntaxWords words;

  ContextStems(SyntaxWords words) {
    this.words = words;
  }

  /** Sorted, each once. */
  List<String> of(Figure figure) {
    Tokens tokens = figure.tokens();
    List<String> stems = new ArrayList<>();
    for (int i = figure.clauseFrom(); i < figure.clauseTo(); i++) {
      boolean inside = i >= figure.begin() && i < figure.end();
      if (!tokens.isWord(i)
          || inside
          || figure.scene().aside().get(i)
          || tokens.end(i) - tokens.begin(i) < SHORTEST
          || tokens.lemma(i) == 0) {
        continue;
      }
      long verb = words.verbs().match(tokens, i);
      if (verb >= 0 && words.verbs().meaning(verb).role() != Verb.VerbRole.NONE) {
        continue;
      }
      stems.add(tokens.stem(i));
    }
    Collections.sort(stems);
    List<String> once = new ArrayList<>(stems.size());
    for (String stem : stems) {
      if (once.isEmpty() || !once.get(once.size() - 1).equals(stem)) {
        once.add(stem);
      }
    }
    return once;
  }
}
