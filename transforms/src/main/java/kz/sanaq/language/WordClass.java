package kz.sanaq.language;

/** Which endings a word takes; {@code endings.tsv} has a set for each but {@link #FIXED}. */
public enum WordClass {
  NOUN,
  VERB,
  NUMBER,
  /** Takes no ending: stands as it is written in the resource file. */
  FIXED;

  @SuppressWarnings("EnumOrdinal") // Bits live as long as a process.
  int bit() {
    return 1 << ordinal();
  }
}
