package kz.sanaq.pipeline;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.lineage.Membership;
import kz.sanaq.lineage.SketchedContent;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Document;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Rejected;
import kz.sanaq.transforms.AggregateByYearAndRegion;
import kz.sanaq.transforms.DeduplicateClaims;
import kz.sanaq.transforms.Edition;
import kz.sanaq.transforms.ExtractMentions;
import kz.sanaq.transforms.FindLineages;
import kz.sanaq.transforms.ListSuperseded;
import kz.sanaq.transforms.ReadDocuments;
import kz.sanaq.transforms.SegmentSentences;
import kz.sanaq.transforms.SegmentedDocument;
import kz.sanaq.transforms.SelectEditions;
import kz.sanaq.transforms.WriteTable;
import kz.sanaq.transforms.WrittenFile;
import kz.sanaq.transforms.table.Format;
import kz.sanaq.transforms.table.RegionNames;
import kz.sanaq.transforms.table.TableDefinition;
import kz.sanaq.transforms.table.Tables;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.transforms.Flatten;
import org.apache.beam.sdk.transforms.MapElements;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionList;
import org.apache.beam.sdk.values.PCollectionTuple;
import org.apache.beam.sdk.values.TypeDescriptor;

/** The whole job: from files to tables, and the report of what was counted on the way. */
final class ClaimsPipeline {
  private final RunSettings settings;
  private final String folder;

  private ClaimsPipeline(RunSettings settings, String folder) {
    this.settings = settings;
    this.folder = folder;
  }

  /**
   * Adds the job to a pipeline.
   *
   * @param files what to read
   * @param folder the run's folder
   * @param report where to write what was counted, see {@link RunReport}
   */
  static void build(
      Pipeline pipeline, RunSettings settings, List<String> files, String folder, String report) {
    new ClaimsPipeline(settings, folder).build(pipeline, files, report);
  }

  private void build(Pipeline pipeline, List<String> files, String report) {
    PCollectionTuple read =
        pipeline.apply("Read documents", ReadDocuments.from(files, settings.read()));
    PCollection<Document> documents = read.get(ReadDocuments.DOCUMENTS);
    PCollection<Rejected> rejected = read.get(ReadDocuments.REJECTED);

    PCollection<Membership> lineages =
        documents
            .apply(
                "Sketches",
                MapElements.into(TypeDescriptor.of(SketchedContent.class)).via(SketchedContent::of))
            .apply("Find lineages", FindLineages.create());
    PCollectionTuple editions =
        documents.apply("Select editions", SelectEditions.withLineages(lineages));
    PCollection<Edition> accepted = editions.get(SelectEditions.ACCEPTED);
    PCollection<Edition> superseded = editions.get(SelectEditions.SUPERSEDED);

    PCollection<SegmentedDocument> segmented =
        accepted.apply("Segment sentences", SegmentSentences.kazakh());
    PCollectionTuple extracted = segmented.apply("Extract mentions", ExtractMentions.kazakh());
    PCollection<Mention> mentions = extracted.get(ExtractMentions.MENTIONS);
    PCollection<DocumentSummary> summaries =
        PCollectionList.of(extracted.get(ExtractMentions.SUMMARIES))
            .and(superseded.apply("List superseded", ListSuperseded.create()))
            .apply("All summaries", Flatten.pCollections());

    PCollectionTuple deduplicated =
        mentions.apply("Deduplicate claims", DeduplicateClaims.kazakh());
    PCollection<Claim> claims = deduplicated.get(DeduplicateClaims.CLAIMS);
    PCollection<ClaimedMention> claimed = deduplicated.get(DeduplicateClaims.MENTIONS);
    PCollection<Observation> observations =
        claims.apply("Aggregate by year and region", AggregateByYearAndRegion.create());

    PCollection<WrittenFile> written =
        PCollectionList.of(write("documents", summaries, Tables.documents()))
            .and(write("mentions", claimed, Tables.mentions()))
            .and(write("claims", claims, Tables.claims()))
            .and(write("observations", observations, Tables.observations(RegionNames.shipped())))
            .and(write("rejected", rejected, Tables.rejected()))
            .apply("All files", Flatten.pCollections());

    WriteReport.of(written)
        .count("documents", documents)
        .count("rejected", rejected)
        .summaries(summaries)
        .claims(claims)
        .observations(observations)
        .writeTo(report);
  }

  private <T> PCollection<WrittenFile> write(
      String name, PCollection<T> rows, TableDefinition<T> table) {
    return rows.apply("Write " + name, WriteTable.of(table, folder, formats(name)));
  }

  /** What was rejected is always there for people to read. */
  private Set<Format> formats(String table) {
    return table.equals("rejected") ? EnumSet.of(Format.JSON) : EnumSet.copyOf(settings.formats());
  }
}
