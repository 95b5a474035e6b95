/**
 * What is different between two published runs: found table by table, written in words or in JSON.
 */
package kz.sanaq.pipeline.diff;
