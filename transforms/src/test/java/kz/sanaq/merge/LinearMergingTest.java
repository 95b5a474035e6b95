package kz.sanaq.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Mention;
import kz.sanaq.work.Cost;
import kz.sanaq.work.CountingLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Of four times as many mentions four times as much work is made, and four times as much memory
 * asked for, whatever they say: counted, and not timed.
 */
final class LinearMergingTest {
  /** More than are ever compared pair by pair. */
  private static final int COUNT = 1500;

  private static final int TIMES = 4;
  private static final double MOST = 4.6;

  private static ToIntBiFunction<String, Integer> merging;

  @BeforeAll
  @SuppressWarnings("unchecked") // It takes a name and a count, as the class of that name does.
  static void loadAnew() {
    merging = CountingLoader.create(MergedShapes.class, ToIntBiFunction.class);
  }

  @TestFactory
  Stream<DynamicTest> noShapeCostsMoreThanItsSize() {
    return MergedShapes.ALL.keySet().stream()
        .map(shape -> DynamicTest.dynamicTest(shape, () -> check(shape)));
  }

  private static void check(String shape) {
    cost(shape, COUNT); // What is loaded or remembered once is not of these mentions.
    Cost once = cost(shape, COUNT);
    cost(shape, TIMES * COUNT).assertAtMost(MOST, once);
  }

  private static Cost cost(String shape, int count) {
    return Cost.of(() -> merging.applyAsInt(shape, count));
  }

  @Test
  void oneFactOfManyDocumentsIsOneClaim() {
    List<Claim> claims = claims("one fact", COUNT);
    assertThat(claims, hasSize(1));
    assertThat(claims.get(0).evidence().documentIds(), hasSize(COUNT));
  }

  @Test
  void ofManyRivalsNoneIsNamedAndAllThatWereComparedAreCounted() {
    for (String shape : List.of("rival values", "one corrected each day")) {
      List<Claim> claims = claims(shape, COUNT);
      assertThat(claims, hasSize(COUNT));
      for (Claim claim : claims) {
        assertThat(claim.contradiction().conflicts(), empty());
        assertThat(claim.contradiction().corrects(), empty());
        assertThat(Conflicts.WINDOW, lessThanOrEqualTo(claim.contradiction().rivals()));
      }
    }
  }

  @Test
  void asManyAsAreNamedAreCountedToo() {
    for (int count : new int[] {2, Rivals.MOST + 1, Rivals.MOST + 2}) {
      List<Claim> claims = claims("rival values", count);
      for (Claim claim : claims) {
        assertThat(claim.contradiction().rivals(), is(count - 1));
        assertThat(
            claim.contradiction().conflicts(), hasSize(count - 1 > Rivals.MOST ? 0 : count - 1));
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> theOrderOfManyMentionsDoesNotMatter() {
    return MergedShapes.ALL.keySet().stream()
        .map(shape -> DynamicTest.dynamicTest(shape, () -> shuffled(shape)));
  }

  private static void shuffled(String shape) {
    List<Mention> mentions = new ArrayList<>(mentions(shape, COUNT));
    List<Claim> claims = sorted(MergedShapes.claims(mentions));
    Collections.shuffle(mentions, new Random(18));
    assertThat(sorted(MergedShapes.claims(mentions)), is(claims));
  }

  private static List<Claim> claims(String shape, int count) {
    return MergedShapes.claims(mentions(shape, count));
  }

  private static List<Mention> mentions(String shape, int count) {
    return IntStream.range(0, count)
        .mapToObj(n -> MergedShapes.ALL.get(shape).apply(n).get())
        .toList();
  }

  private static List<Claim> sorted(List<Claim> claims) {
    return claims.stream().sorted(Comparator.comparing(Claim::claimId)).toList();
  }
}
