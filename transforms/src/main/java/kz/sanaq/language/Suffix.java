package kz.sanaq.language;

/** What an ending of {@code suffixes.tsv} makes. */
public enum Suffix {
  /** «салу» of «сал». */
  INFINITIVE,
  /** «салған» of «сал». */
  PERFECT,
  /** «салатын» of «сал». */
  HABITUAL,
  /** «салын» of «сал». */
  PASSIVE,
  /** «салма» of «сал». */
  DENIED,
  /** «өсуі» of «өсу». */
  POSSESSED,
  /** «бағаның» of «баға». */
  GENITIVE,
  /** «білімге» of «білім». */
  DATIVE
}
