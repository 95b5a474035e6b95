package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;

/**
 * Checks the way from an observation to its articles: each step is a join by one column that is
 * equal, every row of the one side is named by it, and it finds as many rows as are counted.
 */
final class WayDown {
  private final PublishedTables tables;
  private final String format;

  private WayDown(PublishedTables tables, String format) {
    this.tables = tables;
    this.format = format;
  }

  /**
   * Checks all steps.
   *
   * @param format in which the tables are read
   */
  static void check(PublishedTables tables, String format) throws SQLException {
    WayDown way = new WayDown(tables, format);
    way.everyObservationHasANumber();
    way.fromObservationsToClaims();
    way.fromClaimsToMentions();
    way.fromMentionsToSentences();
    way.fromMentionsToDocuments();
  }

  private void everyObservationHasANumber() throws SQLException {
    assertNone(
        "select 1 from (observations)"
            + " where supported is null and lower is null and upper is null");
  }

  private void fromObservationsToClaims() throws SQLException {
    assertNamed("observations", "observation_id");
    assertNone(
        "select 1 from (claims) where observation_id is not null"
            + " and observation_id not in (select observation_id from (observations))");
    assertNone(
        "select 1 from (observations) o left join (claims) c using (observation_id)"
            + " group by observation_id, o.claims having count(c.claim_id) <> o.claims");
  }

  private void fromClaimsToMentions() throws SQLException {
    assertNamed("claims", "claim_id");
    assertNone(
        "select 1 from (claims) c full join (mentions) m using (claim_id)"
            + " group by claim_id, c.mentions having count(m.mention_id) <> c.mentions"
            + " or c.mentions is null");
  }

  /** Each is that of its document, and has the excerpt, and that the figure. */
  private void fromMentionsToSentences() throws SQLException {
    assertNamed("sentences", "sentence_id");
    assertNone(
        "select 1 from (sentences) s full join (mentions) m using (sentence_id)"
            + " where m.mention_id is null or s.text is null"
            + " or (s.document_id, s.part, s.begin, s.end)"
            + " <> (m.document_id, m.part, m.sentence_begin, m.sentence_end)");
    assertNone(
        "select 1 from (sentences) s join (mentions) m using (sentence_id)"
            + " where not contains(s.text, m.excerpt) or not contains(m.excerpt, m.text)");
  }

  private void fromMentionsToDocuments() throws SQLException {
    assertNamed("documents", "document_id");
    assertNamed("mentions", "mention_id");
    assertNone(
        "select 1 from (documents) d full join (mentions) m using (document_id)"
            + " group by document_id, d.doc_id, d.mentions"
            + " having count(m.mention_id) <> coalesce(d.mentions, 0) or d.doc_id is null");
  }

  private void assertNamed(String table, String column) throws SQLException {
    assertEquals(
        tables.count(filled("select * from (" + table + ")")),
        tables.count(filled("select distinct " + column + " from (" + table + ") where true")),
        table + " by " + column);
    assertNone("select 1 from (" + table + ") where " + column + " is null");
  }

  private void assertNone(String query) throws SQLException {
    assertEquals(0, tables.count(filled(query)), query);
  }

  /** With the rows of the tables whose names stand in brackets. */
  private String filled(String query) throws SQLException {
    String filled = query;
    for (String table : PublishedTables.TABLES) {
      if (filled.contains("(" + table + ")")) {
        String rows = tables.rowsOf(table, format);
        filled = filled.replace("(" + table + ")", "(" + rows + ")");
      }
    }
    return filled;
  }
}
