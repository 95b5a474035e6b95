package kz.sanaq.syntax;

import kz.sanaq.model.Direction;

/**
 * A verb of the language pack, or a fixed phrase of a noun and a verb.
 *
 * @param act the bare act, without voice: «салу» of «салынды», «қоныс аудару»
 * @param voice of its stem: a passive stem has the act of the active one
 * @param change which way it says that something changed
 * @param bound whether it says that a figure is exceeded, reached or neared
 * @param present what its present tense says
 * @param role what else it does
 * @param row its row, for explanations
 */
public record Verb(
    String act,
    StemVoice voice,
    Direction change,
    VerbBound bound,
    Present present,
    VerbRole role,
    String row) {
  /** Whose act a stem says. */
  public enum StemVoice {
    /** That of the subject: «салды». */
    ACTIVE,
    /** It is passive, or made of another verb: «салынды». */
    OTHER
  }

  /** Whether a verb bounds a figure. */
  public enum VerbBound {
    NONE,
    /** «асады». */
    EXCEED,
    /** «жетеді». */
    REACH,
    /** «жуықтады», «таяды». */
    NEAR
  }

  /** Where «-ады» says what is; elsewhere it says what will be. */
  public enum Present {
    NEVER,
    ACTUAL,
    /** After a converb: «істеп келеді». */
    CARRIED,
    /** After a converb that ends in a vowel: «қабылдай алады». */
    ABLE
  }

  /** What a verb does besides naming an act. */
  public enum VerbRole {
    NONE,
    /** It says what is intended. */
    PLAN,
    /** It says what somebody wants of others: «салуды ұсынды». */
    DEMAND,
    /** It says who says so. */
    SPEECH,
    /** It only carries the tense. */
    AUXILIARY,
    /**
     * After a converb it only carries the tense: «бастап үлгерді»; elsewhere it is a verb itself.
     */
    SECONDARY,
    /** It only carries the tense, and alone says that so many there are: «болды». */
    COPULA,
    /** It says that so many there are, and no act: «құрады», «жуықтады». */
    EXISTENCE
  }

  /** Whether it may only carry the tense of the verb before it. */
  public boolean isAuxiliary() {
    return role == VerbRole.AUXILIARY || role == VerbRole.COPULA;
  }

  /** Whether it says of a figure only that it is, grows, falls, is reached or exceeded. */
  public boolean isMere() {
    return role == VerbRole.EXISTENCE
        || role == VerbRole.COPULA
        || change != Direction.NONE
        || bound != VerbBound.NONE;
  }
}
