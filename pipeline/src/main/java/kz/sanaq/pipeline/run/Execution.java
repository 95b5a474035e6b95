package kz.sanaq.pipeline.run;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.transforms.steps.DeduplicateClaims;
import kz.sanaq.transforms.steps.ExtractMentions;
import kz.sanaq.transforms.steps.ReadDocuments;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.PipelineResult;
import org.apache.beam.sdk.metrics.MetricNameFilter;
import org.apache.beam.sdk.metrics.MetricResult;
import org.apache.beam.sdk.metrics.MetricsFilter;
import org.joda.time.Duration;

/**
 * A pipeline that was executed to its end.
 *
 * @param started when it was begun
 * @param seconds how long it took
 * @param counters Beam's counters, by the step's class and the counter's name
 */
record Execution(Instant started, double seconds, Map<String, Long> counters) {
  private static final Duration POLL = Duration.millis(250);

  /**
   * Executes a pipeline and shows its progress meanwhile. Throws what its workers throw, and what
   * {@link StallWatch} does.
   */
  static Execution of(Pipeline pipeline, Progress progress, StallWatch stall) {
    Instant started = Instant.now();
    long begin = System.nanoTime();
    try {
      PipelineResult result = started(pipeline, () -> progress.update(since(begin)));
      PipelineResult.State state = result.waitUntilFinish(POLL);
      while (state == null || !state.isTerminal()) {
        progress.update(since(begin), done(result));
        watch(stall, since(begin), result);
        state = result.waitUntilFinish(POLL);
      }
      if (state != PipelineResult.State.DONE) {
        throw new IllegalStateException("the pipeline ended as " + state);
      }
      return new Execution(started, since(begin), counters(result));
    } finally {
      progress.clear();
    }
  }

  /** Starts a pipeline beside this thread, since Flink returns only when it is done. */
  private static PipelineResult started(Pipeline pipeline, Runnable meanwhile) {
    FutureTask<PipelineResult> start = new FutureTask<>(pipeline::run);
    Thread thread = new Thread(start, "pipeline");
    thread.setDaemon(true);
    thread.start();
    while (true) {
      try {
        return start.get(POLL.getMillis(), TimeUnit.MILLISECONDS);
      } catch (TimeoutException e) {
        meanwhile.run();
      } catch (ExecutionException e) {
        throw e.getCause() instanceof RuntimeException cause
            ? cause
            : new IllegalStateException(e.getCause());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted while the pipeline ran", e);
      }
    }
  }

  /** The runner is told to stop, but not waited for: what hangs may hang for ever. */
  private static void watch(StallWatch stall, double seconds, PipelineResult result) {
    try {
      stall.check(seconds, counters(result).values().stream().mapToLong(Long::longValue).sum());
    } catch (CommandException e) {
      Thread cancelling = new Thread(() -> cancel(result), "cancelling");
      cancelling.setDaemon(true);
      cancelling.start();
      throw e;
    }
  }

  private static void cancel(PipelineResult result) {
    try {
      result.cancel();
    } catch (IOException | RuntimeException e) {
      // The process ends anyway.
    }
  }

  private static double since(long begin) {
    return (System.nanoTime() - begin) / 1e9;
  }

  private static Progress.Done done(PipelineResult result) {
    return new Progress.Done(
        counter(result, ReadDocuments.class, "files"),
        counter(result, ReadDocuments.class, "documents"),
        counter(result, ExtractMentions.class, "documents"),
        counter(result, ExtractMentions.class, "mentions"),
        counter(result, DeduplicateClaims.class, "claims"));
  }

  private static long counter(PipelineResult result, Class<?> step, String name) {
    MetricsFilter filter =
        MetricsFilter.builder().addNameFilter(MetricNameFilter.named(step, name)).build();
    long sum = 0;
    for (MetricResult<Long> counter : result.metrics().queryMetrics(filter).getCounters()) {
      sum += counter.getAttempted();
    }
    return sum;
  }

  private static Map<String, Long> counters(PipelineResult result) {
    Map<String, Long> counters = new TreeMap<>();
    for (MetricResult<Long> counter : result.metrics().allMetrics().getCounters()) {
      String step = counter.getName().getNamespace();
      if (step.startsWith("kz.sanaq.")) {
        counters.merge(
            step.substring(step.lastIndexOf('.') + 1) + "." + counter.getName().getName(),
            counter.getAttempted(),
            Long::sum);
      }
    }
    return counters;
  }
}
