/**
 * How fast the kernel reads, beside programs of others on the same text; what whole runs cost,
 * beside a plain loop.
 */
package kz.sanaq.benchmarks;
