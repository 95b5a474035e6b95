/**
 * What a run counted, and how it is told: ledger, summary, observations in words, labels in the
 * reader's language.
 */
package kz.sanaq.pipeline.report;
