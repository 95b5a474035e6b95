package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.model.Reason;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Clause;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;

/**
 * Words for «one» that count nothing: articles («бір күні»), and what another figure of the clause
 * is told for («бір үйді қосу 180 мың теңге тұрады»).
 */
public final class Articles {
  private Articles() {}

  /**
   * A quantity of a sentence, left out where it is such a word.
   *
   * @param all the quantities of the sentence
   */
  public static Reading judged(Parse parse, int sentence, Reading q, List<Reading> all) {
    if (q.reason() != null || !isOne(parse, q)) {
      return q;
    }
    ParsedSentence parsed = parse.sentence(sentence);
    if (!countsNoun(parsed, q)) {
      return q.leftOut(Reason.PRONOUN, "article");
    }
    return hasOther(parsed.clauseAt(q.beginToken()), q, all)
        ? q.leftOut(Reason.BASE, "one-of-rate")
        : q;
  }

  private static boolean isOne(Parse parse, Reading q) {
    return q.unit().isEmpty()
        && q.amount() != null
        && q.amount().value() != null
        && q.amount().value().compareTo(BigDecimal.ONE) == 0
        && q.endToken() == q.beginToken() + 1
        && parse.tokens().isWord(q.beginToken());
  }

  private static boolean countsNoun(ParsedSentence parsed, Reading q) {
    if (q.endToken() >= parsed.range().end()) {
      return false;
    }
    Phrase next = parsed.phrases().get(parsed.phraseAt(q.endToken()));
    return next.isNoun() && next.noun() != null;
  }

  /** Whether another claim stands in the clause. */
  private static boolean hasOther(Clause clause, Reading q, List<Reading> all) {
    for (Reading other : all) {
      if (other != q
          && MentionReader.isClaim(other)
          && other.beginToken() >= clause.begin()
          && other.endToken() <= clause.end()) {
        return true;
      }
    }
    return false;
  }
}
