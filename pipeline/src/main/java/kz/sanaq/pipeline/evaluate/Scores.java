package kz.sanaq.pipeline.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import kz.sanaq.pipeline.evaluate.Judgement.By;
import kz.sanaq.pipeline.evaluate.Judgement.Detection;
import kz.sanaq.pipeline.evaluate.Score.FScore;
import kz.sanaq.pipeline.evaluate.Score.Share;

/**
 * The figures of a set, by name: {@code found}; each field, over the found claims; {@code whole}
 * (the fields of {@link Field#WHOLE} are right), {@code filed} (and the indicator); of what has an
 * indicator {@code thing} (indicator and unit are right, whatever place, time and status say) and
 * {@code named} (it is filed right: what a reader of the final table can trust).
 *
 * <p>They are those of {@code score.py claims}, by which other sets are scored. A field of which no
 * claim says anything is left out, and without an indicator in gold the last three.
 */
final class Scores {
  private static final Set<Field> FILED = with(Field.WHOLE, Field.INDICATOR);
  private static final Set<Field> THING =
      Collections.unmodifiableSet(EnumSet.of(Field.INDICATOR, Field.UNIT));

  private static final List<String> TALLIES = List.of("found", "whole", "filed", "thing", "named");
  private static final String PRECISION = "_precision";
  private static final String RECALL = "_recall";

  private final List<Judgement> judgements;
  private final Map<String, Score> byName = new LinkedHashMap<>();

  private Scores(List<Judgement> judgements) {
    this.judgements = judgements;
  }

  /** Counts judgements. */
  static Scores of(List<Judgement> judgements) {
    Scores scores = new Scores(judgements);
    scores.count();
    return scores;
  }

  private void count() {
    int found = count(judgement -> judgement.kind() == Detection.FOUND);
    int given = found + count(judgement -> judgement.kind() == Detection.FALSE);
    int asked = found + count(judgement -> judgement.kind() == Detection.MISSED);
    byName.put("found", new FScore(found, given - found, asked - found));
    for (Field field : Field.values()) {
      int scored = count(judgement -> judgement.scored().contains(field));
      int wrong = count(judgement -> judgement.wrong().contains(field));
      if (scored > 0) {
        byName.put(field.key(), new Share(scored - wrong, scored));
      }
    }
    int whole = count(judgement -> judgement.isRightIn(Field.WHOLE));
    byName.put("whole", new FScore(whole, given - whole, asked - whole));
    if (byName.containsKey(Field.INDICATOR.key())) {
      int filed = count(judgement -> judgement.isRightIn(FILED));
      byName.put("filed", new FScore(filed, given - filed, asked - filed));
      byName.put("thing", named(THING));
      byName.put("named", named(FILED));
    }
  }

  private FScore named(Set<Field> fields) {
    int right =
        count(judgement -> judgement.named().contains(By.GOLD) && judgement.isRightIn(fields));
    return new FScore(
        right,
        count(judgement -> judgement.named().contains(By.PROGRAM)) - right,
        count(judgement -> judgement.named().contains(By.GOLD)) - right);
  }

  private int count(Predicate<Judgement> which) {
    return (int) judgements.stream().filter(which).count();
  }

  /** All of them in their order. */
  Map<String, Score> byName() {
    return Collections.unmodifiableMap(byName);
  }

  /** The claims that must be found. */
  int claims() {
    FScore found = (FScore) byName.get("found");
    return found.right() + found.missed();
  }

  /**
   * A figure in percent, null where gold gives none.
   *
   * @param figure one of {@link #figures}
   */
  Double percent(String figure) {
    if (byName.containsKey(figure)) {
      return byName.get(figure).percent();
    }
    int end = figure.lastIndexOf('_');
    if (byName.get(figure.substring(0, Math.max(0, end))) instanceof FScore tally) {
      return figure.endsWith(PRECISION) ? tally.precision() : tally.recall();
    }
    return null;
  }

  /** Every figure that a floor can be set for. */
  static List<String> figures() {
    List<String> figures = new ArrayList<>();
    for (String tally : TALLIES) {
      Collections.addAll(figures, tally, tally + PRECISION, tally + RECALL);
    }
    for (Field field : Field.values()) {
      figures.add(field.key());
    }
    return figures;
  }

  private static Set<Field> with(Set<Field> fields, Field field) {
    Set<Field> all = EnumSet.copyOf(fields);
    all.add(field);
    return Collections.unmodifiableSet(all);
  }
}
