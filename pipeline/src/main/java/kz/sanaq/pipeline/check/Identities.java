package kz.sanaq.pipeline.check;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import kz.sanaq.model.Origin;
import kz.sanaq.model.Sha256;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.transforms.table.StoredRecords;
import kz.sanaq.transforms.table.StoredRow;
import kz.sanaq.transforms.table.Tables;

/**
 * What the rows of some tables say of themselves twice: an id is made of other columns, a text is
 * as long as its place. A row that was edited by hand seldom minds both.
 */
final class Identities {
  private static final Map<String, Law> LAWS =
      Map.of(
          "documents", Identities::document,
          "sentences", Identities::sentence,
          "mentions", Identities::mention,
          "claims", Identities::claim,
          "observations", Identities::observation);

  private Identities() {}

  /** Says what is wrong with a row; null where nothing is. */
  private interface Law {
    Message broken(StoredRow row);
  }

  /**
   * What is wrong with a row in itself; null where nothing is.
   *
   * @throws RuntimeException when it holds what no record of its table can hold
   */
  static Message broken(String table, StoredRow row) {
    Law law = LAWS.get(table);
    return law == null ? null : law.broken(row);
  }

  private static Message document(StoredRow row) {
    return compared("document_id", row, StoredRecords.document(row).documentId());
  }

  private static Message sentence(StoredRow row) {
    Message broken = length(row);
    return broken == null
        ? compared("sentence_id", row, StoredRecords.sentence(row).sentenceId())
        : broken;
  }

  private static Message mention(StoredRow row) {
    Origin origin = StoredRecords.mention(row).origin();
    Message broken = length(row);
    return broken == null ? compared("document_id", row, origin.documentId()) : broken;
  }

  private static Message length(StoredRow row) {
    int length = row.offset("end") - row.offset("begin");
    return length == row.text("text").length()
        ? null
        : Message.of("found.length", row.text("text").length(), length);
  }

  private static Message claim(StoredRow row) {
    return Stream.of(
            compared("claim_id", row, Sha256.name(row.texts("mention_ids"))),
            row.text("observation_id").isEmpty()
                ? null
                : compared("observation_id", row, StoredRecords.observation(row).id()),
            named(row, "outlets", "outlet_names"),
            compared("conflict", row, !row.texts("conflicts").isEmpty()),
            compared("corrected", row, !row.texts("corrected_by").isEmpty()))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** All names are listed, up to a number. */
  private static Message named(StoredRow row, String count, String names) {
    int listed = row.texts(names).size();
    return listed == Tables.MOST_NAMES && row.count(count) > listed
        ? null
        : compared(count, row, (long) listed);
  }

  private static Message observation(StoredRow row) {
    return compared("observation_id", row, StoredRecords.observation(row).id());
  }

  private static Message compared(String column, StoredRow row, Object expected) {
    Object told = row.value(column);
    return expected.equals(told)
        ? null
        : Message.of("found.made_of", column, RowValues.shown(told), String.valueOf(expected));
  }
}
