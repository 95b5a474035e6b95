/**
 * From mentions to claims: which mentions assert the same fact, and which facts contradict.
 *
 * <p>{@link kz.sanaq.merge.Blocks} says which mentions may meet at all, {@link
 * kz.sanaq.merge.StatedInterval} which values one rounding explains, {@link kz.sanaq.merge.Thing}
 * whether the same thing is measured, and {@link kz.sanaq.merge.ClaimMerger} puts the three
 * together by complete-link clustering. Nothing depends on the order of the input.
 */
package kz.sanaq.merge;
