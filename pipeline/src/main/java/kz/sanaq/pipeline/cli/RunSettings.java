package kz.sanaq.pipeline.cli;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import kz.sanaq.claim.MentionLimits;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Sha256;

/**
 * The effective configuration of a run: every option, checked, with its default filled in.
 *
 * @param language code of the language pack
 * @param input files, directories and globs
 * @param base the run to build on, as the user names it; null for none
 * @param output folder that runs are published in
 * @param runner what executes the pipeline
 * @param formats what the tables are written as
 * @param indicators what extends or replaces the indicators that ship
 * @param languages what documents are to be in, or in no language that is known
 * @param read how files are read
 * @param limits how many figures of a sentence and a document are read as claims
 * @param minCertainty claims that are less certain make no observation
 * @param maxRejectedShare more rejected documents than this fail the run
 * @param report whether the run has a page for readers
 * @param keepRuns runs to keep, the new one included; null for all
 * @param lockWait how long to wait for another run that is publishing
 * @param stallLimit how long no stage of the pipeline may make progress; null for ever
 * @param metricsFile where monitoring looks for how the run ended; null for nowhere
 * @param trustBase whether the run to build on is taken to be as it was published
 * @param quick whether a run that is there is compared by the sizes of its files alone
 * @param beamArguments options for Beam, as given
 */
public record RunSettings(
    String language,
    List<String> input,
    String base,
    String output,
    Runner runner,
    Formats formats,
    IndicatorSource indicators,
    Set<String> languages,
    ReadSettings read,
    MentionLimits limits,
    BigDecimal minCertainty,
    BigDecimal maxRejectedShare,
    boolean report,
    Integer keepRuns,
    Duration lockWait,
    Duration stallLimit,
    String metricsFile,
    boolean trustBase,
    boolean quick,
    List<String> beamArguments) {

  public RunSettings {
    input = List.copyOf(input);
    languages = Set.copyOf(languages);
    beamArguments = List.copyOf(beamArguments);
  }

  /** The options that change what is published, by name. They are part of the run's id. */
  public Map<String, String> resultOptions() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("formats", formats.names());
    options.put(
        "indicators",
        indicators.isShipped() ? "shipped" : Sha256.of(List.of(indicators.content())));
    options.put("languages", String.join(",", new TreeSet<>(languages)));
    options.put("run-date", read.runDate() == null ? "none" : read.runDate().toString());
    options.put("columns", read.columns().isEmpty() ? "own" : columnNames());
    options.put("max-document-bytes", Integer.toString(read.maxDocumentBytes()));
    options.put("max-mentions-per-sentence", Integer.toString(limits.perSentence()));
    options.put("max-mentions-per-document", Integer.toString(limits.perDocument()));
    options.put("min-certainty", minCertainty.toPlainString());
    options.put("max-rejected-share", maxRejectedShare.toPlainString());
    options.put("report", word(report));
    return options;
  }

  /** All options, by name. */
  public Map<String, String> all() {
    Map<String, String> options = new LinkedHashMap<>();
    options.put("input", String.join(",", input));
    options.put("base", base == null ? "none" : base);
    options.put("output", output);
    options.put("runner", runner.shortName());
    options.putAll(resultOptions());
    options.put("keep-runs", keepRuns == null ? "all" : keepRuns.toString());
    options.put("lock-wait", lockWait.toSeconds() + "s");
    options.put("stall-limit", stallLimit == null ? "none" : stallLimit.toSeconds() + "s");
    options.put("metrics-file", metricsFile == null ? "none" : metricsFile);
    options.put("trust-base", word(trustBase));
    options.put("quick", word(quick));
    return options;
  }

  private static String word(boolean flag) {
    return flag ? "yes" : "no";
  }

  private String columnNames() {
    return new TreeMap<>(read.columns())
        .entrySet().stream()
            .map(column -> column.getKey() + "=" + column.getValue())
            .collect(Collectors.joining(","));
  }
}
