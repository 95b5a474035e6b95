/**
 * How right the program reads: what {@code annotate} prints of annotated articles, compared with
 * what is annotated there, counted, and shown.
 *
 * <p>{@link kz.sanaq.pipeline.evaluate.Matcher} finds which figure is which and what is wrong with
 * it, {@link kz.sanaq.pipeline.evaluate.Scores} counts; both are pure.
 */
package kz.sanaq.pipeline.evaluate;
