package kz.sanaq.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Of any text four times as long four times as much work is made, and four times as much memory
 * asked for: counted, and not timed.
 */
class LinearReadingTest {
  /** Long enough that a sentence has more figures than are read as claims. */
  private static final int LENGTH = 8_000;

  private static final int TIMES = 4;
  private static final double MOST = 4.6;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private static ToIntFunction<String> reading;

  @BeforeAll
  @SuppressWarnings("unchecked") // It is the class of that name, loaded anew.
  static void loadAnew() throws ReflectiveOperationException {
    reading =
        (ToIntFunction<String>)
            new CountingLoader()
                .loadClass(Reading.class.getName())
                .getDeclaredConstructor()
                .newInstance();
  }

  @Test
  void workIsCountedExactly() {
    String text = "Алматыда 5 мектеп салынды.";
    Cost first = cost(text);
    assertTrue(first.work() > text.length(), first.toString());
    assertEquals(cost(text).work(), cost(text).work());
    assertEquals(new Reading().applyAsInt(text), reading.applyAsInt(text));
  }

  @TestFactory
  Stream<DynamicTest> noShapeCostsMoreThanItsLength() {
    List<Shape> shapes = Shape.all();
    assertEquals(shapes.size(), shapes.stream().map(Shape::name).distinct().count());
    return shapes.stream().map(shape -> DynamicTest.dynamicTest(shape.name(), () -> check(shape)));
  }

  private static void check(Shape shape) {
    cost(shape.of(LENGTH)); // What is loaded or remembered once is not of this text.
    Cost once = cost(shape.of(LENGTH));
    Cost more = cost(shape.of(TIMES * LENGTH));
    String growth = once + " became " + more;
    assertTrue(more.work() <= MOST * once.work(), growth);
    assertTrue(more.bytes() <= MOST * once.bytes(), growth);
  }

  /**
   * What reading a text costs.
   *
   * @param work calls and turns of loops
   * @param bytes of memory that were asked for
   */
  private record Cost(long work, long bytes) {}

  private static Cost cost(String text) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    Work.done = 0;
    int unused = reading.applyAsInt(text);
    return new Cost(Work.done, THREADS.getCurrentThreadAllocatedBytes() - bytes);
  }
}
