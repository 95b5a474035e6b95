package kz.sanaq.transforms.table;

import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Rejected;
import kz.sanaq.place.RegionNames;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.table.Column.Accessor;

/**
 * The published tables. Columns are named as in the claim model; words of fixed sets are in lower
 * case; what is unknown or does not apply is null.
 */
public final class Tables {
  private static final String[] FOLDERS = {"year", "region"};

  /** Rules have names of letters, digits and the like, and never this. */
  static final String BETWEEN_RULES = "; ";

  private Tables() {}

  /** One row a document: accepted, superseded, of another language or a copy of one of them. */
  public static TableDefinition<DocumentSummary> documents() {
    return TableDefinition.<DocumentSummary>named("documents")
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
        .text("doc_id", row -> row.mention().origin().docId())
        .text("lineage_id", row -> row.mention().origin().lineageId())
        .text("source", row -> row.mention().origin().source())
        .text("url", row -> row.mention().origin().url())
        .date("published", row -> row.mention().origin().published())
        .text("part", row -> Words.of(row.mention().location().part()))
        .integer("begin", row -> row.mention().location().span().begin())
        .integer("end", row -> row.mention().location().span().end())
        .text("text", row -> row.mention().location().text());
    amount(table, row -> row.mention().fact().amount());
    table.decimal("step", row -> row.mention().fact().amount().step());
    measured(table, row -> row.mention().fact());
    table.text("title", row -> titles.of(row.mention().fact()));
    table
        .text("part_of", row -> row.mention().partOf())
        .text("status", row -> Words.of(row.mention().fact().status()));
    period(table, row -> row.mention().fact().period());
    place(table, row -> row.mention().fact().place());
    return table
        .text("attribution", row -> row.mention().attribution())
        .decimal("certainty", row -> row.mention().certainty())
        .text("sentence", row -> row.mention().location().sentence())
        .integer("sentence_begin", row -> row.mention().location().sentenceSpan().begin())
        .integer("sentence_end", row -> row.mention().location().sentenceSpan().end())
        .texts("context", row -> row.mention().context())
        .text("rule", row -> String.join(BETWEEN_RULES, row.mention().rules()))
        .partitionedBy(FOLDERS)
        .sortedBy("indicator", "object", "unit", "doc_id", "part", "begin", "mention_id")
        .build();
  }

  /** One row a claim, with the title of what it is of. */
  public static TableDefinition<Claim> claims(Titles titles) {
    TableDefinition.Builder<Claim> table =
        TableDefinition.<Claim>named("claims").text("claim_id", Claim::claimId);
    amount(table, claim -> claim.fact().amount());
    measured(table, Claim::fact);
    table.text("title", claim -> titles.of(claim.fact()));
    table.text("status", claim -> Words.of(claim.fact().status()));
    period(table, claim -> claim.fact().period());
    place(table, claim -> claim.fact().place());
    return table
        .count("mentions", claim -> (long) claim.evidence().mentionIds().size())
        .count("documents", claim -> (long) claim.evidence().docIds().size())
        .count("outlets", claim -> (long) claim.evidence().outlets().size())
        .count("sources", claim -> (long) claim.evidence().lineageIds().size())
        .texts("mention_ids", claim -> claim.evidence().mentionIds())
        .texts("doc_ids", claim -> claim.evidence().docIds())
        .texts("outlet_names", claim -> claim.evidence().outlets())
        .date("first_published", claim -> claim.evidence().firstPublished())
        .date("last_published", claim -> claim.evidence().lastPublished())
        .texts("conflicts", claim -> claim.contradiction().conflicts())
        .flag("conflict", claim -> claim.contradiction().exists())
        .texts("corrects", claim -> claim.contradiction().corrects())
        .texts("corrected_by", claim -> claim.contradiction().correctedBy())
        .flag("corrected", claim -> !claim.contradiction().correctedBy().isEmpty())
        .decimal("certainty", Claim::certainty)
        .partitionedBy(FOLDERS)
        .sortedBy("indicator", "object", "unit", "claim_id")
        .build();
  }

  /** One row an observation, with its region's name in Kazakh and English. */
  public static TableDefinition<Observation> observations(RegionNames names, Titles titles) {
    return TableDefinition.<Observation>named("observations")
        .text("indicator", row -> row.key().indicator())
        .text("qualifier", row -> row.key().measurand().qualifier())
        .text("object", row -> row.key().object())
        .text("event", row -> row.key().measurand().event())
        .text("title", titles::of)
        .text("unit", row -> row.key().unit().code())
        .text("measure", row -> Words.of(row.key().measure()))
        .text("direction", row -> Words.of(row.key().direction()))
        .text("per", row -> row.key().per().code())
        .text("status", row -> Words.of(row.key().status()))
        .text("region", row -> row.key().region())
        .text("region_name_kk", row -> names.kazakh(row.key().region()))
        .text("region_name_en", row -> names.english(row.key().region()))
        .integer("year", row -> row.key().year())
        .count("claims", row -> row.support().claims())
        .count("mentions", row -> row.support().mentions())
        .count("documents", row -> row.support().documents())
        .count("outlets", row -> row.support().outlets())
        .count("sources", row -> row.support().sources())
        .decimal("min", row -> row.values().min())
        .decimal("max", row -> row.values().max())
        .decimal("median", row -> row.values().median())
        .decimal("latest", row -> row.values().latest())
        .date("latest_date", row -> row.values().latestDate())
        .decimal("supported", row -> row.values().supported())
        .decimal("certainty", Observation::certainty)
        .flag("conflict", Observation::conflict)
        .texts("districts", Observation::districts)
        .partitionedBy(FOLDERS)
        .sortedBy("indicator", "object", "unit", "measure", "direction", "per", "status")
        .build();
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

  private static <R> void amount(TableDefinition.Builder<R> table, Accessor<R, Amount> amount) {
    table
        .decimal("value", row -> amount.apply(row).value())
        .decimal("lower", row -> amount.apply(row).lower())
        .decimal("upper", row -> amount.apply(row).upper())
        .text("comparator", row -> amount.apply(row).comparator().sign());
  }

  /** What is measured, as level or change. */
  private static <R> void measured(TableDefinition.Builder<R> table, Accessor<R, Fact> fact) {
    table
        .text("unit", row -> fact.apply(row).unit().code())
        .text("object", row -> fact.apply(row).object())
        .text("event", row -> fact.apply(row).measurand().event())
        .text("indicator", row -> fact.apply(row).indicator())
        .text("qualifier", row -> fact.apply(row).measurand().qualifier())
        .text("measure", row -> Words.of(fact.apply(row).change().measure()))
        .text("direction", row -> Words.of(fact.apply(row).change().direction()))
        .decimal("from_value", row -> fact.apply(row).change().from())
        .text("per", row -> fact.apply(row).per().code());
  }

  private static <R> void period(TableDefinition.Builder<R> table, Accessor<R, Period> period) {
    table
        .date("period_start", row -> period.apply(row).start())
        .date("period_end", row -> period.apply(row).end())
        .integer("year", row -> period.apply(row).year())
        .text("year_source", row -> Words.of(period.apply(row).source()));
  }

  private static <R> void place(TableDefinition.Builder<R> table, Accessor<R, Place> place) {
    table
        .text("region", row -> place.apply(row).region())
        .text("region_today", row -> place.apply(row).regionToday())
        .text("district", row -> place.apply(row).district())
        .text("region_source", row -> Words.of(place.apply(row).source()));
  }
}
