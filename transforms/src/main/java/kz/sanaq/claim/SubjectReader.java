package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;
import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Mention;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Span;
import kz.sanaq.quantity.Reading;

/**
 * Reads what a figure is of: the noun that it counts, the thing that it measures, or the whole that
 * it is a part of («олардың 557-сі»: persons, as before).
 */
final class SubjectReader {
  private final ClaimWords words;
  private final NounPhrases nouns;
  private final MeasuredThings things;

  SubjectReader(ClaimWords words, NounPhrases nouns) {
    this.words = words;
    this.nouns = nouns;
    this.things = new MeasuredThings(words);
  }

  /**
   * Reads what a quantity is of.
   *
   * @param from first token of its sentence
   * @param behind what stands between it and the next quantity
   * @param clauseBegin first token of its clause
   * @param clauseEnd token behind its clause
   * @param before mentions before it in the text
   * @param rules gets the rules that told so
   */
  Subject read(
      Tokens tokens,
      Reading q,
      int from,
      TokenRange behind,
      int clauseBegin,
      int clauseEnd,
      List<Mention> before,
      List<String> rules) {
    Mention whole = whole(tokens, q, clauseBegin, before);
    if (!q.unit().isEmpty()) {
      return measured(tokens, q, from, clauseBegin, clauseEnd, whole, rules);
    }
    boolean elliptic = tokens.has(q.endToken() - 1, Feature.POSSESSED_3);
    NounPhrases.Head head =
        elliptic
            ? null
            : nouns.inPieces(
                tokens,
                nouns.after(tokens, behind.begin(), behind.end()),
                clauseBegin,
                q.beginToken(),
                behind.end());
    if (elliptic && whole == null) {
      head = nouns.owner(tokens, clauseBegin, q.beginToken());
      if (head != null && isInside(tokens, head, before)) {
        Mention last = before.get(before.size() - 1);
        rules.add("unit-before");
        return new Subject(last.fact().unit().code(), last.fact().object(), q.endToken(), q.endToken(), "");
      }
    }
    if (head == null && whole == null) {
      head = nouns.numbered(tokens, clauseBegin, q.beginToken());
    }
    if (head != null) {
      rules.add(head.rule());
      return new Subject(head.unit(), head.object(), head.begin(), head.end(), "");
    }
    if (whole != null) {
      rules.add("part-of-whole");
      return new Subject(
          whole.fact().unit().code(), whole.fact().object(), q.endToken(), q.endToken(), whole.mentionId());
    }
    return implied(tokens, q, clauseBegin, clauseEnd, before, rules);
  }

  /** Whether a noun of the tables is the head of the phrase that begins at token {@code from}. */
  boolean countsNoun(Tokens tokens, int from, int to) {
    NounPhrases.Head head = nouns.after(tokens, from, to);
    return head != null && words.nouns.match(tokens, head.begin()) >= 0;
  }

  /** A figure without unit or noun: money where the clause is about money, else items. */
  private Subject implied(
      Tokens tokens,
      Reading q,
      int clauseBegin,
      int clauseEnd,
      List<Mention> before,
      List<String> rules) {
    MeasuredThings.Thing thing =
        things.around(tokens, "KZT", q.beginToken(), q.endToken(), clauseBegin, clauseEnd);
    if (thing != null) {
      for (int i = before.size() - 1; i >= 0; i--) {
        if (before.get(i).fact().unit().kind() == UnitKind.MONEY) {
          rules.add("unit-of-money-before");
          return new Subject(before.get(i).fact().unit().code(), thing.object(), thing.begin(), thing.end(), "");
        }
      }
    }
    MeasuredThings.Thing noun =
        things.neighbour(tokens, q.beginToken(), q.endToken(), clauseBegin, clauseEnd);
    rules.add("no-unit");
    return noun == null
        ? new Subject("item", "", q.endToken(), q.endToken(), "")
        : new Subject("item", noun.object(), noun.begin(), noun.end(), "");
  }

  private Subject measured(
      Tokens tokens,
      Reading q,
      int from,
      int clauseBegin,
      int clauseEnd,
      Mention whole,
      List<String> rules) {
    String part = whole != null && q.type() == QuantityType.PERCENTAGE ? whole.mentionId() : "";
    if (!part.isEmpty()) {
      rules.add("part-of-whole");
      return new Subject(q.unit(), whole.fact().object(), q.endToken(), q.endToken(), part);
    }
    MeasuredThings.Thing thing = null;
    if (q.type() == QuantityType.PERCENTAGE && isOwned(tokens, q)) {
      // «сайлаушылардың 10 пайызы дауыс берді» is a share of voters.
      NounPhrases.Head owner = nouns.owner(tokens, from, q.beginToken());
      thing = owner == null ? null : things.ending(tokens, q.unit(), from, owner);
    }
    if (thing == null) {
      thing = things.around(tokens, q.unit(), q.beginToken(), q.endToken(), clauseBegin, clauseEnd);
    }
    if (thing == null) {
      thing = things.before(tokens, q.unit(), from, clauseBegin);
    }
    if (thing == null && whole != null && whole.fact().unit().kind() == Unit.of(q.unit()).kind()) {
      rules.add("thing-of-whole");
      return new Subject(q.unit(), whole.fact().object(), q.endToken(), q.endToken(), "");
    }
    if (thing == null) {
      String assumed = things.assumed(Unit.of(q.unit()).kind());
      if (assumed != null) {
        rules.add("assumed-thing");
        return new Subject(q.unit(), assumed, q.endToken(), q.endToken(), "");
      }
      thing = things.neighbour(tokens, q.beginToken(), q.endToken(), clauseBegin, clauseEnd);
    }
    if (thing == null) {
      return new Subject(q.unit(), "", q.endToken(), q.endToken(), "");
    }
    rules.add(thing.rule());
    return new Subject(q.unit(), thing.object(), thing.begin(), thing.end(), "");
  }

  /** The mention that the figure is a part of: the count before «олардың 557-сі»; null for none. */
  private Mention whole(Tokens tokens, Reading q, int clauseBegin, List<Mention> before) {
    boolean possessed = isOwned(tokens, q);
    boolean told = Predicates.first(words.partitives, tokens, clauseBegin, q.beginToken()) >= 0;
    if ((!possessed && !told) || before.isEmpty()) {
      return null;
    }
    // «балалардың 40%-ы» names its whole: only children told before can be it.
    NounPhrases.Head owner = told ? null : nouns.owner(tokens, clauseBegin, q.beginToken());
    if (owner != null && isInside(tokens, owner, before)) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
      Mention mention = before.get(i);
      if (owner != null && !owner.object().equals(mention.fact().object())) {
        continue;
      }
      if ((mention.partOf().isEmpty() && mention.fact().unit().isCount()) || !isCountLike(q)) {
        return mention.partOf().isEmpty() ? mention : null;
      }
    }
    return null;
  }

  /** Whether the noun is the unit of the figure before: «68 млн сомның 30 млн-ы». */
  private static boolean isInside(Tokens tokens, NounPhrases.Head noun, List<Mention> before) {
    if (before.isEmpty()) {
      return false;
    }
    Span last = before.get(before.size() - 1).location().span();
    return tokens
        .text()
        .original(tokens.begin(noun.begin()), tokens.end(noun.begin()))
        .overlaps(last);
  }

  /** Whether a figure is one of something: «557-сі», «40%-ға жуығы», «халықтың 35 пайызы». */
  private static boolean isOwned(Tokens tokens, Reading q) {
    return tokens.has(q.endToken() - 1, Feature.POSSESSED_3) || isShare(tokens, q);
  }

  private static boolean isShare(Tokens tokens, Reading q) {
    for (int i = q.beginToken(); i < q.endToken(); i++) {
      if (tokens.lemma(i) == Vocabulary.BARE_ENDING && tokens.has(i, Feature.POSSESSED_3)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCountLike(Reading q) {
    return q.unit().isEmpty() || q.type() == QuantityType.PERCENTAGE;
  }

  /** Whether what is measured is a rate or a share itself: percents of it are levels. */
  boolean isRate(Tokens tokens, Subject subject) {
    for (int i = subject.begin(); i < subject.end(); i++) {
      Measured thing = words.measured.single(tokens, i);
      if (thing != null && thing.isRate()) {
        return true;
      }
    }
    return false;
  }
}
