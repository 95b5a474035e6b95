package kz.sanaq.language;

/**
 * What an ending says. A set of features is an {@code int} with a bit for each.
 *
 * <p>{@code endings.tsv} names them in its column {@code features}.
 */
public enum Feature {
  PLURAL,
  /** Possessed by the first or second person. */
  POSSESSED,
  /** Possessed by the third person: «саны», «557-сі». */
  POSSESSED_3,
  GENITIVE,
  DATIVE,
  ACCUSATIVE,
  LOCATIVE,
  ABLATIVE,
  INSTRUMENTAL,
  /** «-дағы»: what is there. */
  ATTRIBUTIVE,
  /** «-лық»: belonging to, fit for. */
  ADJECTIVAL,
  /** «-лы»: having. */
  HAVING,
  /** «-сыз»: without. */
  LACKING,
  /** «-дай»: like, about. */
  LIKE,
  /** «-ша»: according to, about. */
  EQUATIVE,
  /** «-інші»: which in a row. */
  ORDINAL,
  /** «-еу»: so many of them together. */
  COLLECTIVE,
  /** «-даған»: by so many. */
  APPROXIMATIVE,
  /** «-ды»: it happened. */
  PAST,
  /** «-ған»: it has happened; also the participle. */
  PERFECT,
  /** «-уда»: it is going on. */
  PROGRESSIVE,
  /** «-ады»: it happens or will happen. */
  FUTURE,
  /** «-атын»: which happens or will happen. */
  HABITUAL,
  /** «-мақ»: it is meant to happen. */
  INTENTION,
  /** «-ып», «-а»: while or after it happens. */
  CONVERB,
  /** «-у»: that it happens. */
  INFINITIVE,
  /** «-са»: if it happens. */
  CONDITIONAL,
  /** «-сын», «-йық»: may it happen. */
  OPTATIVE,
  /** «-ар»: it would happen. */
  AORIST,
  NEGATIVE,
  /** Of a converb: «-а», while it happens; without it «-ып», after it happened. */
  IMPERFECTIVE;

  /** The feature's bit. */
  @SuppressWarnings("EnumOrdinal") // Bits live as long as a process.
  public int bit() {
    return 1 << ordinal();
  }

  /** {@code features} without it. */
  public int out(int features) {
    return features & ~bit();
  }

  /** Whether {@code features} holds it. */
  public boolean in(int features) {
    return (features & bit()) != 0;
  }
}
