package kz.sanaq.benchmarks;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what was read: JMH divides it by the time, which gives megabytes of UTF-8 a second. */
@AuxCounters(AuxCounters.Type.OPERATIONS)
@State(Scope.Thread)
public class Volume {
  /** Millions of bytes of UTF-8. */
  public double megabytes;
}
