/**
 * The pipeline's steps as Beam transforms: read, select editions, segment, extract, deduplicate,
 * aggregate, write.
 *
 * <p>Each transform only carries elements between the pure functions of the kernel. Results depend
 * on no order, no parallelism and no runner. Every grouping goes by hash buckets (see {@link
 * kz.sanaq.transforms.steps.Buckets}). Transforms see no options, no clock and no default locale.
 */
package kz.sanaq.transforms.steps;
