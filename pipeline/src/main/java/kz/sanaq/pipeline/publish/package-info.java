/**
 * Runs as readers find them: the output folder, its lock, the folder of a run with its manifest,
 * and the commands that list runs and go back to one.
 */
package kz.sanaq.pipeline.publish;
