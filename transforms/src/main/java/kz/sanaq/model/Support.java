package kz.sanaq.model;

/**
 * How many claims, mentions and sources an observation rests on.
 *
 * @param claims number of claims
 * @param mentions number of mentions
 * @param documents number of documents
 * @param outlets names of sources that report it
 * @param sources number of independent lineages
 */
public record Support(long claims, long mentions, long documents, long outlets, long sources) {}
