/**
 * The command line, the run folder and its publication, the reports.
 *
 * <p>Only this package knows options, paths, runners and publishing. Everything that a person gets
 * to read on a terminal is written here.
 */
package kz.sanaq.pipeline;
