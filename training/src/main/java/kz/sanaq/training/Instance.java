package kz.sanaq.training;

/**
 * One choice of an annotated figure, to learn from.
 *
 * @param document where it was made
 * @param features of each candidate
 * @param right which candidates are right
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, and never compared.
record Instance(String document, int[][] features, boolean[] right) {}
