package kz.sanaq.claim;

import java.util.List;

/** Says which money is meant where none is named: that which is spoken of, else that at home. */
final class Currencies {
  /** How many figures back a currency is looked for. */
  private static final int REACH = 12;

  /** So many figures of foreign money tell that a passage reckons in it. */
  private static final int PASSAGE = 2;

  /** So many sentences further it still does. */
  private static final int SENTENCES = 2;

  private final String home;

  /**
   * @param home code of the currency of the language's country
   */
  Currencies(String home) {
    this.home = home;
  }

  /** Code of the currency that a figure is in. */
  String of(Figure figure) {
    List<ReadFigure> money =
        figure.before().latest(REACH).stream()
            .filter(read -> read.thing().unit().isCurrency())
            .limit(PASSAGE)
            .toList();
    if (money.isEmpty()) {
      return home;
    }
    ReadFigure last = money.get(0);
    boolean same = last.sentence() == figure.sentence();
    boolean passage =
        figure.sentence() - last.sentence() <= SENTENCES
            && money.stream().noneMatch(read -> read.thing().unit().code().equals(home));
    return same || passage ? last.thing().unit().code() : home;
  }
}
