package kz.sanaq.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import kz.sanaq.work.Cost;
import kz.sanaq.work.CountingLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Of any text four times as long four times as much work is made, and four times as much memory
 * asked for: counted, and not timed.
 */
@Tag("bulk")
class LinearReadingTest {
  /** Long enough that a sentence has more figures than are read as claims. */
  private static final int LENGTH = 8_000;

  private static final int TIMES = 4;
  private static final double MOST = 4.6;

  private static ToIntFunction<String> reading;

  @BeforeAll
  @SuppressWarnings("unchecked") // It reads strings, as the class of that name does.
  static void loadAnew() {
    reading = CountingLoader.create(Reading.class, ToIntFunction.class);
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
    cost(shape.of(TIMES * LENGTH)).assertAtMost(MOST, once);
  }

  private static Cost cost(String text) {
    return Cost.of(() -> reading.applyAsInt(text));
  }
}
