package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.sanaq.title.Titles;
import org.junit.jupiter.api.Test;

/** The list of columns in the documentation is that of the dictionary. */
class ColumnsInWordsTest {
  private static final Path DOCUMENT = Path.of("..", "docs", "tables.md");
  private static final String BEGIN = "<!-- columns: begin -->\n";
  private static final String END = "<!-- columns: end -->";

  @Test
  void theDocumentationSaysWhatTheDictionarySays() throws IOException {
    String document = Files.readString(DOCUMENT);
    int begin = document.indexOf(BEGIN) + BEGIN.length();
    int end = document.indexOf(END);
    assertTrue(begin > BEGIN.length() && end >= begin, DOCUMENT + " has no place for the columns");
    String columns = ColumnsInWords.of(Tables.all(Names.of(List.of()), Titles.of("kk")));
    if (Boolean.getBoolean("sanaq.rewrite")) {
      Files.writeString(DOCUMENT, document.substring(0, begin) + columns + document.substring(end));
      return;
    }
    assertEquals(
        columns,
        document.substring(begin, end),
        "rewrite it: mvn -pl transforms test -Dtest=ColumnsInWordsTest -Dsanaq.rewrite=true");
  }
}
