package kz.sanaq.transforms.table;

import kz.sanaq.model.Amount;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Observation;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Rejected;
import kz.sanaq.place.RegionNames;
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

  /** One row a document: accepted, superseded or a copy of one of them. */
  public static TableDefinition<DocumentSummary> documents() {
    return TableDefinition.<DocumentSummary>named("documents")
        .text("doc_id", DocumentSummary::docId)
        .text("lineage_id", DocumentSummary::lineageId)
        .text("source", DocumentSummary::source)
        .text("url", DocumentSummary::url)
        .date("published", DocumentSummary::published)
        .text("headline", DocumentSummary::headline)
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

  /** One row a mention. */
  public static TableDefinition<ClaimedMention> mentions() {
    TableDefinition.Builder<ClaimedMention> table = TableDefinition.named("mentions");
    table
        .text("mention_id", row -> row.mention().mentionId())
        .text("claim_id", ClaimedMention::claimId)
        .text("doc_id", row -> row.mention().docId())
        .text("lineage_id", row -> row.mention().lineageId())
        .text("source", row -> row.mention().source())
        .text("url", row -> row.mention().url())
        .date("published", row -> row.mention().published())
        .text("part", row -> Words.of(row.mention().part()))
        .integer("begin", row -> row.mention().span().begin())
        .integer("end", row -> row.mention().span().end())
        .text("text", row -> row.mention().text());
    amount(table, row -> row.mention().amount());
    table
        .decimal("step", row -> row.mention().amount().step())
        .text("unit", row -> row.mention().unit())
        .text("object", row -> row.mention().object())
        .text("indicator", row -> row.mention().indicator())
        .text("measure", row -> Words.of(row.mention().measure()))
        .text("direction", row -> Words.of(row.mention().direction()))
        .decimal("from_value", row -> row.mention().fromValue())
        .text("per", row -> Words.of(row.mention().per()))
        .text("part_of", row -> row.mention().partOf())
        .text("status", row -> Words.of(row.mention().status()));
    period(table, row -> row.mention().period());
    place(table, row -> row.mention().place());
    return table
        .text("attribution", row -> row.mention().attribution())
        .text("sentence", row -> row.mention().sentence())
        .integer("sentence_begin", row -> row.mention().sentenceSpan().begin())
        .integer("sentence_end", row -> row.mention().sentenceSpan().end())
        .texts("context", row -> row.mention().context())
        .text("rule", row -> String.join(BETWEEN_RULES, row.mention().rules()))
        .partitionedBy(FOLDERS)
        .sortedBy("indicator", "object", "unit", "doc_id", "part", "begin", "mention_id")
        .build();
  }

  /** One row a claim. */
  public static TableDefinition<Claim> claims() {
    TableDefinition.Builder<Claim> table =
        TableDefinition.<Claim>named("claims").text("claim_id", Claim::claimId);
    amount(table, Claim::amount);
    table
        .text("unit", Claim::unit)
        .text("object", Claim::object)
        .text("indicator", Claim::indicator)
        .text("measure", claim -> Words.of(claim.measure()))
        .text("direction", claim -> Words.of(claim.direction()))
        .decimal("from_value", Claim::fromValue)
        .text("per", claim -> Words.of(claim.per()))
        .text("status", claim -> Words.of(claim.status()));
    period(table, Claim::period);
    place(table, Claim::place);
    return table
        .count("mentions", claim -> (long) claim.mentionIds().size())
        .count("documents", claim -> (long) claim.docIds().size())
        .count("outlets", claim -> (long) claim.outlets().size())
        .count("sources", claim -> (long) claim.lineageIds().size())
        .texts("mention_ids", Claim::mentionIds)
        .texts("doc_ids", Claim::docIds)
        .texts("outlet_names", Claim::outlets)
        .date("first_published", Claim::firstPublished)
        .date("last_published", Claim::lastPublished)
        .texts("conflicts", Claim::conflicts)
        .flag("conflict", claim -> !claim.conflicts().isEmpty())
        .texts("corrects", Claim::corrects)
        .texts("corrected_by", Claim::correctedBy)
        .flag("corrected", claim -> !claim.correctedBy().isEmpty())
        .partitionedBy(FOLDERS)
        .sortedBy("indicator", "object", "unit", "claim_id")
        .build();
  }

  /** One row an observation, with its region's name in Kazakh and English. */
  public static TableDefinition<Observation> observations(RegionNames names) {
    return TableDefinition.<Observation>named("observations")
        .text("indicator", Observation::indicator)
        .text("object", Observation::object)
        .text("unit", Observation::unit)
        .text("measure", row -> Words.of(row.measure()))
        .text("direction", row -> Words.of(row.direction()))
        .text("per", row -> Words.of(row.per()))
        .text("status", row -> Words.of(row.status()))
        .text("region", Observation::region)
        .text("region_name_kk", row -> names.kazakh(row.region()))
        .text("region_name_en", row -> names.english(row.region()))
        .integer("year", Observation::year)
        .count("claims", Observation::claims)
        .count("mentions", Observation::mentions)
        .count("documents", Observation::documents)
        .count("outlets", Observation::outlets)
        .count("sources", Observation::sources)
        .decimal("min", Observation::min)
        .decimal("max", Observation::max)
        .decimal("median", Observation::median)
        .decimal("latest", Observation::latest)
        .date("latest_date", Observation::latestDate)
        .decimal("supported", Observation::supported)
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
