/** The indicator catalogue: what a figure measures, by code. */
package kz.sanaq.indicator;
