package kz.sanaq.transforms.table;

import java.util.List;
import kz.sanaq.model.CitedSentence;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Evidence;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.PeriodKind;
import kz.sanaq.model.Rejected;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.table.RecordColumn.Accessor;

/**
 * The published tables. Columns are named as in the claim model; words of fixed sets are in lower
 * case; what is unknown or does not apply is null.
 */
public final class Tables {
  private static final String[] FOLDERS = {"year", "region"};

  /** Rules have names of letters, digits and the like, and never this. */
  static final String BETWEEN_RULES = "; ";

  /**
   * The version of what the tables look like. A reader that knows one version reads every run of
   * it; whoever changes a column, its type or its place raises it. Release 0.1.0 had version 1.
   */
  public static final int SCHEMA_VERSION = 2;

  /** Of what a claim rests on so many are named; how many there are is counted beside. */
  public static final int MOST_NAMES = 1000;

  private Tables() {}

  /** All tables, in the order of the dictionary. */
  public static List<TableDefinition<?>> all(Names names, Titles titles) {
    return List.of(
        observations(names, titles),
        claims(titles),
        mentions(titles),
        sentences(),
        documents(),
        CatalogueTables.indicators(),
        CatalogueTables.regions(),
        CatalogueTables.districts(),
        CatalogueTables.units(),
        rejected());
  }

  /** One row a document: accepted, superseded, of another language or a copy of one of them. */
  public static TableDefinition<DocumentSummary> documents() {
    return TableDefinition.<DocumentSummary>named("documents")
        .text("document_id", DocumentSummary::documentId)
        .text("doc_id", DocumentSummary::docId)
        .text("lineage_id", DocumentSummary::lineageId)
        .text("source", DocumentSummary::source)
        .text("url", DocumentSummary::url)
        .date("published", DocumentSummary::published)
        .text("headline", DocumentSummary::headline)
        .text("language", DocumentSummary::language)
        .text("content_hash", DocumentSummary::contentHash)
        .text("state", document -> Words.of(document.state()))
        .text("copy_of", DocumentSummary::copyOf)
        .text("superseded_by", DocumentSummary::supersededBy)
        .count("times", DocumentSummary::times)
        .integer("characters", DocumentSummary::characters)
        .integer("sentences", DocumentSummary::sentences)
        .integer("quantities", DocumentSummary::quantities)
        .texts("left_out", document -> ReasonCounts.words(document.leftOut()))
        .integer("mentions", DocumentSummary::mentions)
        .text("text_hash", document -> document.sketch().textHash())
        .integer("shingles", document -> document.sketch().shingles())
        .text("shingle_signature", document -> document.sketch().signature())
        .text("shingle_sample", document -> document.sketch().sample())
        .sortedBy("published", "source", "doc_id", "content_hash")
        .build();
  }

  /** One row a mention, with the title of what it is of. */
  public static TableDefinition<ClaimedMention> mentions(Titles titles) {
    TableDefinition.Builder<ClaimedMention> table = TableDefinition.named("mentions");
    table
        .text("mention_id", row -> row.mention().mentionId())
        .text("claim_id", ClaimedMention::claimId)
        .text("document_id", row -> row.mention().origin().documentId())
        .text("doc_id", row -> row.mention().origin().docId())
        .text("lineage_id", row -> row.mention().origin().lineageId())
        .text("source", row -> row.mention().origin().source())
        .text("url", row -> row.mention().origin().url())
        .date("published", row -> row.mention().origin().published())
        .text("part", row -> Words.of(row.mention().location().part()))
        .integer("begin", row -> row.mention().location().span().begin())
        .integer("end", row -> row.mention().location().span().end())
        .text("text", row -> row.mention().location().text());
    FactColumns.amount(table, row -> row.mention().fact().amount());
    table.decimal("step", row -> row.mention().fact().amount().step());
    FactColumns.measured(table, row -> row.mention().fact());
    table.text("title", row -> titles.of(row.mention().fact()));
    table
        .text("part_of", row -> row.mention().partOf())
        .text("status", row -> Words.of(row.mention().fact().status()));
    FactColumns.period(table, row -> row.mention().fact().period());
    FactColumns.place(table, row -> row.mention().fact().place());
    return table
        .text("attribution", row -> row.mention().attribution())
        .text("scope", row -> Words.of(row.mention().scope()))
        .decimal("certainty", row -> row.mention().certainty())
        .text("sentence_id", row -> row.mention().sentenceId())
        .integer("sentence_begin", row -> row.mention().location().sentenceSpan().begin())
        .integer("sentence_end", row -> row.mention().location().sentenceSpan().end())
        .text("excerpt", row -> row.mention().location().excerpt().text())
        .integer("excerpt_begin", row -> row.mention().location().excerpt().begin())
        .texts("context", row -> row.mention().context())
        .text("rule", row -> String.join(BETWEEN_RULES, row.mention().rules()))
        .partitionedBy(FOLDERS)
        .sortedBy("indicator", "object", "unit", "doc_id", "part", "begin", "mention_id")
        .build();
  }

  /** One row a sentence that mentions stand in. */
  public static TableDefinition<CitedSentence> sentences() {
    return TableDefinition.<CitedSentence>named("sentences")
        .text("sentence_id", CitedSentence::sentenceId)
        .text("document_id", CitedSentence::documentId)
        .text("part", row -> Words.of(row.place().part()))
        .integer("begin", row -> row.place().span().begin())
        .integer("end", row -> row.place().span().end())
        .text("text", CitedSentence::text)
        .sortedBy("document_id", "part", "begin")
        .build();
  }

  /** One row a claim, with the title of what it is of and the observation that rests on it. */
  public static TableDefinition<ObservedClaim> claims(Titles titles) {
    TableDefinition.Builder<ObservedClaim> table =
        TableDefinition.<ObservedClaim>named("claims")
            .text("claim_id", row -> row.claim().claimId())
            .text("observation_id", ObservedClaim::observationId);
    FactColumns.amount(table, row -> row.claim().fact().amount());
    FactColumns.measured(table, row -> row.claim().fact());
    table.text("title", row -> titles.of(row.claim().fact()));
    table.flag("subset", row -> row.claim().subset());
    table.text("status", row -> Words.of(row.claim().fact().status()));
    FactColumns.period(table, row -> row.claim().fact().period());
    table.text("period_kind", row -> Words.of(PeriodKind.of(row.claim().fact().period())));
    FactColumns.place(table, row -> row.claim().fact().place());
    evidence(table, row -> row.claim().evidence());
    contradiction(table, row -> row.claim().contradiction());
    return table
        .text("scope", row -> Words.of(row.claim().scope()))
        .decimal("certainty", row -> row.claim().certainty())
        .partitionedBy(FOLDERS)
        .sortedBy("indicator", "object", "unit", "claim_id")
        .build();
  }

  /** One row an observation, with the names of its codes. */
  public static TableDefinition<Observation> observations(Names names, Titles titles) {
    TableDefinition.Builder<Observation> table = TableDefinition.named("observations");
    key(table, names, titles);
    figures(table);
    return table
        .count("claims", row -> row.support().claims())
        .count("mentions", row -> row.support().mentions())
        .count("documents", row -> row.support().documents())
        .count("outlets", row -> row.support().outlets())
        .count("sources", row -> row.support().sources())
        .decimal("certainty", row -> row.main().certainty())
        .flag("conflict", Observation::conflict)
        .partitionedBy(FOLDERS)
        .sortedBy(
            "indicator",
            "qualifier",
            "object",
            "event",
            "unit",
            "measure",
            "direction",
            "per",
            "subset",
            "status",
            "district",
            "period_kind")
        .build();
  }

  /** What makes figures comparable: its columns, but for names and title, tell all rows apart. */
  private static void key(TableDefinition.Builder<Observation> table, Names names, Titles titles) {
    table
        .text("observation_id", row -> row.key().id())
        .text("indicator", row -> row.key().indicator());
    CatalogueTables.names(table, "indicator_label", row -> names.indicator(row.key().indicator()));
    table
        .text("qualifier", row -> row.key().measurand().qualifier())
        .text("object", row -> row.key().object())
        .text("event", row -> row.key().measurand().event())
        .text("title", titles::of)
        .text("unit", row -> row.key().unit().code());
    CatalogueTables.names(table, "unit_label", row -> names.unit(row.key().unit().code()));
    table
        .text("measure", row -> Words.of(row.key().measure()))
        .text("direction", row -> Words.of(row.key().direction()))
        .text("per", row -> row.key().per().code())
        .flag("subset", row -> row.key().subset())
        .text("status", row -> Words.of(row.key().status()))
        .text("region", row -> row.key().region());
    CatalogueTables.names(table, "region_name", row -> names.region(row.key().region()));
    table
        .text("district", row -> row.key().district())
        .integer("year", row -> row.key().year())
        .text("period_kind", row -> Words.of(row.key().periodKind()));
  }

  /** What its claims give: a value, a bound, or both. */
  private static void figures(TableDefinition.Builder<Observation> table) {
    table
        .decimal("supported", row -> Bounds.value(row.value()))
        .text("supported_comparator", row -> Bounds.sign(row.value()))
        .count("supported_sources", row -> Bounds.sources(row.value()))
        .decimal("runner_up", row -> Bounds.value(row.rival()))
        .count("runner_up_sources", row -> Bounds.sources(row.rival()))
        .decimal("lower", row -> Bounds.lower(row.bound()))
        .decimal("upper", row -> Bounds.upper(row.bound()))
        .text("comparator", row -> Bounds.sign(row.bound()))
        .count("bound_sources", row -> Bounds.sources(row.bound()))
        .count("bounds", Observation::bounds)
        .decimal("min", row -> row.values().min())
        .decimal("max", row -> row.values().max())
        .decimal("median", row -> row.values().median())
        .decimal("latest", row -> row.values().latest())
        .date("latest_date", row -> row.values().latestDate())
        .date("period_start", row -> row.main().period().start())
        .date("period_end", row -> row.main().period().end())
        .count("periods", Observation::periods);
  }

  /** One row an input that is no document. */
  public static TableDefinition<Rejected> rejected() {
    return TableDefinition.<Rejected>named("rejected")
        .text("file", Rejected::file)
        .count("line", Rejected::line)
        .count("column", Rejected::column)
        .text("doc_id", Rejected::docId)
        .count("offset", Rejected::offset)
        .text("reason", row -> Words.of(row.reason()))
        .text("message", Rejected::message)
        .text("excerpt", Rejected::excerpt)
        .sortedBy("file", "line", "column", "offset", "reason")
        .build();
  }

  private static <R> void evidence(
      TableDefinition.Builder<R> table, Accessor<R, Evidence> evidence) {
    table
        .count("mentions", row -> (long) evidence.apply(row).mentionIds().size())
        .count("documents", row -> (long) evidence.apply(row).documentIds().size())
        .count("outlets", row -> (long) evidence.apply(row).outlets().size())
        .count("sources", row -> (long) evidence.apply(row).lineageIds().size())
        .texts("mention_ids", row -> evidence.apply(row).mentionIds())
        .texts("doc_ids", row -> first(evidence.apply(row).docIds()))
        .texts("outlet_names", row -> first(evidence.apply(row).outlets()))
        .date("first_published", row -> evidence.apply(row).firstPublished())
        .date("last_published", row -> evidence.apply(row).lastPublished());
  }

  private static List<String> first(List<String> names) {
    return names.subList(0, Math.min(names.size(), MOST_NAMES));
  }

  private static <R> void contradiction(
      TableDefinition.Builder<R> table, Accessor<R, Contradiction> contradiction) {
    table
        .texts("conflicts", row -> contradiction.apply(row).conflicts())
        .flag("conflict", row -> contradiction.apply(row).exists())
        .texts("corrects", row -> contradiction.apply(row).corrects())
        .texts("corrected_by", row -> contradiction.apply(row).correctedBy())
        .flag("corrected", row -> !contradiction.apply(row).correctedBy().isEmpty())
        .count("rivals", row -> (long) contradiction.apply(row).rivals());
  }
}
