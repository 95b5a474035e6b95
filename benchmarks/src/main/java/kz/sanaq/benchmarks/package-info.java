/** How fast the kernel reads, beside ICU and the JDK on the same text. */
package kz.sanaq.benchmarks;
