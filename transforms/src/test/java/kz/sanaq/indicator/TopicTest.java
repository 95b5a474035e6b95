package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.indicator.Topic.TopicRank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the words of rules stand, and which groups of indicators they speak for. */
class TopicTest {
  /** A rule of a code with a group of own words and a group of words of the sentence. */
  private static Rule rule(String code, int[] about, int[] near) {
    return new Rule(
        SomeIndicator.of(code, "item"),
        List.of(),
        List.of("үй"),
        Set.of(),
        List.of(),
        false,
        about.length == 0 ? new int[0][] : new int[][] {about},
        near.length == 0 ? new int[0][] : new int[][] {near},
        new int[0],
        Qualifier.NONE,
        "t.tsv:2");
  }

  private static BitSet terms(int... terms) {
    BitSet set = new BitSet();
    for (int term : terms) {
      set.set(term);
    }
    return set;
  }

  private static int[] of(int... numbers) {
    return numbers;
  }

  /** Terms 1 to 4 speak for a group each, 5 for two, 6 for three; 8 and 0 for none. */
  private static Groups groups() {
    return new Groups(
        List.of(
            rule("trade.export", of(1, 5), of(6)),
            rule("health.beds", of(2), of(5, 6)),
            rule("budget.income", of(3, 6), of()),
            rule("budget.debt", of(), of(3)),
            rule("alone", of(4), of())));
  }

  @Test
  void groupsAreSortedAndStandOnce() {
    assertEquals(4, groups().count());
    assertEquals(0, groups().of("alone"));
    assertEquals(1, groups().of("budget.debt"));
    assertEquals(3, groups().of("trade.export"));
    assertEquals(0, new Groups(List.of()).count());
  }

  @Test
  void aTermOfTwoGroupsAtMostSpeaksForThem() {
    Groups groups = groups();
    assertArrayEquals(of(3), groups.of(1));
    assertArrayEquals(of(2), groups.of(2));
    assertArrayEquals(of(1), groups.of(3));
    assertArrayEquals(of(0), groups.of(4));
    assertArrayEquals(of(2, 3), groups.of(5));
    assertArrayEquals(of(), groups.of(6));
  }

  @Test
  void aTermOfNoRuleSpeaksForNone() {
    assertArrayEquals(of(), groups().of(0));
    assertArrayEquals(of(), groups().of(7));
    assertArrayEquals(of(), groups().of(8));
    assertArrayEquals(of(), groups().of(1000));
    assertArrayEquals(of(), new Groups(List.of()).of(0));
  }

  @Test
  void aTermOfManyRulesOfAGroupSpeaksForIt() {
    List<Rule> rules = new ArrayList<>();
    for (int k = 0; k < 9; k++) {
      rules.add(rule("trade.x" + k, of(7), of(7)));
    }
    assertArrayEquals(of(0), new Groups(rules).of(7));
  }

  @Test
  void groupsAreRankedByTheirSentences() {
    Topic topic = new Topic(groups(), terms());
    for (String code : List.of("trade.export", "health.beds", "other", "unknown.x")) {
      assertEquals(TopicRank.NEVER, topic.rank(code));
    }
    topic.add(terms(1));
    topic.add(terms(1, 8));
    topic.add(terms(2, 1));
    topic.add(terms(2));
    topic.add(terms(3));
    assertEquals(TopicRank.FIRST, topic.rank("trade.export"));
    assertEquals(TopicRank.SECOND, topic.rank("health.beds"));
    assertEquals(TopicRank.LATER, topic.rank("budget.debt"));
    assertEquals(TopicRank.NEVER, topic.rank("alone"));
    assertEquals(TopicRank.NEVER, topic.rank("other"));
  }

  @Test
  void equalsHaveOneRank() {
    Topic topic = new Topic(groups(), terms());
    topic.add(terms(1, 2));
    topic.add(terms(3));
    assertEquals(TopicRank.FIRST, topic.rank("trade.export"));
    assertEquals(TopicRank.FIRST, topic.rank("health.beds"));
    assertEquals(TopicRank.FIRST, topic.rank("budget.debt"));
    topic.add(terms(4));
    topic.add(terms(4));
    assertEquals(TopicRank.FIRST, topic.rank("alone"));
    assertEquals(TopicRank.SECOND, topic.rank("trade.export"));
    assertEquals(TopicRank.SECOND, topic.rank("budget.debt"));
  }

  @Test
  void aSentenceSpeaksOfAGroupOnce() {
    Topic topic = new Topic(groups(), terms());
    topic.add(terms(1, 5));
    topic.add(terms(2));
    topic.add(terms(2));
    // health: 3 with the term of both, trade: 1.
    assertEquals(TopicRank.FIRST, topic.rank("health.beds"));
    assertEquals(TopicRank.SECOND, topic.rank("trade.export"));
  }

  @Test
  void aHeadlineCountsForThreeSentences() {
    for (int sentences = 1; sentences < 6; sentences++) {
      Topic topic = new Topic(groups(), terms(2));
      for (int s = 0; s < sentences; s++) {
        topic.add(terms(1));
      }
      assertEquals(sentences >= 3 ? TopicRank.FIRST : TopicRank.SECOND, topic.rank("trade.export"));
      assertEquals(sentences <= 3 ? TopicRank.FIRST : TopicRank.SECOND, topic.rank("health.beds"));
    }
  }

  @Test
  void termsThatSpeakForNoneChangeNothing() {
    Topic topic = new Topic(groups(), terms(6, 8));
    topic.add(terms(0, 6, 500));
    assertEquals(TopicRank.NEVER, topic.rank("budget.income"));
  }

  @ParameterizedTest
  @CsvSource({
    "1, OWN",
    "2, SENTENCE",
    "3, BEFORE",
    "4, TITLE",
    "5, NOWHERE",
    "12, OWN",
    "21, OWN",
    "32, SENTENCE",
    "43, BEFORE",
    "54, TITLE",
    "55, NOWHERE"
  })
  void theNearestOfSomeTermsCounts(String terms, Reach reach) {
    Context context = new Context(terms(1), terms(1, 2), terms(1, 2, 3), terms(1, 2, 3, 4));
    assertEquals(reach, context.nearest(terms.chars().map(c -> c - '0').toArray()));
  }

  @Test
  void ofNoTermsNoneIsNear() {
    Context context = new Context(terms(1), terms(1), terms(1), terms(1));
    assertEquals(Reach.NOWHERE, context.nearest(of()));
  }

  @Test
  void aRuleReachesAsFarAsTheFarthestOfItsGroups() {
    Context context = new Context(terms(1), terms(1, 2), terms(3), terms(4));
    Rule none = rule("a.b", of(), of());
    assertEquals(Reach.OWN, none.aboutFrom(context));
    assertEquals(Reach.OWN, none.nearFrom(context));
    Rule some = rule("a.b", of(3, 1), of(5, 4));
    assertEquals(Reach.OWN, some.aboutFrom(context));
    assertEquals(Reach.TITLE, some.nearFrom(context));
    Rule groups = ruleOfGroups(new int[][] {{1}, {3, 4}, {2}});
    assertEquals(Reach.BEFORE, groups.aboutFrom(context));
    assertEquals(2, groups.strange(context.own()));
    assertEquals(1, groups.strange(context.sentence()));
    assertEquals(0, groups.strange(terms(1, 2, 4)));
    assertEquals(0, groups.missing(terms()));
    assertEquals(1, some.missing(terms(1)));
    assertEquals(0, some.missing(terms(4)));
    assertEquals(Reach.NOWHERE, ruleOfGroups(new int[][] {{1}, {9}}).aboutFrom(context));
  }

  private static Rule ruleOfGroups(int[][] about) {
    Rule rule = rule("a.b", of(), of());
    return new Rule(
        rule.indicator(),
        rule.kinds(),
        rule.objects(),
        rule.classes(),
        rule.events(),
        rule.mere(),
        about,
        rule.near(),
        rule.without(),
        rule.qualifier(),
        rule.row());
  }

  @Test
  void reachesAreOrderedFromNearToFar() {
    assertEquals(
        List.of(Reach.OWN, Reach.SENTENCE, Reach.BEFORE, Reach.TITLE, Reach.NOWHERE),
        List.of(Reach.values()));
  }
}
