package kz.sanaq.language;

import java.util.List;

/** What the last ending of a noun or a name says, as far as decisions ask: its case above all. */
public enum Inflection {
  BARE(null),
  /** Of the third person, without a case: «саны». */
  POSSESSED(Feature.POSSESSED_3),
  PLURAL(Feature.PLURAL),
  GENITIVE(Feature.GENITIVE),
  DATIVE(Feature.DATIVE),
  ACCUSATIVE(Feature.ACCUSATIVE),
  LOCATIVE(Feature.LOCATIVE),
  ABLATIVE(Feature.ABLATIVE),
  INSTRUMENTAL(Feature.INSTRUMENTAL),
  /** «облыстағы»: what is there. */
  ATTRIBUTIVE(Feature.ATTRIBUTIVE),
  /** «облыстық»: what belongs to it. */
  ADJECTIVAL(Feature.ADJECTIVAL),
  /** «алматылықтар»: who belong to it. */
  PEOPLE(null);

  /** The first that holds is taken. */
  private static final List<Inflection> CASES =
      List.of(ATTRIBUTIVE, GENITIVE, DATIVE, ACCUSATIVE, LOCATIVE, ABLATIVE, INSTRUMENTAL);

  private static final List<Inflection> WITHOUT_CASE = List.of(POSSESSED, PLURAL);

  private final Feature feature;

  Inflection(Feature feature) {
    this.feature = feature;
  }

  /**
   * The case, or else whether it is possessed or plural.
   *
   * @param features bits of {@link Feature}
   */
  public static Inflection of(int features) {
    Inflection found = caseOf(features);
    return found == BARE ? first(WITHOUT_CASE, features) : found;
  }

  /** The case alone, «-дағы» taken for one; {@link #BARE} without one. */
  public static Inflection caseOf(int features) {
    return first(CASES, features);
  }

  private static Inflection first(List<Inflection> forms, int features) {
    for (Inflection form : forms) {
      if (form.feature.in(features)) {
        return form;
      }
    }
    return BARE;
  }

  /** How a stretch of tokens ends: the last of its tokens that is not bare says so. */
  public static Inflection of(Tokens tokens, TokenRange range) {
    for (int i = range.end() - 1; i >= range.begin(); i--) {
      Inflection found = of(Math.max(tokens.features(i), 0));
      if (found != BARE) {
        return found;
      }
    }
    return BARE;
  }
}
