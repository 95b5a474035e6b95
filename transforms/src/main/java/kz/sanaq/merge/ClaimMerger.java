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
import kz.sanaq.model.Saying;

/**
 * What documents say becomes claims: each saying belongs to exactly one, and what one rounding
 * explains about the same thing is one.
 *
 * <p>In: all sayings with one {@link Blocks#key}, in any order. Out: claims sorted by id, with
 * their conflicts. The same set of sayings gives the same claims, whatever their order. Two sayings
 * of one document are never one claim: {@link Repetitions} found them to be two.
 *
 * <p>Method: sayings that say exactly the same are taken together first (n log n). The rest is
 * swept by interval; only statements whose intervals touch, directly or over others, are compared,
 * in groups of at most {@value #LARGEST_GROUP}, by complete-link clustering. A group that is larger
 * (round numbers, «2 адам») is split by object, then indicator, value, the most telling word, and
 * all words around. So a block of n sayings costs at most n × {@value #LARGEST_GROUP} comparisons
 * of statements, plus what {@link Conflicts} states. All sayings of the block are held in memory.
 */
public final class ClaimMerger {
  /** The most statements that are compared pair by pair. */
  static final int LARGEST_GROUP = 512;

  private static final List<Function<Statement, String>> SPLITS =
      List.of(
          statement -> statement.thing().objectName(),
          statement -> statement.thing().indicator(),
          statement -> statement.value().toString(),
          statement -> statement.thing().terms().heaviest(),
          statement -> statement.thing().describe());

  /** Those of a document in the order of its text. */
  private static final Comparator<Saying> IN_ORDER =
      Comparator.comparing((Saying saying) -> Statement.document(saying.mentions().get(0)))
          .thenComparing(saying -> saying.mentions().get(0).location().part())
          .thenComparing(saying -> saying.mentions().get(0).location().span().begin())
          .thenComparing(saying -> saying.mentions().get(0).mentionId());

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
  public List<Claim> merge(List<Saying> block) {
    List<List<Statement>> clusters = new ArrayList<>();
    for (List<Statement> group : groups(statements(block))) {
      clusters.addAll(CompleteLink.cluster(group, Statement::affinity));
    }
    return Conflicts.link(clusters);
  }

  /** Statements in the order of their keys. */
  private List<Statement> statements(List<Saying> block) {
    SortedMap<String, List<Saying>> sayingsByKey = new TreeMap<>();
    Map<String, List<Face>> faces = new HashMap<>();
    Set<String> ids = new HashSet<>();
    Map<String, Integer> told = new HashMap<>();
    for (Saying saying : block.stream().sorted(IN_ORDER).toList()) {
      for (Mention mention : saying.mentions()) {
        if (!ids.add(mention.mentionId())) {
          throw new IllegalArgumentException("two mentions with id " + mention.mentionId());
        }
      }
      List<Face> put = Face.of(saying, senses);
      String key = key(saying, put, told);
      faces.putIfAbsent(key, put);
      sayingsByKey.computeIfAbsent(key, ignored -> new ArrayList<>()).add(saying);
    }
    List<Statement> statements = new ArrayList<>();
    sayingsByKey.forEach(
        (key, sayings) -> statements.add(new Statement(key, sayings, faces.get(key))));
    return statements;
  }

  /**
   * What a saying says. Words that say nothing are the same only as part of the same excerpt; and
   * the second of two like sayings of one document is another one.
   *
   * @param told how often each document has said the same, which is counted on
   */
  private static String key(Saying saying, List<Face> faces, Map<String, Integer> told) {
    List<String> lines = new ArrayList<>();
    faces.forEach(face -> lines.add(face.describe()));
    if (faces.stream().noneMatch(Face::isTelling)) {
      lines.add(saying.mentions().get(0).location().excerpt().text());
    }
    String said = String.join("\n", lines);
    String document = Statement.document(saying.mentions().get(0));
    int rank = told.merge(document + '\n' + said, 1, Integer::sum);
    return said + '\n' + rank;
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
      for (List<Statement> touching : Sweep.touching(swept, Statement::interval)) {
        groups.addAll(BoundedGroups.split(touching, LARGEST_GROUP, SPLITS));
      }
    }
    return groups;
  }
}
