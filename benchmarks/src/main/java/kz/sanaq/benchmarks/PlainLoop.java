package kz.sanaq.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.CopiedMentions;
import kz.sanaq.edition.Edition;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.merge.Blocks;
import kz.sanaq.merge.ClaimMerger;
import kz.sanaq.merge.Repetitions;
import kz.sanaq.model.Annotation;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Copy;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Saying;
import kz.sanaq.observation.ObservationRow;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.table.Names;
import kz.sanaq.transforms.table.TableFormat;
import kz.sanaq.transforms.table.Tables;

/**
 * The job of {@code sanaq run} without Beam: the same kernel and table writers, two threads,
 * everything in memory. What a run takes longer than this is the price of Beam and its runner.
 *
 * <p>In: a file or folder of {@code .txt} and {@code .jsonl}, not compressed. Out: the tables of a
 * run over it, byte for byte and under the same names, but for those that say what codes stand for;
 * no manifest, and whatever was in the output folder stays. The stages go to standard error, with
 * their seconds on the clock and of processor time.
 */
final class PlainLoop {
  private static final int THREADS = 2;

  /** That of a run without options. */
  private static final BigDecimal MIN_CERTAINTY = new BigDecimal("0.85");

  private long lap = System.nanoTime();
  private long used = Processor.ofProcess();
  private final Annotator annotator = Annotator.of(LanguagePack.CODE);
  private final Queue<DocumentSummary> summaries = new ConcurrentLinkedQueue<>();
  private final Queue<Mention> mentions = new ConcurrentLinkedQueue<>();
  private final Queue<CitedSentence> sentences = new ConcurrentLinkedQueue<>();
  private final Queue<ClaimedMention> claimed = new ConcurrentLinkedQueue<>();
  private final Queue<Claim> claims = new ConcurrentLinkedQueue<>();

  private PlainLoop() {}

  /** Input, then output folder. */
  public static void main(String[] args) throws Exception {
    Path input = Path.of(args[0]).toAbsolutePath();
    Path output = Path.of(args[1]);
    // Parquet tells of each of its compressors.
    Logger.getLogger("").setLevel(Level.WARNING);
    ForkJoinPool threads = new ForkJoinPool(THREADS);
    // A parallel stream works in the pool that it is started in.
    threads.submit(() -> new PlainLoop().run(input, output)).get();
  }

  private void run(Path input, Path output) {
    lap("load");
    PlainInput read = PlainInput.of(input);
    lap("read");
    List<Edition> editions = PlainEditions.of(read.documents());
    lap("select");
    editions.parallelStream().forEach(this::annotate);
    lap("annotate");
    List<Saying> sayings =
        grouped(mentions, Repetitions::documentOf).values().parallelStream()
            .flatMap(document -> Repetitions.of(LanguagePack.CODE).group(document).stream())
            .toList();
    grouped(sayings, Blocks.of(LanguagePack.CODE)::key).values().parallelStream()
        .forEach(this::merge);
    List<ObservationRow> rows =
        grouped(claims, ObservationKey::of).values().parallelStream()
            .map(group -> ObservationRow.of(group, MIN_CERTAINTY))
            .toList();
    List<Observation> observations =
        rows.stream().flatMap(row -> row.observation().stream()).toList();
    Names names =
        Names.of(IndicatorCatalogue.of(LanguagePack.CODE, IndicatorSource.SHIPPED).indicators());
    List<ObservedClaim> observed = rows.stream().flatMap(row -> row.observed().stream()).toList();
    lap("merge");
    Set<TableFormat> all = EnumSet.copyOf(TableFormat.READ_BACK);
    Titles titles = Titles.of(LanguagePack.CODE);
    PlainTables tables = new PlainTables(output);
    Stream.<Runnable>of(
            () -> tables.write(Tables.mentions(titles), claimed, all),
            () -> tables.write(Tables.sentences(), sentences, all),
            () -> tables.write(Tables.claims(titles), observed, all),
            () -> tables.write(Tables.documents(), summaries, all),
            () -> tables.write(Tables.observations(names, titles), observations, all),
            () -> tables.write(Tables.rejected(), read.rejected(), EnumSet.of(TableFormat.JSON)))
        .parallel()
        .forEach(Runnable::run);
    lap("write");
  }

  private void annotate(Edition selected) {
    Edition edition = selected.among(Set.of(LanguagePack.CODE));
    if (edition.state() != DocumentState.ACCEPTED) {
      edition.unread(annotator.headline(edition.document())).forEach(summaries::add);
      return;
    }
    Annotation read = annotator.annotate(edition.document());
    edition.read(read).forEach(summaries::add);
    mentions.addAll(read.mentions());
    List<CitedSentence> cited = CitedSentence.of(edition.document(), read.mentions());
    sentences.addAll(cited);
    String content = edition.document().contentHash();
    String source = edition.document().source();
    for (Copy copy : edition.copies()) {
      if (copy.listed()) {
        mentions.addAll(CopiedMentions.of(read.mentions(), content, copy));
        cited.forEach(sentence -> sentences.add(sentence.in(source, copy)));
      }
    }
  }

  private void merge(List<Saying> block) {
    Map<String, Mention> byId =
        block.stream()
            .flatMap(saying -> saying.mentions().stream())
            .collect(Collectors.toMap(Mention::mentionId, Function.identity()));
    for (Claim claim : ClaimMerger.of(LanguagePack.CODE).merge(block)) {
      claims.add(claim);
      claim
          .evidence()
          .mentionIds()
          .forEach(id -> claimed.add(new ClaimedMention(claim.claimId(), byId.get(id))));
    }
  }

  private static <K, T> Map<K, List<T>> grouped(Collection<T> elements, Function<T, K> key) {
    // Of a list, since a queue is no good at being split.
    return new ArrayList<>(elements).parallelStream().collect(Collectors.groupingByConcurrent(key));
  }

  private void lap(String stage) {
    long now = System.nanoTime();
    long processor = Processor.ofProcess();
    System.err.printf(
        Locale.ROOT, "%-9s %6.1f s %6.1f s%n", stage, (now - lap) / 1e9, (processor - used) / 1e9);
    lap = now;
    used = processor;
  }
}
