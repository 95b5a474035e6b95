package kz.sanaq.pipeline.run;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import kz.sanaq.pipeline.cli.BeamOptions;
import kz.sanaq.pipeline.cli.RunSettings;
import kz.sanaq.pipeline.publish.InputFile;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.report.Ledger;

/**
 * How a run went: times, rates, metrics, places. Stands beside the manifest and outside every
 * comparison, since it never comes twice.
 */
final class Journal {
  private Journal() {}

  /** The journal of a run that ends now, as JSON. */
  static byte[] of(
      RunSettings settings,
      BeamOptions beam,
      List<InputFile> inputs,
      Ledger ledger,
      Execution execution) {
    ObjectNode journal = Json.object();
    journal.put("started", execution.started().truncatedTo(ChronoUnit.SECONDS).toString());
    journal.put("finished", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
    journal.put("seconds", rounded(execution.seconds()));
    journal.put("documents_per_second", rate(ledger.newlyRead(), execution));
    journal.put("mentions_per_second", rate(ledger.mentions(), execution));
    settings.all().forEach(journal.putObject("options")::put);
    ArrayNode beamOptions = journal.putArray("beam");
    beam.arguments().forEach(beamOptions::add);
    ArrayNode files = journal.putArray("inputs");
    inputs.stream()
        .sorted(Comparator.comparing(InputFile::path))
        .forEach(file -> files.addObject().put("path", file.path()).put("sha256", file.sha256()));
    execution.counters().forEach(journal.putObject("metrics")::put);
    journal
        .putObject("machine")
        .put("java", Runtime.version().toString())
        .put("processors", Runtime.getRuntime().availableProcessors())
        .put("max_memory_bytes", Runtime.getRuntime().maxMemory());
    return Json.pretty(journal);
  }

  private static BigDecimal rate(long count, Execution execution) {
    return rounded(count / Math.max(execution.seconds(), 0.001));
  }

  private static BigDecimal rounded(double number) {
    return BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP);
  }
}
