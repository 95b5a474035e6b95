package kz.sanaq.title;

/** What an ending of {@code title-endings.tsv} makes. */
enum Ending {
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
