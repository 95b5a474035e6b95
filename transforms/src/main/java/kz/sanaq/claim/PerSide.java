package kz.sanaq.claim;

/** Where a word of {@code per.tsv} makes a rate of a figure. */
enum PerSide {
  /** In its clause before it: «тәулігіне 70 тонна». */
  BEFORE,
  /** As before, and a noun that counts people follows with «-ға»: «әр ардагерге». */
  EACH,
  /** In its clause before it, owned by what is priced: «сүттің литрі 420 теңге». */
  PRICED,
  /** It is what the figure is of: «доллар бағамы 481 теңге». */
  THING
}
