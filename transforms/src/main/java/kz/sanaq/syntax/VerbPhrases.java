package kz.sanaq.syntax;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.language.WordClass;
import kz.sanaq.syntax.SyntaxWords.FunctionRole;

/**
 * Reads verbs with the noun of their fixed phrase and their auxiliaries: «жұмыспен қамтылған
 * болатын», «өсіп отыр», «салынды».
 *
 * <p>A word that is in no table is a verb where it has a verb's ending and stands where a clause
 * can end: before a stop, comma, dash, quote or the end of the line.
 */
final class VerbPhrases {
  /** So many auxiliaries may follow a verb. */
  private static final int MOST_AUXILIARIES = 3;

  private final SyntaxWords words;

  VerbPhrases(SyntaxWords words) {
    this.words = words;
  }

  /** The verb that begins at token {@code i}, null where none does. */
  Phrase read(Tokens tokens, int i, int to) {
    long match = words.verbs().match(tokens, i);
    Verb verb = match < 0 ? null : words.verbs().meaning(match);
    int end = match < 0 ? i + 1 : Lexicon.end(match);
    if (end > to || (match < 0 && !mayBeVerb(tokens, i, to))) {
      return null;
    }
    int features = tokens.formFeatures(WordClass.VERB, end - 1);
    VerbForm form = form(verb, features, tokens, end);
    if (form == VerbForm.NONE) {
      return null;
    }
    int main = end - 1;
    int denials = denials(features);
    for (int k = 0; k < MOST_AUXILIARIES && end < to; k++) {
      int auxiliary = afterAuxiliary(tokens, end, to, form);
      if (auxiliary < 0) {
        break;
      }
      end = auxiliary;
      features = tokens.formFeatures(WordClass.VERB, end - 1);
      form = features == 0 ? VerbForm.FINITE : VerbForm.of(features);
      denials += denials(features);
    }
    if (isOver(form, features) && end < to && denies(tokens, end)) {
      form = VerbForm.FINITE;
      denials++;
      end++;
    }
    features =
        denials % 2 == 0 ? Feature.NEGATIVE.out(features) : features | Feature.NEGATIVE.bit();
    if (form == VerbForm.PARTICIPLE && !describes(tokens, end, to)) {
      form = VerbForm.FINITE;
    }
    return new Phrase(Phrase.PhraseType.VERB, i, end, main, features, null, verb, form);
  }

  private static int denials(int features) {
    return Feature.NEGATIVE.in(features) ? 1 : 0;
  }

  /** Whether a word after it may deny it: «салынған жоқ», «салынбақ емес», «қайтар емес». */
  private static boolean isOver(VerbForm form, int features) {
    return form == VerbForm.PARTICIPLE
        || Feature.INTENTION.in(features)
        || Feature.AORIST.in(features);
  }

  private boolean denies(Tokens tokens, int i) {
    return !tokens.newLine(i) && words.functionWords().at(tokens, i) == FunctionRole.DENY;
  }

  /** «тұр», «отыр», «жүр»: of the verbs that carry the present the bare stem is the present. */
  private VerbForm form(Verb verb, int features, Tokens tokens, int end) {
    boolean bare =
        verb != null
            && features == 0
            && tokens.stemEnd(end - 1) == tokens.end(end - 1)
            && carriesPresent(tokens, end - 1);
    return bare ? VerbForm.FINITE : VerbForm.of(features);
  }

  private static boolean carries(Verb verb, VerbForm form) {
    return verb.isAuxiliary()
        || (verb.role() == Verb.VerbRole.SECONDARY && form == VerbForm.CONVERB);
  }

  private boolean carriesPresent(Tokens tokens, int i) {
    Verb verb = words.verbs().single(tokens, i);
    return verb != null
        && verb.isAuxiliary()
        && (verb.present() == Verb.Present.ACTUAL || verb.present() == Verb.Present.CARRIED);
  }

  /** The token after the auxiliary at {@code i}; negative where none stands there. */
  private int afterAuxiliary(Tokens tokens, int i, int to, VerbForm form) {
    boolean open = form == VerbForm.CONVERB || form == VerbForm.PARTICIPLE || form == VerbForm.ACT;
    long match = open && !tokens.newLine(i) ? words.verbs().match(tokens, i) : -1;
    if (match < 0 || !carries(words.verbs().meaning(match), form)) {
      return -1;
    }
    int end = Lexicon.end(match);
    VerbForm carried =
        form(
            words.verbs().meaning(match),
            tokens.formFeatures(WordClass.VERB, end - 1),
            tokens,
            end);
    return end <= to && carried != VerbForm.NONE && carried != VerbForm.ACT ? end : -1;
  }

  /** Whether a participle that ends before token {@code i} describes what stands there. */
  private boolean describes(Tokens tokens, int i, int to) {
    if (Marks.isStop(tokens, i, to)) {
      return Marks.afterName(tokens, i, to) > 0;
    }
    if (tokens.newLine(i) || !tokens.isWord(i)) {
      return !tokens.newLine(i);
    }
    FunctionRole role = words.functionWords().at(tokens, i);
    if (role == FunctionRole.CLOSE || role == FunctionRole.END || role == FunctionRole.DENY) {
      return false;
    }
    long verb = words.verbs().match(tokens, i);
    return verb < 0
        || words.nouns().match(tokens, i) >= 0
        || VerbForm.of(tokens.formFeatures(WordClass.VERB, Lexicon.end(verb) - 1))
            == VerbForm.PARTICIPLE;
  }

  /** Whether a word that no table has is written and stands like a verb. */
  private boolean mayBeVerb(Tokens tokens, int i, int to) {
    if (tokens.lemma(i) > Vocabulary.BARE_ENDING || tokens.isCapital(i)) {
      return false;
    }
    int features = tokens.featuresAs(WordClass.VERB, i);
    boolean stop = Marks.isStop(tokens, i + 1, to) || tokens.newLine(i + 1);
    return switch (VerbForm.of(features)) {
      // «көрсеткіштер бойынша»: the plural of a noun is written like a verb.
      case FINITE -> stop || (!Feature.AORIST.in(features) && isReported(tokens, i + 1));
      case PARTICIPLE -> !Feature.NEGATIVE.in(features) || stop;
      case CONVERB, CONDITION -> stop && !Feature.IMPERFECTIVE.in(features);
      default -> false;
    };
  }

  private boolean isReported(Tokens tokens, int i) {
    long verb = words.verbs().match(tokens, i);
    boolean said = verb >= 0 && words.verbs().meaning(verb).role() == Verb.VerbRole.SPEECH;
    return said || words.functionWords().at(tokens, i) != null;
  }
}
