package kz.sanaq.pipeline.load;

/**
 * What the server has taken.
 *
 * @param rows how many
 * @param replaced how many U+0000 in them became U+FFFD
 */
record Copied(long rows, long replaced) {
  /** Both together. */
  Copied plus(Copied other) {
    return new Copied(rows + other.rows, replaced + other.replaced);
  }
}
