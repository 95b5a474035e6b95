package kz.sanaq.claim;

import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Per;
import kz.sanaq.model.UnitKind;

/** Reads what one portion of a rate belongs to: «тәулігіне 70 тонна», «әрқайсысына 2 млн теңге». */
final class PerReader {
  private final ClaimWords words;

  PerReader(ClaimWords words) {
    this.words = words;
  }

  /** The portion of a figure. */
  Decision<Per> read(Figure figure, Thing thing) {
    String told = figure.reading().per();
    if (!told.isEmpty()) {
      return Decision.of(named(told));
    }
    ClaimWords.PerWord rate = first(figure.tokens(), figure.clauseFrom(), figure.begin());
    boolean fits =
        rate != null && (rate.per() != Per.RECIPIENT || thing.unit().kind() == UnitKind.MONEY);
    return fits ? Decision.of(rate.per(), rate.row()) : Decision.of(Per.NONE);
  }

  private ClaimWords.PerWord first(Tokens tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      long match = words.rates.match(tokens, i);
      if (match >= 0 && Lexicon.end(match) <= to) {
        return words.rates.meaning(match);
      }
    }
    return null;
  }

  /** A speed per minute or second is no rate that the model names. */
  private static Per named(String name) {
    for (Per per : Per.values()) {
      if (per.name().equalsIgnoreCase(name)) {
        return per;
      }
    }
    return Per.NONE;
  }
}
