package kz.sanaq.pipeline.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RunIdTest {
  private static final InputFile LINES = new InputFile("/a/news.jsonl", 3, "11");
  private static final InputFile ARTICLE = new InputFile("/a/one.txt", 3, "22");
  private static final String ID = id(LINES, ARTICLE);

  @Test
  void isSixteenHexadecimalDigits() {
    assertTrue(ID.matches("[0-9a-f]{16}"), ID);
  }

  @Test
  void placeAndOrderOfFilesDoNotCount() {
    assertEquals(ID, id(ARTICLE, LINES));
    assertEquals(ID, id(new InputFile("/z/one.txt", 3, "22"), LINES));
    assertEquals(ID, id(new InputFile("/a/z.jsonl", 3, "11"), ARTICLE));
  }

  @Test
  void contentCountsAndTheNameOfAnArticle() {
    assertNotEquals(ID, id(new InputFile("/a/news.jsonl", 3, "12"), ARTICLE));
    assertNotEquals(ID, id(LINES, new InputFile("/a/two.txt", 3, "22")));
    assertNotEquals(ID, id(LINES, ARTICLE, ARTICLE));
  }

  @Test
  void programAndOptionsCount() {
    List<InputFile> files = List.of(LINES, ARTICLE);
    assertNotEquals(ID, RunId.of(files, "other", Map.of("formats", "json")));
    assertNotEquals(ID, RunId.of(files, "build", Map.of("formats", "parquet")));
  }

  private static String id(InputFile... files) {
    return RunId.of(List.of(files), "build", Map.of("formats", "json"));
  }
}
