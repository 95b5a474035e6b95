package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.model.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rule asks of a figure, and what a figure's thing may be called. */
class RuleTest {
  private static final int[][] NONE = {};

  private static Rule rule(
      List<String> kinds, List<String> objects, List<String> events, boolean mere) {
    return new Rule(
        SomeIndicator.of("a.b", "item", "money"),
        kinds,
        objects,
        Set.of(),
        events,
        mere,
        NONE,
        NONE,
        new int[0],
        Qualifier.NONE,
        "t.tsv:2");
  }

  private static Sought sought(
      String object, String head, String owner, String event, boolean change) {
    return new Sought(
        Unit.of("item"),
        object,
        head,
        owner,
        NounClass.OTHER,
        Sought.ends(event),
        List.of(),
        change,
        List.of(),
        TokenRange.NONE,
        List.of());
  }

  private static Sought happening(String event, boolean change) {
    return sought("үй", "үй", "", event, change);
  }

  private static EventFit fit(Rule rule, Sought sought) {
    boolean named = new RuleIndex(List.of(rule)).naming(sought.events()).get(0);
    return rule.event(named, sought.isMere());
  }

  @ParameterizedTest
  @CsvSource({
    "салу, NAMED",
    "қайта салу, NAMED",
    "қайтасалу, ANOTHER",
    "салу қою, ANOTHER",
    "са, ANOTHER",
    "'', ANOTHER",
    "өсу, ANOTHER"
  })
  void anEventIsTheActOrEndsWithIt(String event, EventFit fit) {
    assertEquals(
        fit,
        fit(rule(List.of(), List.of(), List.of("бөлу", "салу"), false), happening(event, true)));
  }

  @Test
  void mereExistenceIsAskedForByItself() {
    Rule mere = rule(List.of(), List.of(), List.of(), true);
    assertEquals(EventFit.MERE, fit(mere, happening("", false)));
    assertEquals(EventFit.MERE, fit(mere, happening("өсу", true)));
    assertEquals(EventFit.ANOTHER, fit(mere, happening("салу", false)));
    Rule both = rule(List.of(), List.of(), List.of("салу"), true);
    assertEquals(EventFit.NAMED, fit(both, happening("салу", true)));
    assertEquals(EventFit.MERE, fit(both, happening("өсу", true)));
    Rule any = rule(List.of(), List.of(), List.of(), false);
    assertEquals(EventFit.UNASKED, fit(any, happening("салу", false)));
    assertEquals(EventFit.UNASKED, fit(any, happening("", false)));
  }

  @Test
  void unitsAreThoseOfTheRuleAndOfItsIndicator() {
    Rule any = rule(List.of(), List.of(), List.of(), false);
    assertTrue(any.isIn(Unit.of("item")) && any.isIn(Unit.of("KZT")) && any.isIn(Unit.of("USD")));
    assertFalse(any.isIn(Unit.of("t")) || any.isIn(Unit.of("person")));
    Rule money = rule(List.of("money", "t"), List.of(), List.of(), false);
    assertTrue(money.isIn(Unit.of("KZT")));
    assertFalse(money.isIn(Unit.of("item")) || money.isIn(Unit.of("t")));
    assertTrue(rule(List.of("USD"), List.of(), List.of(), false).isIn(Unit.of("USD")));
    assertFalse(rule(List.of("USD"), List.of(), List.of(), false).isIn(Unit.of("KZT")));
  }

  @Test
  void theLongestNameOfAThingCounts() {
    Rule rule =
        rule(List.of(), List.of("үй", "көпқабатты үй", "жаңа көпқабатты үй"), List.of(), false);
    RuleIndex index = new RuleIndex(List.of(rule));
    Sought old = sought("ескі көпқабатты үй", "үй", "", "", false);
    assertEquals("көпқабатты үй", index.named(0, index.names(old)).text());
    Sought bare = sought("үй", "үй", "", "", false);
    assertEquals("үй", index.named(0, index.names(bare)).text());
    Sought school = sought("мектеп", "мектеп", "", "", false);
    assertNull(index.named(0, index.names(school)));
  }

  @Test
  void conditionsAreCounted() {
    assertEquals(0, rule(List.of("t"), List.of(), List.of(), false).conditions());
    assertEquals(2, rule(List.of(), List.of("үй", "ат"), List.of(), false).conditions());
    assertEquals(1, rule(List.of(), List.of(), List.of("салу", "бөлу"), false).conditions());
    assertEquals(3, rule(List.of(), List.of("үй"), List.of(), true).conditions());
    Rule plain = rule(List.of(), List.of(), List.of(), false);
    Rule all =
        new Rule(
            plain.indicator(),
            List.of(),
            List.of(),
            Set.of(NounClass.ANIMAL),
            List.of(),
            true,
            new int[][] {{1, 2}, {3}},
            new int[][] {{4}},
            new int[0],
            Qualifier.NONE,
            "t.tsv:3");
    assertEquals(6, all.conditions());
  }

  @Test
  void aForbiddenWordIsNotAllowed() {
    Rule plain = rule(List.of(), List.of(), List.of(), false);
    Rule rule =
        new Rule(
            plain.indicator(),
            plain.kinds(),
            plain.objects(),
            plain.classes(),
            plain.events(),
            plain.mere(),
            NONE,
            NONE,
            new int[] {4},
            Qualifier.NONE,
            "t.tsv:2");
    BitSet terms = new BitSet();
    assertTrue(rule.allows(terms));
    terms.set(3);
    assertTrue(rule.allows(terms));
    terms.set(4);
    assertFalse(rule.allows(terms));
  }

  @Test
  void theGroupOfACodeIsWhatItBeginsWith() {
    assertEquals("trade", Indicator.group("trade.export"));
    assertEquals("trade", Indicator.group("trade.export.goods"));
    assertEquals("other", Indicator.group("other"));
    assertEquals("", Indicator.group(".x"));
    assertEquals("", Indicator.group(""));
  }
}
