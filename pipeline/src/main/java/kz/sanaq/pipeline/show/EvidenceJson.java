package kz.sanaq.pipeline.show;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.pipeline.publish.Json;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.transforms.table.RecordColumn;
import kz.sanaq.transforms.table.StoredRow;

/** Writes evidence as one JSON object, whose rows have all columns of their tables. */
final class EvidenceJson {
  private final RunFolder run;

  EvidenceJson(RunFolder run) {
    this.run = run;
  }

  /** On one line. */
  byte[] of(ShownRow evidence) {
    ObjectNode node = Json.object().put("run", run.id());
    if (evidence instanceof ShownRow.ShownObservation observation) {
      node.set("observation", row(RowType.OBSERVATION.table(), observation.row()));
      ArrayNode claims = node.putArray("claims");
      observation.claims().forEach(claim -> claim(claims.addObject(), claim));
    } else if (evidence instanceof ShownRow.ShownClaim claim) {
      claim(node, claim);
    } else if (evidence instanceof ShownRow.ShownMention mention) {
      mention(node, mention);
    }
    return Json.line(node);
  }

  private void claim(ObjectNode node, ShownRow.ShownClaim claim) {
    node.set("claim", row(RowType.CLAIM.table(), claim.row()));
    rows(node.putArray("conflicts"), RowType.CLAIM.table(), claim.conflicts());
    ArrayNode sources = node.putArray("sources");
    for (ShownRow.ShownSource source : claim.sources()) {
      ObjectNode text = sources.addObject().put("lineage_id", source.lineageId());
      ArrayNode mentions = text.putArray("mentions");
      source.mentions().forEach(mention -> mention(mentions.addObject(), mention));
      rows(text.putArray("copies"), "documents", source.copies());
    }
  }

  private void mention(ObjectNode node, ShownRow.ShownMention mention) {
    node.set("mention", row(RowType.MENTION.table(), mention.row()));
    node.set("document", row("documents", mention.document()));
  }

  private void rows(ArrayNode array, String table, List<StoredRow> rows) {
    rows.forEach(row -> array.add(row(table, row)));
  }

  private ObjectNode row(String table, StoredRow row) {
    ObjectNode node = Json.object();
    for (RecordColumn<?> column : RunTable.of(run, table).definition().columns()) {
      put(node, column, row);
    }
    return node;
  }

  private static void put(ObjectNode node, RecordColumn<?> column, StoredRow row) {
    Object value = row.value(column.name());
    if (value == null) {
      node.putNull(column.name());
      return;
    }
    switch (column.type()) {
      case STRING, DATE -> node.put(column.name(), value.toString());
      case INT -> node.put(column.name(), (Integer) value);
      case LONG -> node.put(column.name(), (Long) value);
      case BOOLEAN -> node.put(column.name(), (Boolean) value);
      // Parquet gives all numbers ten digits after the point.
      case DECIMAL -> node.put(column.name(), Amount.canonical((BigDecimal) value));
      case STRINGS -> row.texts(column.name()).forEach(node.putArray(column.name())::add);
    }
  }
}
