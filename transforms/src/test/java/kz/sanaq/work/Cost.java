package kz.sanaq.work;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.IntSupplier;

/**
 * What something costs that classes of a {@link CountingLoader} do.
 *
 * @param work calls and turns of loops
 * @param bytes of memory that were asked for
 */
public record Cost(long work, long bytes) {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** The cost of something that is done in this thread alone, whatever comes of it. */
  public static Cost of(IntSupplier task) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    Work.done = 0;
    int unused = task.getAsInt();
    return new Cost(Work.done, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }

  /** Fails where it is more than so many times another one, in work or in memory. */
  public void assertAtMost(double times, Cost once) {
    String growth = once + " became " + this;
    assertTrue(work <= times * once.work(), growth);
    assertTrue(bytes <= times * once.bytes(), growth);
  }
}
