/**
 * What a run counted, in words: ledger, summary, observations in words, labels in the reader's
 * language.
 */
package kz.sanaq.pipeline.report;
