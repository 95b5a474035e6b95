package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Schema;
import kz.sanaq.merge.RepetitionFeatures.Agreement;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Saying;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.Weigher;

/**
 * Finds what a document says more than once: in its headline and its body, as a total and again.
 *
 * <p>In: all mentions of one document, in any order. Out: each of them in one {@link Saying}, in
 * the order of the text.
 *
 * <p>Two mentions whose values agree are compared in all that was read of them, and whether they
 * are one is weighed: no field has to be equal, since either may have been misread, but a number of
 * many digits hardly comes twice by chance. Never one are two figures of one sentence, a part and
 * its whole, or values in two measures. Mentions go together by {@link AverageLink}, in groups of
 * at most {@value #LARGEST_GROUP}: a document of n mentions costs at most n × {@value
 * #LARGEST_GROUP} comparisons.
 */
public final class Repetitions {
  static final int LARGEST_GROUP = 512;

  private static final Schema WEIGHTS = Weigher.schema("weights-repetition.tsv");

  private static final List<Function<Telling, String>> SPLITS =
      List.of(
          telling -> telling.mention().fact().unit().code(),
          telling -> telling.mention().fact().object(),
          telling -> telling.amount().toString(),
          telling -> telling.thing().terms().heaviest(),
          telling -> telling.thing().describe());

  private static final Comparator<Mention> IN_ORDER =
      Comparator.comparing((Mention mention) -> mention.location().part())
          .reversed()
          .thenComparing(mention -> mention.location().sentenceSpan().begin())
          .thenComparing(mention -> mention.location().span().begin())
          .thenComparing(Mention::mentionId);

  private static final Map<String, Repetitions> LOADED = new ConcurrentHashMap<>();

  /** Is shown two mentions that may be one claim, and what was chosen. */
  public interface ComparisonObserver {
    /** Looks at a choice whose second candidate is that both are one. */
    void compared(Mention one, Mention other, Choice<Boolean> choice);
  }

  private final TermSenses senses;
  private final Weigher weigher;

  private Repetitions(TermSenses senses, Weigher weigher) {
    this.senses = senses;
    this.weigher = weigher;
  }

  /** The finder of a language pack, which is loaded once; immutable and thread safe. */
  public static Repetitions of(String language) {
    return LOADED.computeIfAbsent(
        language,
        code ->
            new Repetitions(
                TermSenses.of(code),
                Weigher.of(RepetitionFeatures.SPACE, LanguagePack.of(code).table(WEIGHTS))));
  }

  /** The document that a mention stands in: only those of one are compared. */
  public static String documentOf(Mention mention) {
    return Statement.document(mention);
  }

  /** What a document says, once or again. */
  public List<Saying> group(List<Mention> document) {
    return group(document, (one, other, choice) -> {});
  }

  /** The same, shown to an observer. */
  public List<Saying> group(List<Mention> document, ComparisonObserver observer) {
    List<Telling> tellings =
        document.stream().sorted(IN_ORDER).map(mention -> new Telling(mention, senses)).toList();
    List<Saying> sayings = new ArrayList<>();
    Map<String, Set<String>> sentences = Crowd.sentences(tellings);
    for (List<Telling> group : groups(tellings)) {
      Crowd crowd = Crowd.of(group, sentences);
      for (List<Telling> cluster :
          AverageLink.cluster(group, (one, other) -> affinity(one, other, crowd, observer))) {
        sayings.add(new Saying(cluster.stream().map(Telling::mention).toList()));
      }
    }
    return sayings;
  }

  /** Mentions whose values may agree, in the order of the text. */
  private static List<List<Telling>> groups(List<Telling> tellings) {
    Map<Telling, Integer> places = new HashMap<>();
    List<List<Telling>> groups = new ArrayList<>();
    tellings.forEach(telling -> places.put(telling, places.size()));
    for (boolean ranges : new boolean[] {false, true}) {
      List<Telling> swept = new ArrayList<>(tellings);
      swept.removeIf(telling -> telling.loose().isRange() != ranges);
      swept.sort(
          Comparator.comparing((Telling telling) -> telling.loose().low())
              .thenComparing(places::get));
      for (List<Telling> touching : Sweep.touching(swept, Telling::loose)) {
        List<Telling> ordered =
            touching.stream().sorted(Comparator.comparing(places::get)).toList();
        groups.addAll(BoundedGroups.split(ordered, LARGEST_GROUP, SPLITS));
      }
    }
    return groups;
  }

  private int affinity(Telling one, Telling other, Crowd crowd, ComparisonObserver observer) {
    Agreement value = one.agreement(other);
    if (value == null
        || one.sharesSentence(other)
        || one.isPartOf(other)
        || other.isPartOf(one)
        || !RepetitionDescriber.unitsFit(
            one.mention().fact().unit(), other.mention().fact().unit())) {
      return AverageLink.NEVER;
    }
    Candidate<Boolean> same = new Candidate<>(true);
    new RepetitionDescriber(senses, one, other, value).describe(same, crowd);
    Choice<Boolean> choice = weigher.choose(List.of(new Candidate<>(false), same));
    observer.compared(one.mention(), other.mention(), choice);
    return choice.scores()[1];
  }
}
