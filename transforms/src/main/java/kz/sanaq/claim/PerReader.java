package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.Per;
import kz.sanaq.model.Reason;
import kz.sanaq.model.UnitKind;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Phrase;

/**
 * Reads what one portion of a rate belongs to: «тәулігіне 70 тонна», «әрқайсысына 2 млн теңге»,
 * «1000 адамға шаққанда 12,5», «сүттің литрі 420 теңге».
 */
final class PerReader {
  /** So many tokens after a figure a portion may begin: «45 000 теңге – әр отбасыға». */
  private static final int FARTHEST_AFTER = 3;

  private final ClaimWords words;

  PerReader(ClaimWords words) {
    this.words = words;
  }

  /** The portion of a figure. */
  Decision<Per> read(Figure figure, Thing thing) {
    String own = figure.reading().per();
    if (!own.isEmpty()) {
      return Decision.of(Per.of(own));
    }
    boolean money = thing.unit().kind() == UnitKind.MONEY;
    Reading base = base(figure);
    boolean told = !figure.reading().unit().isEmpty();
    Per based = base == null ? Per.NONE : based(figure, base, money && told);
    if (based != Per.NONE) {
      return Decision.of(based, "base-before");
    }
    ClaimWords.PerWord word = nearest(figure, money);
    word = word == null && money ? after(figure) : word;
    word = word == null && money ? priced(figure, thing) : word;
    if (word == null && money && isShared(figure)) {
      return Decision.of(Per.RECIPIENT, "each-of-given");
    }
    return word == null ? Decision.of(Per.NONE) : Decision.of(word.per(), word.row());
  }

  /** The last base before a figure in its clause: «1000 адамға шаққанда»; null for none. */
  private static Reading base(Figure figure) {
    List<Reading> all = figure.scene().readings().get(figure.sentence());
    Reading base = null;
    for (Reading reading : all) {
      boolean before =
          reading.beginToken() >= figure.clauseFrom() && reading.endToken() <= figure.begin();
      base = before && reading.reason() == Reason.BASE ? reading : base;
    }
    return base;
  }

  private static Per based(Figure figure, Reading base, boolean money) {
    BigDecimal value = base.amount() == null ? null : base.amount().value();
    if (value == null || base.unit().equals("percent")) {
      return Per.NONE;
    }
    if (money) {
      boolean people = base.unit().isEmpty() && isPeople(figure, base.endToken());
      return people ? Per.RECIPIENT : Per.UNIT;
    }
    boolean counted = base.unit().isEmpty() && figure.kind() != FigureKind.PERCENT;
    return counted ? persons(value) : Per.NONE;
  }

  private static Per persons(BigDecimal value) {
    if (value.scale() > 0 || value.precision() > 6) {
      return Per.NONE;
    }
    return switch (value.intValue()) {
      case 1_000 -> Per.PERSONS_1000;
      case 10_000 -> Per.PERSONS_10000;
      case 100_000 -> Per.PERSONS_100000;
      default -> Per.NONE;
    };
  }

  /** Whether a noun that counts people stands at a token. */
  private static boolean isPeople(Figure figure, int i) {
    if (!figure.parsed().range().contains(i)) {
      return false;
    }
    Phrase phrase = figure.parsed().phrases().get(figure.parsed().phraseAt(i));
    UnitKind kind = phrase.noun() == null ? UnitKind.ITEM : phrase.noun().kind();
    return kind == UnitKind.PERSON || kind == UnitKind.HOUSEHOLD;
  }

  /** The last word before a figure in its clause that makes a rate of it; null for none. */
  private ClaimWords.PerWord nearest(Figure figure, boolean money) {
    ClaimWords.PerWord found = null;
    for (int i = figure.clauseFrom(); i < figure.begin(); i++) {
      ClaimWords.PerWord word = at(figure, i, figure.begin());
      found = word != null && (money || word.per() != Per.RECIPIENT) ? word : found;
    }
    return found;
  }

  private ClaimWords.PerWord at(Figure figure, int i, int to) {
    Tokens tokens = figure.tokens();
    ClaimWords.PerWord each = words.rates.get(PerSide.EACH).at(tokens, i);
    if (each != null && i + 1 < to && isGiven(figure, i + 1)) {
      return each;
    }
    Lexicon<ClaimWords.PerWord> before = words.rates.get(PerSide.BEFORE);
    // «киловатт-сағатына» is no hour.
    long match = tokens.glued(i) ? -1 : before.match(tokens, i);
    return match >= 0 && Lexicon.end(match) <= to ? before.meaning(match) : null;
  }

  private static boolean isGiven(Figure figure, int i) {
    int features = figure.tokens().formFeatures(WordClass.NOUN, i);
    return Feature.DATIVE.in(features) && isPeople(figure, i);
  }

  /** «120 ардагерге 1 млн теңгеден»: so much for each of those it is given to. */
  private static boolean isShared(Figure figure) {
    int before = figure.begin() - 1;
    return before >= figure.clauseFrom()
        && Feature.ABLATIVE.in(figure.reading().ending(figure.tokens()))
        && isGiven(figure, before);
  }

  /** «45 000 теңге – әр отбасыға». */
  private ClaimWords.PerWord after(Figure figure) {
    int to = Math.min(figure.after().end(), figure.to());
    for (int i = figure.end(); i < Math.min(to, figure.end() + FARTHEST_AFTER); i++) {
      ClaimWords.PerWord word = at(figure, i, to);
      if (word != null || figure.tokens().isWord(i)) {
        return word != null && word.per() == Per.RECIPIENT ? word : null;
      }
    }
    return null;
  }

  /** «сүттің литрі 420 теңге», «литріне 230 теңге», «доллар бағамы 481 теңге». */
  private ClaimWords.PerWord priced(Figure figure, Thing thing) {
    Tokens tokens = figure.tokens();
    Lexicon<ClaimWords.PerWord> measures = words.rates.get(PerSide.PRICED);
    for (int i = figure.begin() - 1; i >= figure.clauseFrom(); i--) {
      long match = measures.match(tokens, i);
      if (match >= 0 && tokens.has(Lexicon.end(match) - 1, Feature.POSSESSED_3)) {
        return measures.meaning(match);
      }
    }
    ClaimWords.PerWord found = headed(figure);
    for (int i = thing.begin(); thing.isNamed() && found == null && i < thing.end(); i++) {
      boolean unit = i >= figure.begin() || figure.scene().isQuantity(i);
      found = unit ? null : words.rates.get(PerSide.THING).at(tokens, i);
    }
    return found;
  }

  /** What the head of a list says of the prices of its rows: «(келісі, теңге):»; null for none. */
  private ClaimWords.PerWord headed(Figure figure) {
    int head = figure.scene().parse().rows().head(figure.sentence());
    if (head < 0 || !figure.reading().isInUnitOfHead()) {
      return null;
    }
    TokenRange range = figure.scene().parse().sentences().get(head);
    for (int i = range.begin(); i < range.end(); i++) {
      long match = words.rates.get(PerSide.PRICED).match(figure.tokens(), i);
      if (match >= 0 && figure.tokens().has(Lexicon.end(match) - 1, Feature.POSSESSED_3)) {
        return words.rates.get(PerSide.PRICED).meaning(match);
      }
    }
    return null;
  }
}
