package kz.sanaq.title;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Suffix;
import kz.sanaq.language.Suffixes;
import kz.sanaq.model.Change;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Status;
import kz.sanaq.model.Unit;
import kz.sanaq.model.UnitKind;

/**
 * What a figure is of, in a few words: «салынған мектеп», «қоныс аударған адам», «білімге бөлінген
 * қаржы», of a plan «салынатын мектеп», of a change «бағаның өсуі».
 *
 * <p>In: object, event, qualifier, unit, whether it is a change and whether it is planned. Out: a
 * title in dictionary form; empty where neither object nor event are known. Pure; the tables {@code
 * title-acts.tsv}, {@code suffixes.tsv} and {@code verbs.tsv} of a language say how.
 */
public final class Titles implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final Map<String, Grammar> LOADED = new ConcurrentHashMap<>();

  /** The words of a language. */
  private record Grammar(Suffixes suffixes, Verbs verbs, Acts acts) {
    static Grammar of(String language) {
      LanguagePack pack = LanguagePack.of(language);
      Suffixes suffixes = new Suffixes(pack);
      return new Grammar(
          suffixes, new Verbs(pack, suffixes), new Acts(pack, Loader.of(language), suffixes));
    }
  }

  private final String language;

  private Titles(String language) {
    this.language = language;
  }

  /** Titles in a language, whose tables are loaded once. */
  public static Titles of(String language) {
    return new Titles(language);
  }

  /** The title of a fact. */
  public String of(Fact fact) {
    return of(fact.measurand(), fact.change(), fact.status());
  }

  /** The title of an observation: that of what most of its claims are of. */
  public String of(Observation observation) {
    ObservationKey key = observation.key();
    return of(
        observation.typical(), new Change(key.measure(), key.direction(), null), key.status());
  }

  /** The title of what a figure is of. */
  public String of(Measurand measurand, Change change, Status status) {
    Grammar grammar = LOADED.computeIfAbsent(language, Grammar::of);
    String object = lower(measurand.object());
    String event = lower(measurand.event());
    String title =
        object.isEmpty() || event.isEmpty() || Verbs.last(object).equals(event)
            ? object + (object.isEmpty() ? event : "")
            : title(grammar, measurand, change, status);
    return withQualifier(title, measurand, grammar);
  }

  private static String title(Grammar grammar, Measurand measurand, Change change, Status status) {
    String object = lower(measurand.object());
    String event = lower(measurand.event());
    VerbStems verb = grammar.verbs.of(event);
    if (verb.change() && grammar.verbs.isNamed(event, object)) {
      return object;
    }
    if (verb.change() && grammar.verbs.isOpposite(event, change.direction())) {
      // «қаза тапқандар көбейді» beside «өрт 5,3 пайызға аз».
      return object;
    }
    if (verb.change() && change.measure() == Measure.DELTA) {
      String step =
          verb.transitive() ? grammar.suffixes.with(Suffix.INFINITIVE, verb.passive()) : event;
      return grammar.suffixes.with(Suffix.GENITIVE, object)
          + ' '
          + grammar.suffixes.with(Suffix.POSSESSED, step);
    }
    if (verb.change() && change.direction() != Direction.NONE) {
      // The value is a level that was reached, whatever led to it.
      return object;
    }
    String act = grammar.acts.has(event) ? event : grammar.verbs.affirmed(event);
    Acts.Of of = isPeople(measurand.unit()) ? Acts.Of.PEOPLE : Acts.Of.THINGS;
    boolean undergoes = grammar.acts.voice(act, verb, of) == Voice.UNDERGOES;
    boolean lasting = status == Status.PLANNED || (grammar.acts.lasts(act) && !undergoes);
    Suffix ending = lasting ? Suffix.HABITUAL : Suffix.PERFECT;
    String stem = undergoes ? verb.passive() : lasting ? verb.open() : verb.stem();
    String noun = event.substring(0, event.length() - Verbs.last(event).length());
    boolean told = noun.strip().equals(Verbs.last(object));
    return (told ? "" : noun) + grammar.suffixes.with(ending, stem) + ' ' + object;
  }

  /** What the qualifier adds that the title does not say yet. */
  private static String withQualifier(String title, Measurand measurand, Grammar grammar) {
    String qualifier = lower(measurand.qualifier());
    if (qualifier.isEmpty() || title.contains(qualifier)) {
      return title;
    }
    boolean purpose =
        measurand.unit().kind() == UnitKind.MONEY
            && grammar.acts.hasPurpose(lower(measurand.event()));
    if (purpose && !title.isEmpty()) {
      return grammar.suffixes.with(Suffix.DATIVE, qualifier) + ' ' + title;
    }
    String named = measurand.qualifier().strip();
    return title.isEmpty() ? named : title + " (" + named + ")";
  }

  private static boolean isPeople(Unit unit) {
    return unit.kind() == UnitKind.PERSON || unit.kind() == UnitKind.HOUSEHOLD;
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT).strip();
  }
}
