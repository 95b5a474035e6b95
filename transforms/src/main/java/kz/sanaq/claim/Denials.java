package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Loader;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Direction;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Reason;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Verb;
import kz.sanaq.syntax.VerbForm;

/**
 * Leaves figures out that a text denies: what is told only to say that it is not so («… деген
 * ақпарат жалған»), a step that was not made («10%-ға өспеді»), and not even one («бір теңге де
 * төленбеді»).
 *
 * <p>What is not done to a thing is no denial of how many there are: «30 адам келмеді», «712 млн
 * теңге төленбеген» are figures, of those who did not come and of what was not paid. Nor is a
 * bound: «10%-дан аспайды».
 */
public final class Denials {
  private final DeniedTellings tellings;

  /** Registers the words; to be used after {@link Loader#freeze()}. */
  public Denials(Loader in, SyntaxWords syntax) {
    this.tellings = new DeniedTellings(in, syntax);
  }

  /** The quantities of a sentence, those that it denies with the reason. */
  public List<Reading> judged(Parse parse, int sentence, List<Reading> readings) {
    if (!MentionReader.hasClaims(readings)) {
      return readings;
    }
    ParsedSentence parsed = parse.sentence(sentence);
    List<TokenRange> told = tellings.of(parse.tokens(), parsed);
    return readings.stream().map(q -> judged(parse.tokens(), parsed, told, q)).toList();
  }

  private static Reading judged(
      Tokens tokens, ParsedSentence parsed, List<TokenRange> told, Reading q) {
    if (!MentionReader.isClaim(q)) {
      return q;
    }
    if (told.stream().anyMatch(range -> holds(range, q))) {
      return q.leftOut(Reason.NEGATED, "denied-telling");
    }
    if (isNotOne(tokens, parsed, q)) {
      return q.leftOut(Reason.NEGATED, "not-one");
    }
    return isNoStep(tokens, parsed, q) ? q.leftOut(Reason.NEGATED, "denied-step") : q;
  }

  /** «бір теңге де төленбеді», «біреуі де келген жоқ»: none at all. */
  private static boolean isNotOne(Tokens tokens, ParsedSentence parsed, Reading q) {
    boolean one =
        q.amount().value() != null
            && q.amount().value().compareTo(BigDecimal.ONE) == 0
            && tokens.isWord(q.beginToken());
    for (int i = q.endToken(); one && i <= q.endToken() + 1 && i < parsed.range().end(); i++) {
      // The particle is written like the ending of the locative.
      if (Feature.LOCATIVE.in(tokens.bareEnding(i))) {
        Phrase predicate = predicate(parsed, i);
        // «бір пайызына да жетпейді» is a bound.
        return predicate != null
            && predicate.isDenied()
            && (predicate.verb() == null || predicate.verb().bound() == Verb.VerbBound.NONE);
      }
    }
    return false;
  }

  /** The first verb after a token that closes a clause. */
  private static Phrase predicate(ParsedSentence parsed, int token) {
    for (int p = parsed.phraseAt(token) + 1; p < parsed.phrases().size(); p++) {
      Phrase phrase = parsed.phrases().get(p);
      if (phrase.form() == VerbForm.FINITE || phrase.form() == VerbForm.CONVERB) {
        return phrase;
      }
    }
    return null;
  }

  private static boolean holds(TokenRange range, Reading q) {
    return q.beginToken() >= range.begin() && q.endToken() <= range.end();
  }

  /** «10 пайызға өскен жоқ», «екі есе артпады», «500 адамға көбеймеді». */
  private static boolean isNoStep(Tokens tokens, ParsedSentence parsed, Reading q) {
    for (int p = parsed.phraseAt(q.endToken() - 1) + 1; p < parsed.phrases().size(); p++) {
      Phrase phrase = parsed.phrases().get(p);
      boolean verb = phrase.isVerb();
      if (verb || phrase.kind() != Phrase.PhraseType.FUNCTION) {
        boolean noun = phrase.isNoun() && p + 1 < parsed.phrases().size();
        Phrase turn = noun ? parsed.phrases().get(p + 1) : phrase;
        return turn.isDenied()
            && turn.form() != VerbForm.ACT
            && turn.verb() != null
            && turn.verb().change() != Direction.NONE
            && isStep(tokens, q, turn);
      }
    }
    return false;
  }

  private static boolean isStep(Tokens tokens, Reading q, Phrase turn) {
    boolean bare = Steps.isRelative(q) && q.ending(tokens) == 0;
    boolean open = q.amount().comparator() == QuantityComparator.EQUAL;
    return open && (bare || Steps.isBy(tokens, q, turn.begin()));
  }
}
