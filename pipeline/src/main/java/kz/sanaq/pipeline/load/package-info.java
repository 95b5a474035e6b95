/**
 * Published runs into PostgreSQL: {@code sanaq load}. A load is one transaction: whoever reads sees
 * the run of before or the new one, whole.
 */
package kz.sanaq.pipeline.load;
