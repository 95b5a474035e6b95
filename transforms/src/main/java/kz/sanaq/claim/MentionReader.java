package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorReader;
import kz.sanaq.indicator.UnitKind;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.model.YearSource;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;

/** Turns the quantities of a text that are claims into mentions, field by field. */
public final class MentionReader {
  /**
   * How many tokens of a sentence on either side of a figure can tell something of it. No sentence
   * that people read is longer; it keeps the work linear in texts that have no sentences.
   */
  private static final int REACH = 150;

  private final ClaimWords words;
  private final QuantityReader quantities;
  private final Modifiers modifiers;
  private final SubjectReader subjects;
  private final Predicates predicates;
  private final Pairs pairs;
  private final StatusReader statuses;
  private final ChangeReader changes;
  private final Attributions attributions;
  private final ContextStems stems;
  private final IndicatorCatalogue catalogue;

  /** A reader over words of a frozen vocabulary, and the catalogue. */
  public MentionReader(
      ClaimWords words,
      PersonEndings persons,
      QuantityReader quantities,
      IndicatorCatalogue catalogue) {
    this.words = words;
    this.quantities = quantities;
    this.catalogue = catalogue;
    this.predicates = new Predicates(words);
    this.modifiers = new Modifiers(words);
    this.subjects =
        new SubjectReader(words, new NounPhrases(words, persons, predicates, modifiers));
    this.pairs = new Pairs(predicates);
    this.statuses = new StatusReader(words, predicates);
    this.changes = new ChangeReader(words, predicates);
    this.attributions = new Attributions(words, predicates);
    this.stems = new ContextStems(words);
  }

  /** Whether any of a sentence's quantities is a claim. */
  public static boolean hasClaims(List<Reading> readings) {
    return readings.stream().anyMatch(MentionReader::isClaim);
  }

  private static boolean isClaim(Reading reading) {
    return reading.reason() == null && reading.amount() != null;
  }

  /** All mentions of a text, in text order. */
  public List<Mention> read(Scene scene) {
    List<Mention> mentions = new ArrayList<>();
    if (scene.readings().stream().noneMatch(MentionReader::hasClaims)) {
      return mentions;
    }
    IndicatorReader indicators = catalogue.reader(scene.tokens(), scene.ranges());
    MentionIds ids = new MentionIds(scene.document(), scene.part());
    for (int s = 0; s < scene.ranges().size(); s++) {
      List<Reading> readings = scene.readings().get(s);
      String by = null;
      Reading last = null;
      for (int r = 0; r < readings.size(); r++) {
        Reading q = readings.get(r);
        if (!isClaim(q)) {
          continue;
        }
        if (by == null) {
          by =
              attributions.read(
                  scene.tokens(), scene.ranges().get(s).begin(), scene.ranges().get(s).end());
        }
        Reading pair =
            r + 1 < readings.size() ? pairs.joined(scene.tokens(), q, readings.get(r + 1)) : null;
        if (pair != null) {
          r++;
          q = pair;
        }
        TokenRange behind = behind(scene, s, q, readings.subList(r + 1, readings.size()));
        mentions.add(mention(scene, s, q, last, behind, by, mentions, indicators, ids));
        last = q;
      }
    }
    return mentions;
  }

  /**
   * What stands between a quantity and the next. A number that describes what is counted is passed
   * over: «27 үш бөлмелі пәтер».
   */
  private TokenRange behind(Scene scene, int s, Reading q, List<Reading> further) {
    int begin = q.endToken();
    for (Reading next : further) {
      if (next.beginToken() == begin && modifiers.describes(scene.tokens(), next.endToken())) {
        begin = next.endToken() + 1;
      } else if (next.beginToken() >= begin) {
        return new TokenRange(begin, next.beginToken());
      }
    }
    return new TokenRange(begin, scene.ranges().get(s).end());
  }

  private Mention mention(
      Scene scene,
      int s,
      Reading q,
      Reading last,
      TokenRange behind,
      String by,
      List<Mention> before,
      IndicatorReader indicators,
      MentionIds ids) {
    Tokens tokens = scene.tokens();
    int from = Math.max(scene.ranges().get(s).begin(), q.beginToken() - REACH);
    int to = Math.min(scene.ranges().get(s).end(), q.endToken() + REACH);
    int clauseBegin = predicates.clauseBegin(tokens, q.beginToken(), from, to);
    int clauseEnd = predicates.clauseEnd(tokens, q.endToken(), to);
    List<String> rules = new ArrayList<>(q.rules());
    Subject subject = subjects.read(tokens, q, from, behind, clauseBegin, clauseEnd, before, rules);
    if (subject.end() > q.endToken() && q.amount().comparator() == Comparator.EQUAL) {
      Comparator bound = quantities.boundBehind(tokens, subject.end(), to);
      q = bound == null ? q : q.with(q.amount().with(bound));
    }
    boolean rate = subjects.isRate(tokens, subject);
    ChangeReader.Change change =
        changes.read(tokens, q, last, clauseBegin, Math.min(behind.end(), to), rate, rules);
    Period guess = scene.periods().resolve(s, q.beginToken(), q.endToken(), false);
    Status status =
        statuses.read(tokens, clauseBegin, q.endToken(), to, isAhead(guess, scene), rules);
    Period period =
        status == Status.PLANNED
            ? scene.periods().resolve(s, q.beginToken(), q.endToken(), true)
            : guess;
    Place place = scene.places().resolve(s, q.beginToken(), q.endToken());
    IndicatorReader.Match indicator =
        indicators.read(
            s,
            new IndicatorReader.Figure(
                subject.unit(),
                subject.object(),
                subject.begin(),
                subject.end(),
                q.beginToken(),
                q.endToken(),
                indicatorOf(subject.partOf(), before)),
            clauseBegin,
            clauseEnd);
    rules.add(indicator.row());
    Span span = scene.text().original(q.begin(), q.end());
    Sentence sentence = scene.sentences().get(s);
    String original = scene.text().original();
    return new Mention(
        ids.of(span),
        scene.document().docId(),
        scene.document().lineageId(),
        scene.document().source(),
        scene.document().url(),
        scene.document().published(),
        scene.part(),
        span,
        span.of(original),
        change.amount(),
        subject.unit(),
        subject.object(),
        indicator.code(),
        change.measure(),
        change.direction(),
        change.from(),
        per(tokens, q, subject, clauseBegin, rules),
        subject.partOf(),
        status,
        period,
        place,
        by,
        sentenceText(sentence, original, before),
        sentence.span(),
        stems.of(scene, clauseBegin, clauseEnd, q),
        rules);
  }

  private static String indicatorOf(String mentionId, List<Mention> before) {
    // A whole stands but a few figures before its parts.
    for (int i = before.size() - 1; i >= 0 && !mentionId.isEmpty(); i--) {
      if (before.get(i).mentionId().equals(mentionId)) {
        return before.get(i).indicator();
      }
    }
    return "";
  }

  /** Whether a word for «one» is but an article: nothing that is counted follows it. */
  public boolean isArticle(Tokens tokens, Reading q, int to) {
    return q.unit().isEmpty()
        && q.amount() != null
        && q.amount().value() != null
        && q.amount().value().compareTo(BigDecimal.ONE) == 0
        && q.endToken() == q.beginToken() + 1
        && tokens.isWord(q.beginToken())
        && !subjects.countsNoun(tokens, q.endToken(), to);
  }

  /** The sentence's text, one string for all of its mentions: a sentence may have thousands. */
  private static String sentenceText(Sentence sentence, String original, List<Mention> before) {
    Mention last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null && last.sentenceSpan().equals(sentence.span())
        ? last.sentence()
        : sentence.span().of(original);
  }

  private static boolean isAhead(Period period, Scene scene) {
    if (scene.document().published() == null || period.end() == null) {
      return false;
    }
    return period.end().isAfter(scene.document().published())
        && period.source() == YearSource.EXPLICIT
        && period.year() > scene.document().published().getYear();
  }

  private Per per(Tokens tokens, Reading q, Subject subject, int clauseBegin, List<String> rules) {
    if (!q.per().isEmpty()) {
      return perOf(q.per());
    }
    long word = Predicates.first(words.rates, tokens, clauseBegin, q.beginToken());
    if (word < 0) {
      return Per.NONE;
    }
    ClaimWords.PerWord rate = words.rates.meaning(word);
    if (rate.per() == Per.RECIPIENT && UnitKind.of(subject.unit()) != UnitKind.MONEY) {
      return Per.NONE;
    }
    rules.add(rate.row());
    return rate.per();
  }

  /** A speed per minute or second is no rate that the model names. */
  private static Per perOf(String name) {
    for (Per per : Per.values()) {
      if (per.name().equalsIgnoreCase(name)) {
        return per;
      }
    }
    return Per.NONE;
  }
}
