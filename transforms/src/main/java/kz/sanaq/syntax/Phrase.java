package kz.sanaq.syntax;

import kz.sanaq.language.Feature;

/**
 * A run of tokens that belong together, the building block of a sentence.
 *
 * <ul>
 *   <li>{@link PhraseType#NOUN}: a head noun with the modifiers before it: «жаңа тұрақты жұмыс
 *       орындары»; a case ends it, so «облыс халқының саны» is two
 *   <li>{@link PhraseType#VERB}: a verb, with the noun of a fixed phrase and its auxiliaries:
 *       «жұмыспен қамтылған болатын»
 *   <li>{@link PhraseType#NUMBER}: figures or number words: «1 620», «екі жүз»
 *   <li>{@link PhraseType#FUNCTION}: a word that is neither: «және», «бойынша», «бар»
 *   <li>{@link PhraseType#MARK}: a comma, dash, bracket, quote …
 * </ul>
 *
 * @param kind which of them
 * @param begin first token
 * @param end token after the last
 * @param head the head: first token of the noun, or the verb itself, after the noun of its phrase
 *     and before its auxiliaries
 * @param features what the last ending says, as a noun or as a verb: bits of {@link Feature}; of a
 *     verb {@link Feature#NEGATIVE} where all of the phrase denies it
 * @param noun the head as the tables have it, null where they have not or it is no noun
 * @param verb the verb as the tables have it, null where they have not or it is no verb
 * @param form of a verb; {@link VerbForm#NONE} for all else
 */
public record Phrase(
    PhraseType kind,
    int begin,
    int end,
    int head,
    int features,
    Noun noun,
    Verb verb,
    VerbForm form) {
  /** What a phrase is made of. */
  public enum PhraseType {
    NOUN,
    VERB,
    NUMBER,
    FUNCTION,
    MARK
  }

  private static final int CASES =
      Feature.GENITIVE.bit()
          | Feature.DATIVE.bit()
          | Feature.ACCUSATIVE.bit()
          | Feature.LOCATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.INSTRUMENTAL.bit();

  static Phrase of(PhraseType kind, int begin, int end) {
    return new Phrase(kind, begin, end, begin, 0, null, null, VerbForm.NONE);
  }

  /** Whether it is a phrase of a noun. */
  public boolean isNoun() {
    return kind == PhraseType.NOUN;
  }

  /** Whether it is a phrase of a verb. */
  public boolean isVerb() {
    return kind == PhraseType.VERB;
  }

  /** Whether its ending says so. */
  public boolean has(Feature feature) {
    return feature.in(features);
  }

  /** Whether it is a verb of what is not done: «келмеді», «келген жоқ», «келе алмады». */
  public boolean isDenied() {
    return isVerb() && has(Feature.NEGATIVE);
  }

  /** Whether it has a case of its own; the bare nominative has none. */
  public boolean hasCase() {
    return (features & CASES) != 0;
  }

  /** Whether a token is part of it. */
  public boolean contains(int token) {
    return begin <= token && token < end;
  }
}
