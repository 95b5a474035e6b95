package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which rules a text speaks of, by one word that each of them needs or forbids. */
class RulesOfTermsTest {
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

  private static BitSet told(int... terms) {
    return of(KEYS, terms);
  }

  private static BitSet of(RulesOfTerms index, int... terms) {
    BitSet rules = new BitSet();
    index.addOf(set(terms), rules);
    return rules;
  }

  private static final List<Rule> RULES =
      List.of(
          about(),
          about(new int[] {1, 2}),
          about(new int[] {1, 2, 3}, new int[] {4}),
          about(new int[] {5}, new int[] {2}));

  private static final RulesOfTerms KEYS = new RulesOfTerms(RULES, Rule::keys);

  @Test
  void aRuleWithoutOwnWordsHasNoKey() {
    assertEquals(0, RULES.get(0).keys().length);
    assertEquals(set(), told());
    assertEquals(set(), told(9));
  }

  @Test
  void anyWordOfTheGroupWithTheFewestDoes() {
    assertEquals(set(1), told(1));
    assertEquals(set(1), told(2));
    assertEquals(set(), told(3));
    assertEquals(set(2), told(4));
    assertEquals(set(2, 3), told(4, 5));
  }

  @Test
  void ofEqualGroupsTheFirstIsTheKey() {
    assertEquals(set(3), told(5));
  }

  @Test
  void termsThatNoRuleHasAreNoKeys() {
    assertEquals(set(), told(6, 1000));
    assertEquals(set(), of(new RulesOfTerms(List.of(), Rule::keys), 1));
  }

  @Test
  void rulesAreFoundByWhicheverTermsAreAskedOfThem() {
    RulesOfTerms near = new RulesOfTerms(RULES, rule -> rule.near()[0]);
    assertEquals(set(0, 1, 2, 3), of(near, 1, 9));
    assertEquals(set(), of(near, 1, 2));
  }
}
