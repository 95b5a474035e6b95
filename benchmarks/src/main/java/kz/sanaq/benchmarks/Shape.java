package kz.sanaq.benchmarks;

import java.util.List;
import kz.sanaq.model.Document;

/** What an adverse text is made of. */
public enum Shape {
  /** A document of 10 MB on one line. */
  ONE_LINE,
  /** A line of 1,000,000 digits. */
  DIGITS,
  /** 100,000 quotes inside one another. */
  QUOTES,
  /** A number word 1,000,000 times. */
  NUMBER_WORDS,
  /** Dates without a stop between them. */
  DATES,
  /** Places without a stop between them. */
  PLACES,
  /** Figures with units without a stop between them. */
  FIGURES,
  /** Claims in one sentence without an end. */
  CLAIMS,
  /** Figures that are parts of the one before. */
  PARTS,
  /** Lines that look like the furniture of a page. */
  SHORT_LINES;

  private static final int ONE_LINE_CHARS = 5_700_000;

  String text(double share) {
    return switch (this) {
      case ONE_LINE -> oneLine((int) (ONE_LINE_CHARS * share));
      case DIGITS -> "1234567890".repeat((int) (100_000 * share));
      case QUOTES -> "«a ".repeat((int) (100_000 * share)) + "»".repeat((int) (100_000 * share));
      case NUMBER_WORDS -> "бір ".repeat((int) (1_000_000 * share));
      case DATES -> "2019 жылдың 5 мамырында, ".repeat((int) (40_000 * share));
      case PLACES -> "Алматы облысында, Ақтауда ".repeat((int) (40_000 * share));
      case FIGURES -> "12,5 млн теңге, 300 адам ".repeat((int) (40_000 * share));
      case CLAIMS ->
          "12,5 млн теңге бөлінді, 300 адам жұмыспен қамтылды, ".repeat((int) (20_000 * share));
      case PARTS -> "100 адам, соның 3-і әйел, ".repeat((int) (40_000 * share));
      case SHORT_LINES -> "Бөлісу:\n1 234 рет\n12 мамыр\n".repeat((int) (40_000 * share));
    };
  }

  private static String oneLine(int length) {
    List<Document> documents = Articles.read();
    StringBuilder line = new StringBuilder(length);
    for (int i = 0; line.length() < length; i = (i + 1) % documents.size()) {
      line.append(documents.get(i).text().replace('\n', ' ')).append(' ');
    }
    return line.substring(0, length);
  }
}
