package kz.sanaq.pipeline.diff;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import kz.sanaq.model.Amount;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.RunFolder;

/** Writes what is different between two runs as JSON Lines, one object for each difference. */
final class DiffLines implements DiffSink {
  private final OutputStream out;
  private final Map<String, Integer> counts = new TreeMap<>();

  DiffLines(OutputStream out) {
    this.out = out;
  }

  @Override
  public void claims(ClaimChanges changes) {
    changes.added().forEach(claim -> write(claim(line("new_claim"), claim)));
    changes.gone().forEach(claim -> write(claim(line("gone_claim"), claim)));
    changes.changed().forEach(change -> changed("changed_claim", change));
    changes.supported().forEach(change -> changed("supported_claim", change));
    for (ClaimChanges.Conflict conflict : changes.conflicts()) {
      ObjectNode line = key(line("new_conflict"), conflict.one().key());
      line.put("corrected", conflict.isCorrection());
      ArrayNode claims = line.putArray("claims");
      figure(claims.addObject(), conflict.one());
      figure(claims.addObject(), conflict.other());
      write(line);
    }
  }

  private void changed(String kind, ClaimChanges.ClaimChange change) {
    ObjectNode line = claim(line(kind), change.after());
    if (change.isSeen()) {
      change.parts().stream().map(ClaimPart::code).forEach(line.putArray("changed")::add);
    }
    ArrayNode before = line.putArray("before");
    change.before().forEach(claim -> figure(before.addObject(), claim));
    change.gained().forEach(line.putArray("gained")::add);
    change.lost().forEach(line.putArray("lost")::add);
    write(line);
  }

  @Override
  public void appeared(ObservationState observation) {
    write(observation(line("new_observation"), observation));
  }

  @Override
  public void vanished(ObservationState observation) {
    write(observation(line("gone_observation"), observation));
  }

  @Override
  public void moved(ObservationState before, ObservationState after) {
    write(observation(line("moved_observation"), after).put("before", before.latest()));
  }

  @Override
  public void superseded(Superseded article) {
    ObjectNode line = line("superseded_article");
    line.put("doc_id", article.docId()).put("source", orNull(article.source()));
    line.put("headline", orNull(article.headline())).put("published", day(article.published()));
    line.put("superseded_by", article.by());
    article.mentionIds().forEach(line.putArray("mention_ids")::add);
    write(line);
  }

  /** Ends with the number of lines of each kind. */
  void finish(RunFolder before, RunFolder after) {
    ObjectNode line = Json.object().put("kind", "runs");
    line.put("before", before.id()).put("after", after.id());
    ObjectNode lines = Json.object();
    counts.forEach(lines::put);
    line.set("lines", lines);
    write(line);
  }

  private ObjectNode line(String kind) {
    counts.merge(kind, 1, Integer::sum);
    return Json.object().put("kind", kind);
  }

  private static ObjectNode claim(ObjectNode line, ClaimState claim) {
    key(line, claim.key());
    line.put("object", orNull(claim.object()));
    line.put("period_start", day(claim.periodStart())).put("period_end", day(claim.periodEnd()));
    figure(line, claim);
    claim.mentionIds().forEach(line.putArray("mention_ids")::add);
    return line;
  }

  private static void figure(ObjectNode line, ClaimState claim) {
    amount(line.put("claim_id", claim.id()), claim.figure()).put("sources", claim.sources());
  }

  private static ObjectNode observation(ObjectNode line, ObservationState observation) {
    amount(key(line, observation.key()), observation.figure());
    line.put("latest", observation.latest()).put("latest_date", day(observation.date()));
    return line.put("sources", observation.sources());
  }

  private static ObjectNode amount(ObjectNode line, Amount amount) {
    line.put("value", amount.value()).put("lower", amount.lower()).put("upper", amount.upper());
    return line.put("comparator", amount.comparator().sign());
  }

  private static ObjectNode key(ObjectNode line, ObservationKey key) {
    line.put("observation_id", key.id()).put("indicator", key.indicator());
    line.put("qualifier", orNull(key.measurand().qualifier())).put("object", orNull(key.object()));
    line.put("event", orNull(key.measurand().event())).put("unit", key.unit().code());
    line.put("measure", word(key.measure())).put("direction", word(key.direction()));
    line.put("per", orNull(key.per().code())).put("subset", key.subset());
    line.put("status", word(key.status())).put("region", orNull(key.region()));
    line.put("district", orNull(key.district())).put("year", key.year());
    return line.put("period_kind", word(key.periodKind()));
  }

  private static String orNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static String word(Enum<?> constant) {
    return constant.name().equals("NONE") ? null : constant.name().toLowerCase(Locale.ROOT);
  }

  private static String day(LocalDate date) {
    return date == null ? null : date.toString();
  }

  private void write(ObjectNode line) {
    try {
      out.write(Json.line(line));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
