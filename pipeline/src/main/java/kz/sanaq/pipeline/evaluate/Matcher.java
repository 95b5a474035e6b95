package kz.sanaq.pipeline.evaluate;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.pipeline.evaluate.Judgement.By;
import kz.sanaq.pipeline.evaluate.Judgement.Detection;

/**
 * Finds for every row of gold the figure that was read for it.
 *
 * <p>In: the rows of one article and the figures read in it, both in their order. Out: a judgement
 * of each claim, found or missed, and then of each figure that no row accounts for. A figure
 * belongs to the first claim that has its place and its value; nothing else has to be right for it.
 * What stands at an optional row is judged neither way.
 */
final class Matcher {
  private final List<GoldEntry> gold;
  private final List<Entry> free;
  private final boolean knowsIndicators;
  private final List<Judgement> judgements = new ArrayList<>();

  private Matcher(List<GoldEntry> gold, List<Entry> read) {
    this.gold = gold;
    this.free = new ArrayList<>(read);
    this.knowsIndicators = gold.stream().anyMatch(row -> row.given().contains(Field.INDICATOR));
  }

  /** What is to be said of each figure of an article. */
  static List<Judgement> judge(List<GoldEntry> gold, List<Entry> read) {
    Matcher matcher = new Matcher(gold, read);
    gold.stream().filter(GoldEntry::claim).forEach(matcher::claim);
    matcher.rest();
    return matcher.judgements;
  }

  private void claim(GoldEntry row) {
    Entry read = take(row.entry());
    if (row.optional()) {
      return;
    }
    Set<By> named = EnumSet.noneOf(By.class);
    if (knowsIndicators && row.isNamed()) {
      named.add(By.GOLD);
    }
    if (read == null) {
      judgements.add(
          new Judgement(Detection.MISSED, row.docId(), row, null, Set.of(), Set.of(), named));
      return;
    }
    if (knowsIndicators && read.isNamed() && !row.open().contains(Field.INDICATOR)) {
      named.add(By.PROGRAM);
    }
    Set<Field> scored = EnumSet.noneOf(Field.class);
    Set<Field> wrong = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (row.isScored(field)) {
        scored.add(field);
        if (!field.isRight(row.entry().text(field), read.text(field))) {
          wrong.add(field);
        }
      }
    }
    judgements.add(new Judgement(Detection.FOUND, row.docId(), row, read, scored, wrong, named));
  }

  private Entry take(Entry annotated) {
    for (int i = 0; i < free.size(); i++) {
      Entry read = free.get(i);
      if (read.isAt(annotated) && read.value().equals(annotated.value())) {
        return free.remove(i);
      }
    }
    return null;
  }

  private void rest() {
    for (Entry read : free) {
      if (gold.stream().noneMatch(row -> row.optional() && read.isAt(row.entry()))) {
        Set<By> named = knowsIndicators && read.isNamed() ? Set.of(By.PROGRAM) : Set.of();
        judgements.add(
            new Judgement(
                Detection.FALSE, gold.get(0).docId(), null, read, Set.of(), Set.of(), named));
      }
    }
  }
}
