package kz.sanaq.transforms.table;

import kz.sanaq.model.Amount;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.transforms.table.RecordColumn.Accessor;

/**
 * The columns of a fact, which mentions and claims share: declared once, so that a column means the
 * same in both tables. A table puts columns of its own between them.
 */
final class FactColumns {
  private FactColumns() {}

  /** The number: its value or both ends, and what bounds it. */
  static <R> void amount(TableDefinition.Builder<R> table, Accessor<R, Amount> amount) {
    table
        .decimal("value", row -> amount.apply(row).value())
        .decimal("lower", row -> amount.apply(row).lower())
        .decimal("upper", row -> amount.apply(row).upper())
        .text("comparator", row -> amount.apply(row).comparator().sign());
  }

  /** What is measured, as level or change. */
  static <R> void measured(TableDefinition.Builder<R> table, Accessor<R, Fact> fact) {
    table
        .text("unit", row -> fact.apply(row).unit().code())
        .text("object", row -> fact.apply(row).object())
        .text("event", row -> fact.apply(row).measurand().event())
        .text("indicator", row -> fact.apply(row).indicator())
        .text("qualifier", row -> fact.apply(row).measurand().qualifier())
        .text("measure", row -> Words.of(fact.apply(row).change().measure()))
        .text("direction", row -> Words.of(fact.apply(row).change().direction()))
        .decimal("from_value", row -> fact.apply(row).change().from())
        .text("per", row -> fact.apply(row).per().code());
  }

  /** The days and the year that it speaks of, and where they were read. */
  static <R> void period(TableDefinition.Builder<R> table, Accessor<R, Period> period) {
    table
        .date("period_start", row -> period.apply(row).start())
        .date("period_end", row -> period.apply(row).end())
        .integer("year", row -> period.apply(row).year())
        .text("year_source", row -> Words.of(period.apply(row).source()));
  }

  /** The region and district that it speaks of, and where they were read. */
  static <R> void place(TableDefinition.Builder<R> table, Accessor<R, Place> place) {
    table
        .text("region", row -> place.apply(row).region())
        .text("region_today", row -> place.apply(row).regionToday())
        .text("district", row -> place.apply(row).district())
        .texts("regions", row -> place.apply(row).regions())
        .text("region_source", row -> Words.of(place.apply(row).source()));
  }
}
