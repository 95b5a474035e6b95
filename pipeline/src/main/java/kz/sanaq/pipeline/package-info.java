/**
 * The program: its main class, above all rooms. {@code cli} is below them all, {@code report} knows
 * {@code cli} alone, {@code publish} knows both; {@code run} and {@code diff} know these three and
 * not each other.
 *
 * <p>Only the pipeline knows options, paths, runners and publishing. Everything that a person gets
 * to read on a terminal is written here.
 */
package kz.sanaq.pipeline;
