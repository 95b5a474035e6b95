/**
 * The command {@code check}: whether a published run is what it was published as, down to its rows.
 */
package kz.sanaq.pipeline.check;
