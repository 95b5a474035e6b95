package kz.sanaq.pipeline.page;

import java.util.Locale;

/**
 * How the mentions of a run are divided among scripts beside its page: by the beginnings of their
 * claims' ids. These are hashes, so all parts are of about one size, and a browser knows the part
 * of a claim without a list of them.
 *
 * @param count how many parts there are; none where the page itself holds all mentions
 */
record Sharding(int count) {
  private static final long MOST_EMBEDDED = 20_000;
  private static final long MENTIONS_EACH = 2_000;

  private static final int DIGITS = 4;
  private static final long BEGINNINGS = 1L << 4 * DIGITS;

  /** Of a run with so many mentions. */
  static Sharding of(long mentions) {
    return new Sharding(
        mentions <= MOST_EMBEDDED
            ? 0
            : (int) Math.min(BEGINNINGS, dividedUp(mentions, MENTIONS_EACH)));
  }

  /** The part, from 0, that has the mentions of a claim. */
  int partOf(String claimId) {
    return (int) (Long.parseLong(claimId.substring(0, DIGITS), 16) * count / BEGINNINGS);
  }

  /** With what the ids of a part begin at the lowest; those of the next part are higher. */
  String first(int part) {
    return String.format(Locale.ROOT, "%0" + DIGITS + "x", dividedUp(part * BEGINNINGS, count));
  }

  private static long dividedUp(long number, long by) {
    return (number + by - 1) / by;
  }
}
