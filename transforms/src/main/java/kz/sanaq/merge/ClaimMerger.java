package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kz.sanaq.model.Claim;
import kz.sanaq.model.Mention;

/**
 * Mentions of one block become claims: each mention belongs to exactly one, and what one rounding
 * explains about the same thing is one.
 *
 * <p>In: all mentions with one {@link Blocks#key}, in any order. Out: claims sorted by id, with
 * their conflicts. The same set of mentions gives the same claims, whatever their order.
 *
 * <p>Method: mentions that say exactly the same are taken together first (n log n). The rest is
 * swept by interval; only statements whose intervals touch, directly or over others, are compared,
 * in groups of at most {@value #LARGEST_GROUP}, by complete-link clustering. A group that is larger
 * (round numbers, «2 адам») is split by object, then indicator, value, the most telling word, and
 * all words around. So a block of n mentions costs at most n × {@value #LARGEST_GROUP} comparisons
 * of statements, plus what {@link Conflicts} states. All mentions of the block are held in memory.
 */
public final class ClaimMerger {
  /** The most statements that are compared pair by pair. */
  static final int LARGEST_GROUP = 512;

  private static final List<Function<Statement, String>> SPLITS =
      List.of(
          statement -> statement.thing().objectName(),
          statement -> statement.thing().indicator(),
          statement -> statement.value().toString(),
          statement -> statement.thing().heaviestTerm(),
          statement -> statement.thing().describe());

  private final TermSenses senses;

  private ClaimMerger(TermSenses senses) {
    this.senses = senses;
  }

  /** The merger of a language pack, which is loaded once; immutable and thread safe. */
  public static ClaimMerger of(String language) {
    return new ClaimMerger(TermSenses.of(language));
  }

  /**
   * The claims of a block.
   *
   * @throws IllegalArgumentException when two mentions have the same id
   */
  public List<Claim> merge(List<Mention> block) {
    List<List<Statement>> clusters = new ArrayList<>();
    for (List<Statement> group : groups(statements(block))) {
      clusters.addAll(CompleteLink.cluster(group, Statement::affinity));
    }
    return Conflicts.link(clusters);
  }

  /** Statements in the order of their keys. */
  private List<Statement> statements(List<Mention> block) {
    SortedMap<String, List<Mention>> mentionsByKey = new TreeMap<>();
    Map<String, Thing> things = new HashMap<>();
    Set<String> ids = new HashSet<>();
    Set<String> taken = new HashSet<>();
    List<Mention> sorted = new ArrayList<>(block);
    sorted.sort(
        Comparator.comparing(Statement::sentence)
            .thenComparing(mention -> mention.location().span().begin())
            .thenComparing(Mention::mentionId));
    for (Mention mention : sorted) {
      if (!ids.add(mention.mentionId())) {
        throw new IllegalArgumentException("two mentions with id " + mention.mentionId());
      }
      Thing thing = Thing.of(mention, senses);
      String key = key(mention, thing, taken);
      things.putIfAbsent(key, thing);
      mentionsByKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(mention);
    }
    List<Statement> statements = new ArrayList<>();
    mentionsByKey.forEach(
        (key, mentions) -> {
          mentions.sort(Comparator.comparing(Mention::mentionId));
          statements.add(new Statement(key, mentions, things.get(key)));
        });
    return statements;
  }

  /**
   * What a mention says. Words that say nothing are the same only as part of the same sentence; and
   * the second of two like figures in one sentence is another one.
   *
   * @param taken keys by sentence, which are added to
   */
  private static String key(Mention mention, Thing thing, Set<String> taken) {
    String figure = Statement.figure(mention) + '|' + thing.describe();
    String saying =
        Statement.isTelling(mention, thing) ? figure : figure + '|' + mention.location().sentence();
    int rank = 0;
    while (!taken.add(Statement.sentence(mention) + '\n' + saying + '\n' + rank)) {
      rank++;
    }
    return saying + '\n' + rank;
  }

  /** Statements that may be one claim: values that touch, ranges and values apart. */
  private static List<List<Statement>> groups(List<Statement> statements) {
    List<List<Statement>> groups = new ArrayList<>();
    for (boolean ranges : new boolean[] {false, true}) {
      List<Statement> swept = new ArrayList<>(statements);
      swept.removeIf(statement -> statement.interval().isRange() != ranges);
      swept.sort(
          Comparator.comparing((Statement statement) -> statement.interval().low())
              .thenComparing(Statement::key));
      for (List<Statement> touching : Sweep.touching(swept)) {
        groups.addAll(BoundedGroups.split(touching, LARGEST_GROUP, SPLITS));
      }
    }
    return groups;
  }
}
