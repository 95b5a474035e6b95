package kz.sanaq.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import kz.sanaq.model.Per;
import org.junit.jupiter.api.Test;

class TableTest {
  @Test
  void rowsKnowTheirPlace() {
    Table table = table("# comment\nform\tper\nай\tmonth\n\nсағат\tHOUR\n");
    assertThat(table.rows().size(), is(2));
    assertThat(table.rows().get(1).place(), is("t.tsv:5"));
    assertThat(table.rows().get(1).constant("per", Per.class), is(Per.HOUR));
  }

  @Test
  void quotesAreLettersAndShortRowsHaveEmptyFields() {
    Row row = table("form\tper\n\"а\"| б \n").rows().get(0);
    assertThat(row.list("form"), is(List.of("\"а\"", "б")));
    assertThat(row.get("per"), is(""));
  }

  @Test
  void mistakesAreToldWithFileLineColumnAndRemedy() {
    Row row = table("form\tper\nай\tera\n").rows().get(0);
    TableException wrong = assertThrows(TableException.class, () -> row.constant("per", Per.class));
    assertThat(
        wrong.getMessage(),
        is(
            "t.tsv:2:2: column 'per' 'era' is none of"
                + " none, recipient, unit, hour, day, week, month, year, persons_1000,"
                + " persons_10000, persons_100000 (use one of them)"));
    for (String list : List.of("|", "ай|", "ай| |күн")) {
      Row listed = table("form\tper\n" + list + "\tday\n").rows().get(0);
      TableException bar = assertThrows(TableException.class, () -> listed.list("form"));
      assertThat(
          bar.getMessage(),
          is(
              "t.tsv:2:1: column 'form' has a '|' with no word beside it"
                  + " (write a word, or take it away)"));
    }
    TableException missing = assertThrows(TableException.class, () -> table("form\nай\n"));
    assertThat(missing.getMessage(), is("t.tsv:1: no column 'per' (add it to the header line)"));
    TableException twice = assertThrows(TableException.class, () -> table("form\tper\tform\n"));
    assertThat(twice.getMessage(), is("t.tsv:1:3: column 'form' stands there twice (keep one)"));
    TableException more = assertThrows(TableException.class, () -> table("form\tper\nай\t\t\n"));
    assertThat(
        more.getMessage(),
        is("t.tsv:2:3: has more fields than the header line (take the last tab away)"));
  }

  @Test
  void aMissingResourceIsNamed() {
    TableException missing =
        assertThrows(TableException.class, () -> Table.resource("/kz/sanaq/nothing.tsv"));
    assertThat(
        missing.getMessage(),
        is("/kz/sanaq/nothing.tsv: no such resource (add the file to the language pack)"));
  }

  private static Table table(String content) {
    return Table.read("t.tsv", new StringReader(content), "form", "per");
  }
}
