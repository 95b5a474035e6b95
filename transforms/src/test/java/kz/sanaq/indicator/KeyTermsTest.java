package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rules a text speaks of, by one word that each of them needs. */
class KeyTermsTest {
  private static Rule about(int[]... groups) {
    return new Rule(
        SomeIndicator.of("a.b", "item"),
        List.of(),
        List.of(),
        Set.of(),
        List.of(),
        false,
        groups,
        new int[][] {{9}},
        new int[0],
        Qualifier.NONE,
        "t.tsv:2");
  }

  private static BitSet set(int... numbers) {
    BitSet set = new BitSet();
    for (int number : numbers) {
      set.set(number);
    }
    return set;
  }

  private static BitSet told(KeyTerms keys, int... terms) {
    BitSet rules = keys.open();
    keys.addOf(set(terms), rules);
    return rules;
  }

  private static final KeyTerms KEYS =
      new KeyTerms(
          List.of(
              about(),
              about(new int[] {1, 2}),
              about(new int[] {1, 2, 3}, new int[] {4}),
              about(new int[] {5}, new int[] {2})));

  @Test
  void aRuleWithoutOwnWordsIsAlwaysSpokenOf() {
    assertEquals(set(0), told(KEYS));
    assertEquals(set(0), told(KEYS, 9));
  }

  @Test
  void anyWordOfTheGroupWithTheFewestDoes() {
    assertEquals(set(0, 1), told(KEYS, 1));
    assertEquals(set(0, 1), told(KEYS, 2));
    assertEquals(set(0), told(KEYS, 3));
    assertEquals(set(0, 2), told(KEYS, 4));
    assertEquals(set(0, 2, 3), told(KEYS, 4, 5));
  }

  @Test
  void ofEqualGroupsTheFirstIsTheKey() {
    assertEquals(set(0, 3), told(KEYS, 5));
  }

  @Test
  void termsThatNoRuleHasAreNoKeys() {
    assertEquals(set(0), told(KEYS, 6, 1000));
    assertEquals(set(), told(new KeyTerms(List.of()), 1));
  }
}
