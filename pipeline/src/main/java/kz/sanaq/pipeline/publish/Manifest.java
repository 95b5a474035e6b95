package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import kz.sanaq.pipeline.cli.Build;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.report.IndicatorLabels;
import kz.sanaq.pipeline.report.Ledger;
import kz.sanaq.pipeline.report.RunReport;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.table.Tables;

/**
 * What a published run is made of: inputs, options, counts, files, and the labels of indicators
 * that the user brought.
 *
 * <p>Says nothing of time or place, so that the same work gives the same manifest everywhere, as
 * long as no rejected input was moved: the table of that names files by their paths, and has its
 * hash here. An input has a name where the name is a document's id; the journal says where it lay.
 * Where a run builds on another one, inputs and counts are those of both, and {@code base} says the
 * share of the other.
 */
public final class Manifest {
  /** The field of the files that hold all tables. */
  static final String BUNDLES = "bundles";

  private Manifest() {}

  /**
   * What a run is made of.
   *
   * @param inputs all that was read, by the base too
   * @param report what was counted and written
   * @param descriptor what {@link DataPackage} made
   */
  public record RunContent(List<InputFile> inputs, RunReport report, byte[] descriptor) {}

  /**
   * The manifest of a run, as JSON.
   *
   * @param base id of the run that it builds on
   */
  public static ObjectNode of(
      String id, RunSettings settings, Optional<String> base, RunContent content)
      throws IOException {
    RunReport report = content.report();
    ObjectNode manifest = Json.object();
    manifest.put("run", id).put("version", Build.version()).put("build", Build.fingerprint());
    manifest.put("schema_version", Tables.SCHEMA_VERSION);
    settings.resultOptions().forEach(manifest.putObject("options")::put);
    Map<String, String> own = IndicatorLabels.own(settings.indicators());
    if (!own.isEmpty()) {
      own.forEach(manifest.putObject("own_indicators")::put);
    }
    base.ifPresent(known -> base(manifest.putObject("base"), known, report.ledger()));
    inputs(manifest.putArray("inputs"), content.inputs());
    counts(manifest.putObject("counts"), report.ledger());
    ContentDigest digest = ContentDigest.of(new ByteArrayInputStream(content.descriptor()));
    manifest
        .putObject("descriptor")
        .put("path", DataPackage.FILE)
        .put("bytes", digest.bytes())
        .put("sha256", digest.sha256());
    files(manifest.putArray("files"), report.files());
    if (!report.bundles().isEmpty()) {
      bundles(manifest.putArray(BUNDLES), report.bundles());
    }
    return manifest;
  }

  private static void inputs(ArrayNode out, List<InputFile> files) {
    for (InputFile file : files) {
      ObjectNode input = out.addObject().put("bytes", file.bytes()).put("sha256", file.sha256());
      if (!file.documentName().isEmpty()) {
        input.put("name", file.documentName());
      }
    }
  }

  private static void bundles(ArrayNode out, List<WrittenBundle> files) {
    for (WrittenBundle file : files) {
      out.addObject()
          .put("path", file.bundle().file())
          .put("format", file.bundle().format())
          .put("bytes", file.bytes())
          .put("sha256", file.sha256());
    }
  }

  /**
   * Adds the files of the run's page, which shows what the manifest says.
   *
   * @param files by their names in its folder
   */
  public static void addPage(ObjectNode manifest, SortedMap<String, ContentDigest> files) {
    ArrayNode page = manifest.putArray("page");
    files.forEach(
        (name, digest) ->
            page.addObject()
                .put("path", RunFolder.PAGE + "/" + name)
                .put("bytes", digest.bytes())
                .put("sha256", digest.sha256()));
  }

  /** The manifest of a run of which nothing is there yet but the files of its tables. */
  public static ObjectNode ofTables(String id, List<WrittenFile> files) {
    ObjectNode manifest = Json.object().put("run", id);
    files(manifest.putArray("files"), files);
    return manifest;
  }

  private static void files(ArrayNode out, List<WrittenFile> files) {
    for (WrittenFile file : files) {
      ObjectNode node =
          out.addObject()
              .put("path", file.path())
              .put("table", file.table())
              .put("format", file.format())
              .put("rows", file.rows())
              .put("bytes", file.bytes())
              .put("sha256", file.sha256());
      if (!file.last().isEmpty()) {
        node.put("first", file.first()).put("last", file.last());
      }
    }
  }

  private static void base(ObjectNode node, String base, Ledger ledger) {
    node.put("run", base)
        .put("read", ledger.knownRead())
        .put("rejected", ledger.knownRejected())
        .put("withdrawn_mentions", ledger.withdrawn());
  }

  private static void counts(ObjectNode counts, Ledger ledger) {
    counts
        .putObject("documents")
        .put("read", ledger.read())
        .put("accepted", ledger.accepted())
        .put("copies", ledger.copies())
        .put("superseded", ledger.superseded())
        .put("other_language", ledger.otherLanguage())
        .put("rejected", ledger.rejected())
        .put("undated", ledger.undated());
    counts
        .put("outlets", ledger.outlets())
        .put("sources", ledger.sources())
        .put("sentences", ledger.sentences())
        .put("quantities", ledger.quantities())
        .put("quantities_too_many", ledger.tooMany())
        .put("mentions", ledger.mentions())
        .put("cited_sentences", ledger.citedSentences())
        .put("claims", ledger.claims())
        .put("claims_of_parts", ledger.parts())
        .put("claims_apart", ledger.apart())
        .put("claimed_mentions", ledger.claimedMentions())
        .put("observations", ledger.observations());
  }

  /**
   * The books that the counts of a manifest are of, as far as {@link Ledger#imbalances} looks at
   * them; the rest is zero there.
   *
   * @param counts as they stand in a manifest
   * @param listed rows of the table of documents, which it lists with the files
   */
  static Ledger ledger(JsonNode counts, long listed) {
    Map<String, Long> books = new HashMap<>();
    JsonNode documents = counts.path("documents");
    for (String state : List.of("accepted", "copies", "superseded", "other_language", "rejected")) {
      books.put(state, documents.path(state).longValue());
    }
    books.put("documents", documents.path("read").longValue() - books.get("rejected"));
    for (String count :
        List.of("mentions", "cited_sentences", "claims", "claimed_mentions", "observations")) {
      books.put(count, counts.path(count).longValue());
    }
    books.put("listed", listed);
    return Ledger.of(books);
  }
}
