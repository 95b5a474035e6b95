package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.Verb;
import kz.sanaq.syntax.VerbForm;

/**
 * The verbs that say something of a figure. Kazakh is verb-final: most of them stand after it. Of
 * «27 нысанды іске қосып, 6 000 жұмыс орнын ашу қарастырылған» the 27 has the lead «қосып», the act
 * «ашу» and the closing «қарастырылған».
 *
 * @param before the participle right before the figure: «бөлінген 3 млрд»
 * @param participle the first participle after it: «100 тонна беретін зауыт»
 * @param act the first bare act after it, before its clause is closed
 * @param lead the first converb or condition after it
 * @param closing the first verb that closes a clause after it and does not only say who says so
 * @param main the last such verb of the sentence
 */
record Predication(
    Phrase before, Phrase participle, Phrase act, Phrase lead, Phrase closing, Phrase main) {

  /** The verbs of a figure. */
  static Predication of(Figure figure) {
    List<Phrase> phrases = figure.parsed().phrases();
    Phrase participle = null;
    Phrase act = null;
    Phrase lead = null;
    Phrase closing = null;
    Phrase main = null;
    int from = figure.parsed().phraseAt(figure.end() - 1);
    for (int p = from; p < phrases.size() && phrases.get(p).begin() < figure.to(); p++) {
      Phrase phrase = phrases.get(p);
      if (!phrase.isVerb() || phrase.begin() < figure.end()) {
        continue;
      }
      boolean open = closing == null;
      switch (phrase.form()) {
        case PARTICIPLE, NOUN -> participle = open && participle == null ? phrase : participle;
        case ACT -> act = open && act == null ? phrase : act;
        case CONVERB, CONDITION -> lead = open && lead == null ? phrase : lead;
        case FINITE -> {
          if (!reports(figure, phrases, p)) {
            closing = open ? phrase : closing;
            main = phrase;
          }
        }
        case NONE -> {}
      }
    }
    return new Predication(before(figure), participle, act, lead, closing, main);
  }

  private static Phrase before(Figure figure) {
    int p = figure.parsed().phraseAt(figure.begin());
    Phrase phrase = p == 0 ? null : figure.parsed().phrases().get(p - 1);
    boolean describes = phrase != null && phrase.form() == VerbForm.PARTICIPLE;
    return describes && phrase.begin() >= figure.from() ? phrase : null;
  }

  /** Whether a verb says who says so, and not what is or will be: «15 адам бар, дейді ол». */
  private static boolean reports(Figure figure, List<Phrase> phrases, int p) {
    Verb verb = phrases.get(p).verb();
    if (verb == null || verb.role() != Verb.VerbRole.SPEECH) {
      return false;
    }
    boolean reported = p > 0 && !phrases.get(p - 1).isNoun();
    return verb.present() == Verb.Present.ACTUAL || reported;
  }

  /** The last closing verb of a sentence that does not say who says so; null for none. */
  static Phrase mainOf(ParsedSentence sentence) {
    List<Phrase> phrases = sentence.phrases();
    for (int p = phrases.size() - 1; p >= 0; p--) {
      Phrase phrase = phrases.get(p);
      boolean speech = phrase.verb() != null && phrase.verb().role() == Verb.VerbRole.SPEECH;
      if (phrase.form() == VerbForm.FINITE && !speech) {
        return phrase;
      }
    }
    return null;
  }

  /** What tells the time of the figure's act best. */
  Mood mood() {
    Mood said = Mood.of(closing);
    return said == Mood.NONE && closing == null ? Mood.of(lead != null ? main : participle) : said;
  }

  /** What the tense of a figure's verb says of when it is. */
  enum Mood {
    /** No verb says. */
    NONE,
    /** It happened. */
    DONE,
    /** It is going on. */
    ONGOING,
    /** It is so, or will be. */
    OPEN,
    /** It is meant to be. */
    MEANT;

    static Mood of(Phrase phrase) {
      VerbSort sort = VerbSort.of(phrase);
      if (sort == VerbSort.PLAN) {
        return MEANT;
      }
      return switch (Tense.of(phrase)) {
        case PAST, PERFECT -> DONE;
        case ONGOING -> ONGOING;
        case FUTURE, HABITUAL, AORIST -> sort == VerbSort.STATE ? ONGOING : OPEN;
        case INTENTION, OPTATIVE -> MEANT;
        default -> NONE;
      };
    }
  }
}
