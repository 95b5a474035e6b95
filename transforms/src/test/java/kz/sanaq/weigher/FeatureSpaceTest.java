package kz.sanaq.weigher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each feature has a number and a name of its own, and one says the other. */
class FeatureSpaceTest {
  private enum Side {
    BEFORE,
    AFTER
  }

  private enum Rank {
    FIRST,
    SECOND,
    FAR_OFF
  }

  private enum Sort {
    COUNT,
    MONEY,
    SHARE,
    OTHER
  }

  private final FeatureSpace space = new FeatureSpace("thing");
  private final Template title = space.feature("in_title", "it stands in the title");
  private final Template side = space.feature("side", "where it stands", Side.class);
  private final Template pair = space.feature("pair", "two of them", Side.class, Rank.class);
  private final Template words = space.feature("code", "which it is", List.of("a.b", "c,d", "e"));
  private final Template all = space.feature("all", "three", Side.class, Rank.class, Sort.class);
  private final Template last = space.feature("last", "the last one");

  @Test
  void aFeatureHasTheNumberAfterTheOneBefore() {
    assertEquals("thing", space.decision());
    assertEquals(0, title.id());
    assertEquals(1, side.id(Side.BEFORE));
    assertEquals(2, side.id(Side.AFTER));
    assertEquals(3, pair.id(Side.BEFORE, Rank.FIRST));
    assertEquals(5, pair.id(Side.BEFORE, Rank.FAR_OFF));
    assertEquals(6, pair.id(Side.AFTER, Rank.FIRST));
    assertEquals(8, pair.id(Side.AFTER, Rank.FAR_OFF));
    assertEquals(9, words.id("a.b"));
    assertEquals(11, words.id("e"));
    assertEquals(12, all.id(Side.BEFORE, Rank.FIRST, Sort.COUNT));
    assertEquals(13, all.id(Side.BEFORE, Rank.FIRST, Sort.MONEY));
    assertEquals(16, all.id(Side.BEFORE, Rank.SECOND, Sort.COUNT));
    assertEquals(24, all.id(Side.AFTER, Rank.FIRST, Sort.COUNT));
    assertEquals(35, all.id(Side.AFTER, Rank.FAR_OFF, Sort.OTHER));
    assertEquals(36, last.id());
    assertEquals(37, space.size());
  }

  @Test
  void aNameSaysItsValues() {
    assertEquals("in_title", space.name(0));
    assertEquals("side=after", space.name(2));
    assertEquals("pair=before,far_off", space.name(5));
    assertEquals("code=a.b", space.name(9));
    assertEquals("code=c,d", space.name(10));
    assertEquals("all=after,second,share", space.name(all.id(Side.AFTER, Rank.SECOND, Sort.SHARE)));
    assertEquals("last", space.name(36));
  }

  @Test
  void namesAndNumbersSayEachOther() {
    Set<String> names = new HashSet<>();
    for (int feature = 0; feature < space.size(); feature++) {
      String name = space.name(feature);
      assertTrue(names.add(name), name);
      assertEquals(feature, space.number(name), name);
    }
  }

  @Test
  void aFeatureHasTheMeaningOfItsTemplate() {
    assertEquals("it stands in the title", space.meaning(0));
    assertEquals("where it stands", space.meaning(1));
    assertEquals("where it stands", space.meaning(2));
    assertEquals("two of them", space.meaning(3));
    assertEquals("which it is", space.meaning(11));
    assertEquals("three", space.meaning(35));
    assertEquals("the last one", space.meaning(36));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "=",
        "title",
        "in_title=",
        "in_title=before",
        "side",
        "side=",
        "side=Before",
        "side=BEFORE",
        "side=before,",
        "side=before,first",
        "pair=before",
        "pair=first,before",
        "pair=before,first,count",
        "pair=before, first",
        "pair=,first",
        "code",
        "code=",
        "code=f",
        "code=A.B",
        "all=before,first",
        "all=before,first,count,count"
      })
  void whatIsNoFeatureHasNoNumber(String name) {
    assertNull(space.number(name));
  }

  @Test
  void aWordThatIsNoneHasNoNumber() {
    assertEquals(-1, words.id("f"));
    assertEquals(-1, words.id(""));
    assertEquals(-1, side.id("before"));
  }

  @Test
  void aNameIsGivenOnce() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> space.feature("side", "again", List.of("x")));
    assertEquals("two features named side", e.getMessage());
  }

  @Test
  void aSpaceOfOneFeatureIsOne() {
    FeatureSpace small = new FeatureSpace("small");
    assertEquals(0, small.size());
    assertNull(small.number("only"));
    Template only = small.feature("only", "the only one", Side.class);
    assertEquals(2, small.size());
    assertEquals("only=after", small.name(only.id(Side.AFTER)));
  }

  @Test
  void aCandidateHasTheFeaturesThatHoldInOrder() {
    Candidate<String> candidate = new Candidate<>("үй");
    assertEquals("үй", candidate.value());
    assertEquals(0, candidate.size());
    candidate.with(5).with(3, true).with(4, false).with(5);
    assertEquals(3, candidate.size());
    assertEquals(5, candidate.feature(0));
    assertEquals(3, candidate.feature(1));
    assertEquals(5, candidate.feature(2));
  }

  @Test
  void aCandidateHasRoomForAnyNumberOfFeatures() {
    Candidate<String> candidate = new Candidate<>("үй");
    for (int k = 0; k < 100; k++) {
      assertEquals(k, candidate.size());
      candidate.with(1000 - k);
    }
    for (int k = 0; k < 100; k++) {
      assertEquals(1000 - k, candidate.feature(k));
    }
  }
}
