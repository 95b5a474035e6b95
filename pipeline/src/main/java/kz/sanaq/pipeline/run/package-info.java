/** The command {@code run}: input, base, pipeline, execution, books, publication, in this order. */
package kz.sanaq.pipeline.run;
