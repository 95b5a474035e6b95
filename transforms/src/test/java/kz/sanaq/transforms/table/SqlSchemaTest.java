package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sanaq.title.Titles;
import org.junit.jupiter.api.Test;

/** The statements that make a database. Whether databases take them is tested with databases. */
class SqlSchemaTest {
  private static final SqlSchema SCHEMA =
      SqlSchema.of(Tables.all(Names.of(List.of()), Titles.of("kk")));

  @Test
  void tablesComeAfterThoseThatTheyReferTo() {
    assertEquals(
        List.of(
            "indicators",
            "units",
            "regions",
            "observations",
            "claims",
            "documents",
            "sentences",
            "mentions",
            "districts",
            "rejected"),
        SCHEMA.tables().stream().map(TableDefinition::name).toList());
  }

  @Test
  void aTableHasItsKeysAndTypes() {
    assertEquals(
        """
        create table units (
          code text primary key,
          label_kk text,
          label_ru text,
          label_en text,
          kind text,
          scheme text,
          base text,
          factor numeric(38,10)
        )\
        """,
        SCHEMA.createTables().get(1));
    assertEquals(
        """
        create table rejected (
          file text,
          line_number bigint,
          column_number bigint,
          doc_id text,
          byte_offset bigint,
          reason text,
          message text,
          excerpt text
        )""",
        SCHEMA.createTables().get(9));
    String mentions = SCHEMA.createTables().get(7);
    assertTrue(mentions.contains("\n  claim_id text references claims (claim_id),\n"), mentions);
    assertTrue(mentions.contains("\n  begin_offset integer,\n"), mentions);
    assertTrue(mentions.contains("\n  published date,\n"), mentions);
    assertTrue(mentions.contains("\n  regions text[],\n"), mentions);
    assertTrue(SCHEMA.createTables().get(3).contains("\n  conflict boolean\n)"), mentions);
  }

  private static TableDefinition<?> table(String name) {
    return SCHEMA.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> keysAndIndexes() {
    return SCHEMA.tables().stream()
        .flatMap(table -> SCHEMA.keysAndIndexes(table).stream())
        .toList();
  }

  @Test
  void keysCanComeAfterTheRows() {
    assertEquals(
        SCHEMA.createTables().stream()
            .map(table -> table.replaceAll(" primary key| references [a-z]+ \\([a-z_]+\\)", ""))
            .toList(),
        SCHEMA.createTablesWithoutKeys().stream()
            .map(table -> table.replace(" collate \"C\"", ""))
            .toList());
    assertEquals(
        List.of(
            "alter table sentences add primary key (sentence_id)",
            "create index on sentences (document_id)",
            "alter table sentences add foreign key (document_id) references documents"
                + " (document_id)"),
        SCHEMA.keysAndIndexes(table("sentences")));
    assertEquals(List.of(), SCHEMA.keysAndIndexes(table("rejected")));
    long references =
        SCHEMA.createTables().stream()
            .mapToLong(table -> table.split(" references ").length - 1)
            .sum();
    List<String> keys =
        keysAndIndexes().stream().filter(statement -> statement.startsWith("alter")).toList();
    // Four refer to their own table, which only keys after the rows do.
    assertEquals(8 + references + 4, keys.size());
  }

  @Test
  void whatIsLookedUpByIsSortedByItsBytes() {
    assertEquals(
        """
        create table sentences (
          sentence_id text collate "C",
          document_id text collate "C",
          part text,
          begin_offset integer,
          end_offset integer,
          text text
        )\
        """,
        SCHEMA.createTablesWithoutKeys().get(6));
  }

  @Test
  void indexesAreOfColumnsThatThereAre() {
    List<String> indexes =
        keysAndIndexes().stream().filter(statement -> statement.startsWith("create")).toList();
    assertEquals(DictionaryTables.SQL_INDEXES.table().rows().size(), indexes.size());
    assertTrue(indexes.contains("create index on observations (indicator, region, year)"));
    assertTrue(indexes.contains("create index on claims (observation_id)"));
    assertTrue(indexes.contains("create index on mentions (claim_id)"));
    Pattern form = Pattern.compile("create index on ([a-z]+) \\(([a-z_, ]+)\\)");
    for (String index : indexes) {
      Matcher matcher = form.matcher(index);
      assertTrue(matcher.matches(), index);
      List<String> columns =
          SCHEMA.tables().stream()
              .filter(table -> table.name().equals(matcher.group(1)))
              .flatMap(table -> table.columns().stream())
              .map(column -> SqlNames.of(column.name()))
              .toList();
      assertTrue(columns.containsAll(List.of(matcher.group(2).split(", "))), index);
    }
  }

  @Test
  void commentsSayWhatTheDictionarySays() {
    List<String> comments = SCHEMA.comments();
    assertTrue(comments.contains("comment on table units is 'A unit'"));
    assertTrue(
        comments.contains(
            "comment on column mentions.begin_offset is '"
                + said("mentions", "begin").replace("'", "''")
                + "'"));
    assertTrue(
        comments.contains(
            "comment on view conflicts is 'A claim of an observation whose sources disagree'"));
    long columns = SCHEMA.tables().stream().mapToLong(table -> table.columns().size()).sum();
    assertEquals(columns + SCHEMA.tables().size() + 4, comments.size());
  }

  private static String said(String table, String column) {
    return Dictionary.shipped().column(table, column).orElseThrow().wording().en();
  }

  @Test
  void viewsAreMadeInOrder() {
    List<String> views = SqlSchema.createViews();
    assertEquals(4, views.size());
    String[] names = {"observation_wide", "conflicts", "sources_by_region_year", "claim_evidence"};
    for (int i = 0; i < names.length; i++) {
      String begin = "create view " + names[i] + " as\nselect\n";
      assertTrue(views.get(i).startsWith(begin), views.get(i));
    }
  }
}
