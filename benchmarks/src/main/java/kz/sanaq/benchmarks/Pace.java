package kz.sanaq.benchmarks;

/**
 * How much was read in how much time of the processor.
 *
 * @param bytes of UTF-8
 * @param sentences as the kernel counts them, whoever reads
 * @param seconds of processor time of the thread that reads
 */
record Pace(long bytes, long sentences, double seconds) {
  static final Pace NONE = new Pace(0, 0, 0);

  Pace plus(Pace other) {
    return new Pace(bytes + other.bytes, sentences + other.sentences, seconds + other.seconds);
  }

  /** Millions of bytes a second. */
  double megabytesPerSecond() {
    return bytes / seconds / 1e6;
  }

  double sentencesPerSecond() {
    return sentences / seconds;
  }
}
