package kz.sanaq.pipeline.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import kz.sanaq.edition.Edition;
import kz.sanaq.edition.Printing;
import kz.sanaq.edition.Revision;
import kz.sanaq.edition.SegmentedDocument;
import kz.sanaq.indicator.IndicatorCatalogue;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.SketchedContent;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Rejected;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.publish.Attempt;
import kz.sanaq.pipeline.publish.InputFile;
import kz.sanaq.pipeline.report.WriteReport;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.file.TableFolder;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.steps.AggregateByYearAndRegion;
import kz.sanaq.transforms.steps.DeduplicateClaims;
import kz.sanaq.transforms.steps.ExtractMentions;
import kz.sanaq.transforms.steps.FindLineages;
import kz.sanaq.transforms.steps.ListUnread;
import kz.sanaq.transforms.steps.PartByLanguage;
import kz.sanaq.transforms.steps.ReadDocuments;
import kz.sanaq.transforms.steps.ReadTable;
import kz.sanaq.transforms.steps.ReviseMentions;
import kz.sanaq.transforms.steps.ReviseSentences;
import kz.sanaq.transforms.steps.SegmentSentences;
import kz.sanaq.transforms.steps.SelectEditions;
import kz.sanaq.transforms.steps.ViewRevisions;
import kz.sanaq.transforms.steps.WriteTable;
import kz.sanaq.transforms.table.Names;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.Tables;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.transforms.SerializableFunction;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.PCollectionView;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * The whole job: from files to tables, and the report of what was counted on the way.
 *
 * <p>A run that builds on another one reads its own files only; documents, mentions, sentences and
 * rejected input of the base come from its tables and join where those of the files would have
 * come. From there on nothing tells old from new.
 */
final class ClaimsPipeline {
  private static final TypeDescriptor<Printing> PRINTINGS = TypeDescriptor.of(Printing.class);
  private static final TypeDescriptor<SketchedContent> SKETCHES =
      TypeDescriptor.of(SketchedContent.class);

  private final Pipeline pipeline;
  private final RunSettings settings;
  private final Optional<Base> base;
  private final Attempt attempt;

  private ClaimsPipeline(
      Pipeline pipeline, RunSettings settings, Optional<Base> base, Attempt attempt) {
    this.pipeline = pipeline;
    this.settings = settings;
    this.base = base;
    this.attempt = attempt;
  }

  /**
   * Adds the job to a pipeline.
   *
   * @param reader language of whoever reads the summary; tables do not depend on it
   * @param task what to read, and what to build on
   * @param attempt where tables, unfinished files and the report of what was counted go
   */
  static void build(
      Pipeline pipeline, RunSettings settings, Language reader, Task task, Attempt attempt) {
    new ClaimsPipeline(pipeline, settings, task.base(), attempt).build(task.unread(), reader);
  }

  private void build(List<InputFile> files, Language reader) {
    String language = settings.language();
    Map<String, String> expected = new TreeMap<>();
    files.forEach(file -> expected.put(file.path(), file.sha256()));
    PCollectionTuple read =
        pipeline.apply(
            "Read documents", ReadDocuments.expecting(language, expected, settings.read()));
    PCollection<Document> documents = read.get(ReadDocuments.DOCUMENTS);
    PCollection<Rejected> rejected = withKnown(read.get(ReadDocuments.REJECTED));

    PCollection<DocumentSummary> knownDocuments =
        known("documents", Tables.documents(), DocumentSummary.class, StoredRecords::document);
    PCollection<Membership> lineages =
        sketches(documents, knownDocuments).apply("Find lineages", FindLineages.create());
    PCollectionTuple editions =
        printings(documents, knownDocuments)
            .apply("Select editions", SelectEditions.withLineages(lineages));
    PCollectionTuple accepted =
        editions
            .get(SelectEditions.ACCEPTED)
            .apply("Part by language", PartByLanguage.keeping(settings.languages()));
    PCollection<Edition> unread =
        PCollectionList.of(editions.get(SelectEditions.SUPERSEDED))
            .and(accepted.get(PartByLanguage.OTHER))
            .apply("All unread", Flatten.pCollections());

    PCollection<SegmentedDocument> segmented =
        accepted.get(PartByLanguage.READ).apply("Segment sentences", SegmentSentences.of(language));
    PCollectionTuple extracted =
        segmented.apply(
            "Extract mentions",
            ExtractMentions.of(language)
                .withIndicators(settings.indicators())
                .within(settings.limits()));
    PCollectionView<Map<String, Revision>> revisions =
        editions.get(SelectEditions.REVISIONS).apply("Revisions", ViewRevisions.create());
    PCollectionTuple known = knownMentions(revisions);
    PCollection<Mention> mentions =
        PCollectionList.of(extracted.get(ExtractMentions.MENTIONS))
            .and(known.get(ReviseMentions.KEPT))
            .apply("All mentions", Flatten.pCollections());
    PCollection<CitedSentence> sentences =
        PCollectionList.of(extracted.get(ExtractMentions.SENTENCES))
            .and(knownSentences(revisions))
            .apply("All sentences", Flatten.pCollections());
    PCollection<DocumentSummary> summaries =
        PCollectionList.of(extracted.get(ExtractMentions.SUMMARIES))
            .and(unread.apply("List unread", ListUnread.of(language)))
            .and(editions.get(SelectEditions.KNOWN))
            .apply("All summaries", Flatten.pCollections());

    PCollectionTuple deduplicated =
        mentions.apply("Deduplicate claims", DeduplicateClaims.of(language));
    PCollection<Claim> claims = deduplicated.get(DeduplicateClaims.CLAIMS);
    PCollection<ClaimedMention> claimed = deduplicated.get(DeduplicateClaims.MENTIONS);
    PCollectionTuple aggregated =
        claims.apply(
            "Aggregate by year and region", AggregateByYearAndRegion.from(settings.minCertainty()));
    PCollection<ObservedClaim> observed = aggregated.get(AggregateByYearAndRegion.CLAIMS);
    PCollection<Observation> observations = aggregated.get(AggregateByYearAndRegion.OBSERVATIONS);

    Titles titles = Titles.of(language);
    Names names = Names.of(IndicatorCatalogue.of(language, settings.indicators()).indicators());
    PCollection<WrittenFile> written =
        PCollectionList.of(write("documents", summaries, Tables.documents()))
            .and(write("mentions", claimed, Tables.mentions(titles)))
            .and(write("sentences", sentences, Tables.sentences()))
            .and(write("claims", observed, Tables.claims(titles)))
            .and(write("observations", observations, Tables.observations(names, titles)))
            .and(write("rejected", rejected, Tables.rejected()))
            .apply("All files", Flatten.pCollections());

    WriteReport.of(written)
        .count("documents", documents)
        .count("rejected", rejected)
        .count("withdrawn", known.get(ReviseMentions.WITHDRAWN))
        .count("listed", summaries)
        .count("cited_sentences", sentences)
        .count("unsure", aggregated.get(AggregateByYearAndRegion.UNSURE))
        .count("parts", aggregated.get(AggregateByYearAndRegion.PARTS))
        .count("apart", aggregated.get(AggregateByYearAndRegion.APART))
        .summaries(summaries)
        .claims(claims)
        .observations(observations, reader, settings.indicators())
        .writeTo(attempt.report());
  }

  private PCollection<Rejected> withKnown(PCollection<Rejected> rejected) {
    return PCollectionList.of(rejected)
        .and(known("rejected", Tables.rejected(), Rejected.class, StoredRecords::rejected))
        .apply("All rejected", Flatten.pCollections());
  }

  /** What lineages are found by: the sketches of new and known texts alike. */
  private static PCollection<SketchedContent> sketches(
      PCollection<Document> documents, PCollection<DocumentSummary> known) {
    return PCollectionList.of(
            documents.apply("New sketches", MapElements.into(SKETCHES).via(ClaimsPipeline::sketch)))
        .and(known.apply("Known sketches", MapElements.into(SKETCHES).via(ClaimsPipeline::sketch)))
        .apply("All sketches", Flatten.pCollections());
  }

  private static SketchedContent sketch(Document document) {
    return SketchedContent.of(document);
  }

  private static SketchedContent sketch(DocumentSummary document) {
    return SketchedContent.of(document);
  }

  private PCollection<Printing> printings(
      PCollection<Document> documents, PCollection<DocumentSummary> known) {
    return PCollectionList.of(
            documents.apply("Read now", MapElements.into(PRINTINGS).via(Printing::of)))
        .and(known.apply("Known documents", MapElements.into(PRINTINGS).via(Printing::known)))
        .apply("All printings", Flatten.pCollections());
  }

  private PCollectionTuple knownMentions(PCollectionView<Map<String, Revision>> revisions) {
    return known(
            "mentions",
            Tables.mentions(Titles.of(settings.language())),
            Mention.class,
            StoredRecords::mention)
        .apply("Revise mentions", ReviseMentions.by(revisions));
  }

  private PCollection<CitedSentence> knownSentences(
      PCollectionView<Map<String, Revision>> revisions) {
    return known("sentences", Tables.sentences(), CitedSentence.class, StoredRecords::sentence)
        .apply("Revise sentences", ReviseSentences.by(revisions));
  }

  /** Records of a table of the base; none where there is no base. */
  private <R extends Record> PCollection<R> known(
      String table,
      TableDefinition<?> definition,
      Class<R> type,
      SerializableFunction<StoredRow, R> record) {
    return pipeline.apply(
        "Read known " + table,
        ReadTable.of(
            definition,
            base.map(known -> known.run().path()).orElse(""),
            base.map(known -> known.run().files(table)).orElse(List.of()),
            type,
            record));
  }

  private <T> PCollection<WrittenFile> write(
      String name, PCollection<T> rows, TableDefinition<T> table) {
    return rows.apply(
        "Write " + name,
        WriteTable.of(
            table,
            new TableFolder(attempt.tables(), attempt.unfinished()),
            settings.formats().of(name)));
  }
}
