/**
 * The kernel's front door: {@link kz.sanaq.annotate.Annotator} reads a whole document, in the order
 * of the layers, and knows them all. No other package of the kernel knows it.
 */
package kz.sanaq.annotate;
