package kz.sanaq.benchmarks;

import java.util.function.Supplier;

/** Whose reading is measured: parts of the kernel, and programs of others over the same text. */
@SuppressWarnings("ImmutableEnumChecker") // Its makers hold nothing.
public enum Peer {
  /** Everything that the kernel reads. */
  ANNOTATE("Sanaq, everything", true, () -> new Kernel()::annotate),
  /** Sentences, words and their forms, contacts, numbers, times and units. */
  QUANTITIES("Sanaq, quantities and times", true, () -> new Kernel()::quantities),
  /** Sentences by the kernel, folding of the text included. */
  SENTENCES("Sanaq, sentences", false, () -> new Kernel()::sentences),
  /** Numbers by Recognizers-Text. */
  RECOGNIZERS("Recognizers-Text, numbers", true, Recognizers::new),
  /** Numbers by ICU4J, from each digit on. */
  ICU_NUMBERS("ICU4J, numbers from digits", true, IcuNumbers::new),
  /** Sentences by ICU4J. */
  ICU_SENTENCES("ICU4J, sentences", false, BreakSentences::ofIcu),
  /** Sentences by the JDK. */
  JDK_SENTENCES("JDK, sentences", false, BreakSentences::ofJdk);

  private final String title;
  private final boolean findsNumbers;
  private final Supplier<TextReader> maker;

  Peer(String title, boolean findsNumbers, Supplier<TextReader> maker) {
    this.title = title;
    this.findsNumbers = findsNumbers;
    this.maker = maker;
  }

  /** Its name in tables. */
  String title() {
    return title;
  }

  /** Whether what it finds are numbers, and not sentences. */
  boolean findsNumbers() {
    return findsNumbers;
  }

  /** Loads it; the reader is for one thread. */
  TextReader reader() {
    return maker.get();
  }
}
