/**
 * One row of a published run with all that it rests on, down to the sentences: found in the tables,
 * written in words or as JSON.
 */
package kz.sanaq.pipeline.show;
