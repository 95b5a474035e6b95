package kz.sanaq.training;

import java.util.List;

/**
 * One choice of an annotated figure, to learn from.
 *
 * @param document where it was made
 * @param what the figure and what is right, to be read by people
 * @param answers each candidate, to be read by people
 * @param features of each candidate
 * @param group of each candidate the number of the first that is the same answer
 * @param right which candidates are right
 */
@SuppressWarnings("ArrayRecordComponent") // Made once, and never compared.
record Instance(String document, String what, List<String> answers, int[][] features, int[] group, boolean[] right) {}
