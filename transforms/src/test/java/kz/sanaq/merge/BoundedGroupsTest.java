package kz.sanaq.merge;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class BoundedGroupsTest {
  private static final List<Function<String, String>> FIRST_AND_SECOND =
      List.of(word -> word.substring(0, 1), word -> word.substring(1, 2));

  @Test
  void aGroupWithinTheLimitStaysWhole() {
    assertThat(split(3, "ab", "ba", "aa"), is(List.of(List.of("ab", "ba", "aa"))));
    assertThat(split(3), is(List.of(List.of())));
  }

  @Test
  void aLargerOneIsSplitByTheFirstProperty() {
    assertThat(split(2, "by", "ax", "bx"), is(List.of(List.of("ax"), List.of("by", "bx"))));
  }

  @Test
  void whatIsStillTooLargeIsSplitByTheNext() {
    assertThat(
        split(2, "by", "ax", "bx", "bx"),
        is(List.of(List.of("ax"), List.of("bx", "bx"), List.of("by"))));
  }

  @Test
  void whatNoPropertySplitsFallsIntoSingleElements() {
    assertThat(
        split(2, "ax1", "ax2", "ax3", "by"),
        is(List.of(List.of("ax1"), List.of("ax2"), List.of("ax3"), List.of("by"))));
  }

  private static List<List<String>> split(int limit, String... words) {
    return BoundedGroups.split(List.of(words), limit, FIRST_AND_SECOND);
  }
}
