package kz.sanaq.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.UnitKind;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Comparator;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;

/** Turns the quantities of a text that are claims into mentions, field by field. */
final class MentionReader {
  private final ClaimWords words;
  private final QuantityReader quantities;
  private final NounPhrases nouns;
  private final MeasuredThings things;
  private final Predicates predicates;
  private final StatusReader statuses;
  private final ChangeReader changes;
  private final Attributions attributions;
  private final ContextStems stems;
  private final IndicatorCatalogue catalogue;

  MentionReader(
      ClaimWords words,
      PersonEndings persons,
      QuantityReader quantities,
      IndicatorCatalogue catalogue) {
    this.words = words;
    this.quantities = quantities;
    this.catalogue = catalogue;
    this.nouns = new NounPhrases(words, persons);
    this.things = new MeasuredThings(words);
    this.predicates = new Predicates(words);
    this.statuses = new StatusReader(words, predicates);
    this.changes = new ChangeReader(words, predicates);
    this.attributions = new Attributions(words, predicates);
    this.stems = new ContextStems(words);
  }

  /** What a figure is of. */
  private record Subject(String unit, String object, int begin, int end, String partOf) {}

  /** All mentions of a text, in text order. */
  List<Mention> read(Scene scene) {
    List<Mention> mentions = new ArrayList<>();
    IndicatorSights sights = new IndicatorSights(catalogue, scene);
    for (int s = 0; s < scene.begins().length; s++) {
      List<Reading> readings = scene.readings().get(s);
      String by = null;
      for (int r = 0; r < readings.size(); r++) {
        Reading q = readings.get(r);
        if (q.reason() != null || q.amount() == null) {
          continue;
        }
        if (by == null) {
          by = attributions.read(scene.tokens(), scene.begins()[s], scene.ends()[s]);
        }
        Reading pair =
            r + 1 < readings.size() ? joined(scene.tokens(), q, readings.get(r + 1)) : null;
        if (pair != null) {
          r++;
          q = pair;
        }
        int next = scene.ends()[s];
        for (int k = r + 1; k < readings.size(); k++) {
          if (readings.get(k).beginToken() >= q.endToken()) {
            next = readings.get(k).beginToken();
            break;
          }
        }
        mentions.add(mention(scene, s, q, next, by, mentions, sights));
      }
    }
    return mentions;
  }

  /** «4,7%-дан» and «4,4%-ға дейін» as one figure; null where the two are not one. */
  private static Reading joined(Tokens tokens, Reading first, Reading second) {
    boolean pair =
        second.reason() == null
            && second.beginToken() == first.endToken()
            && tokens.has(first.endToken() - 1, Feature.ABLATIVE)
            && first.amount().value() != null
            && second.amount().value() != null
            && second.amount().comparator() == Comparator.AT_MOST
            && (first.unit().isEmpty() || first.unit().equals(second.unit()));
    if (!pair) {
      return null;
    }
    BigDecimal from = first.amount().value();
    BigDecimal until = second.amount().value();
    return new Reading(
        first.beginToken(),
        second.endToken(),
        first.begin(),
        second.end(),
        second.type(),
        Amount.range(
            from.min(until), from.max(until), first.amount().step().min(second.amount().step())),
        from,
        until,
        true,
        second.unit(),
        second.per(),
        null,
        second.rules());
  }

  private Mention mention(
      Scene scene,
      int s,
      Reading q,
      int next,
      String by,
      List<Mention> before,
      IndicatorSights sights) {
    Tokens tokens = scene.tokens();
    int from = scene.begins()[s];
    int to = scene.ends()[s];
    int clauseBegin = predicates.clauseBegin(tokens, q.beginToken(), from, to);
    int clauseEnd = predicates.clauseEnd(tokens, q.endToken(), to);
    List<String> rules = new ArrayList<>(q.rules());
    Subject subject = subject(scene, q, next, clauseBegin, clauseEnd, before, rules);
    if (subject.end() > q.endToken() && q.amount().comparator() == Comparator.EQUAL) {
      Comparator behind = quantities.boundBehind(tokens, subject.end(), to);
      q = behind == null ? q : q.with(q.amount().with(behind));
    }
    boolean rate = isRate(tokens, subject);
    ChangeReader.Change change =
        changes.read(tokens, q, clauseBegin, Math.min(next, to), rate, rules);
    Period guess = scene.periods().resolve(s, q.beginToken(), q.endToken(), false);
    Status status =
        statuses.read(tokens, clauseBegin, q.endToken(), to, isAhead(guess, scene), rules);
    Period period =
        status == Status.PLANNED
            ? scene.periods().resolve(s, q.beginToken(), q.endToken(), true)
            : guess;
    Place place = scene.places().resolve(s, q.beginToken(), q.endToken());
    IndicatorCatalogue.Match indicator =
        sights.match(
            s,
            new IndicatorCatalogue.Figure(
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
        MentionIds.of(scene.document(), scene.part(), span),
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
        sentence.span().of(original),
        sentence.span(),
        stems.of(scene, clauseBegin, clauseEnd, q),
        rules);
  }

  private static String indicatorOf(String mentionId, List<Mention> before) {
    for (Mention mention : before) {
      if (mention.mentionId().equals(mentionId)) {
        return mention.indicator();
      }
    }
    return "";
  }

  private static boolean isAhead(Period period, Scene scene) {
    if (scene.document().published() == null || period.end() == null) {
      return false;
    }
    return period.end().isAfter(scene.document().published())
        && period.source() == kz.sanaq.model.YearSource.EXPLICIT
        && period.year() > scene.document().published().getYear();
  }

  private Subject subject(
      Scene scene,
      Reading q,
      int next,
      int clauseBegin,
      int clauseEnd,
      List<Mention> before,
      List<String> rules) {
    Tokens tokens = scene.tokens();
    Mention whole = whole(scene, q, clauseBegin, before);
    if (!q.unit().isEmpty()) {
      return measured(tokens, q, clauseBegin, clauseEnd, whole, rules);
    }
    boolean elliptic = tokens.has(q.endToken() - 1, Feature.POSSESSED_3);
    NounPhrases.Head head = elliptic ? null : nouns.after(tokens, q.endToken(), next);
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
          whole.unit(), whole.object(), q.endToken(), q.endToken(), whole.mentionId());
    }
    return implied(tokens, q, clauseBegin, clauseEnd, before, rules);
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
        if (UnitKind.of(before.get(i).unit()) == UnitKind.MONEY) {
          rules.add("unit-of-money-before");
          return new Subject(before.get(i).unit(), thing.object(), thing.begin(), thing.end(), "");
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
      Tokens tokens, Reading q, int clauseBegin, int clauseEnd, Mention whole, List<String> rules) {
    String part = whole != null && q.type() == QuantityType.PERCENTAGE ? whole.mentionId() : "";
    if (!part.isEmpty()) {
      rules.add("part-of-whole");
      return new Subject(q.unit(), whole.object(), q.endToken(), q.endToken(), part);
    }
    MeasuredThings.Thing thing =
        things.around(tokens, q.unit(), q.beginToken(), q.endToken(), clauseBegin, clauseEnd);
    if (thing == null && whole != null && UnitKind.of(whole.unit()) == UnitKind.of(q.unit())) {
      rules.add("thing-of-whole");
      return new Subject(q.unit(), whole.object(), q.endToken(), q.endToken(), "");
    }
    if (thing == null) {
      String assumed = things.assumed(UnitKind.of(q.unit()));
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
  private Mention whole(Scene scene, Reading q, int clauseBegin, List<Mention> before) {
    Tokens tokens = scene.tokens();
    boolean possessed = tokens.has(q.endToken() - 1, Feature.POSSESSED_3) || isShare(tokens, q);
    boolean told = Predicates.first(words.partitives, tokens, clauseBegin, q.beginToken()) >= 0;
    if (!possessed && !told || before.isEmpty()) {
      return null;
    }
    for (int i = before.size() - 1; i >= 0 && i >= before.size() - 4; i--) {
      Mention mention = before.get(i);
      if (mention.partOf().isEmpty() && isCount(mention.unit()) || !isCountLike(q)) {
        return mention.partOf().isEmpty() ? mention : null;
      }
    }
    return null;
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

  private static boolean isCount(String unit) {
    return switch (UnitKind.of(unit)) {
      case PERSON, HOUSEHOLD, ITEM, SEAT, BED -> true;
      default -> false;
    };
  }

  /** Whether what is measured is a rate or a share itself: percents of it are levels. */
  private boolean isRate(Tokens tokens, Subject subject) {
    for (int i = subject.begin(); i < subject.end(); i++) {
      Measured thing = words.measured.single(tokens, i);
      if (thing != null && thing.isRate()) {
        return true;
      }
    }
    return false;
  }

  private Per per(Tokens tokens, Reading q, Subject subject, int clauseBegin, List<String> rules) {
    if (!q.per().isEmpty()) {
      return Per.valueOf(q.per().toUpperCase(java.util.Locale.ROOT));
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
}
