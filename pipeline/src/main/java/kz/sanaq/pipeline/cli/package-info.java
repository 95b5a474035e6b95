/**
 * What all commands share: the values of options, the console, exit codes, failures in one line;
 * and the one command that needs nothing else, {@code annotate}.
 */
package kz.sanaq.pipeline.cli;
