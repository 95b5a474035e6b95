package kz.sanaq.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Processor time in nanoseconds, which other work on the machine changes less than the clock. */
final class Processor {
  private static final OperatingSystemMXBean SYSTEM =
      ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private Processor() {}

  /** Of this thread: neither what Java compiles meanwhile nor what it collects. */
  static long ofThread() {
    return THREADS.getCurrentThreadCpuTime();
  }

  /** Of the whole process. */
  static long ofProcess() {
    return SYSTEM.getProcessCpuTime();
  }
}
