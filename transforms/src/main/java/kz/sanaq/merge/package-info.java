/**
 * From mentions to claims: which mentions assert the same fact, and which facts contradict.
 *
 * <p>First {@link kz.sanaq.merge.Repetitions} weighs which mentions of one document repeat each
 * other: a {@link kz.sanaq.model.Saying}. Then sayings of many documents meet: {@link
 * kz.sanaq.merge.Blocks} says which may meet at all, {@link kz.sanaq.merge.StatedInterval} which
 * values one rounding explains, {@link kz.sanaq.merge.Thing} whether the same thing is measured,
 * and {@link kz.sanaq.merge.ClaimMerger} puts the three together by complete-link clustering.
 * {@link kz.sanaq.merge.Consensus} says what the mentions of a claim say together. Nothing depends
 * on the order of the input.
 */
package kz.sanaq.merge;
