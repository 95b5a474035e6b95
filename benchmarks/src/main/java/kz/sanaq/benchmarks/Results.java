package kz.sanaq.benchmarks;

import java.util.List;
import java.util.Map;

/**
 * All that {@code benchmarks/all} measured at one time.
 *
 * @param commit of the sources
 * @param measured the day, as in 2026-11-28
 * @param machine where
 * @param versions of what was compared, by name
 * @param readers the kernel and its peers
 * @param starts commands that do little
 * @param megabytes of text of the whole runs
 * @param runs whole runs
 */
record Results(
    String commit,
    String measured,
    Machine machine,
    Map<String, String> versions,
    List<Comparison.Row> readers,
    List<Start> starts,
    int megabytes,
    List<WholeRun> runs) {}
