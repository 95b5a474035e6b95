/**
 * Choices among candidates: which place, which noun, which verb a figure belongs to. Rules propose
 * the candidates and describe each by named features; weights that were learned from annotated
 * articles decide; every choice can be explained, and says how sure it is.
 *
 * <p>The model is a log-linear one (conditional logit). All sums are sums of whole numbers, and
 * probabilities come from {@link java.lang.StrictMath}: the same text gives the same choice, to the
 * bit, on every machine.
 */
package kz.sanaq.weigher;
