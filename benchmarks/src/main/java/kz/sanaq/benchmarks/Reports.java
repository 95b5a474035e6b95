package kz.sanaq.benchmarks;

import java.time.LocalDate;
import kz.sanaq.model.Document;
import kz.sanaq.model.Sketch;

/** What very many documents report of one thing. */
public enum Reports {
  /** The same value. */
  ONE_FACT,
  /** Each another value. */
  RIVAL_VALUES,
  /** Another value each day, from one outlet. */
  CORRECTED;

  private static final LocalDate FIRST = LocalDate.of(1980, 1, 1);

  /** The report of a number. */
  Document report(int number) {
    String id = "report-" + number;
    long value = this == ONE_FACT ? 1620 : 1000 + 10L * number;
    String text = "2025 жылы Алматыда %d мектеп салынды.".formatted(value);
    String source = this == CORRECTED ? "дала" : "";
    LocalDate day = this == CORRECTED ? FIRST.plusDays(number) : null;
    return new Document(id, source, "", day, "", text, id, new Sketch(id, 0, "", ""), id);
  }
}
