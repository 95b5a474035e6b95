package kz.sanaq.pipeline.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.model.Document;
import kz.sanaq.model.Part;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.Failures;
import kz.sanaq.pipeline.publish.Json;

/**
 * Reads the claims of a gold set, JSON Lines, and holds them against its articles: the words of a
 * row must stand where it says. Blank lines are passed over. A mistake is reported with file and
 * line.
 */
final class GoldReader {
  private final Path file;
  private final Map<String, Document> articles;

  /**
   * @param articles by id
   */
  GoldReader(Path file, Map<String, Document> articles) {
    this.file = file;
    this.articles = articles;
  }

  /**
   * The rows by article, in the order of the file.
   *
   * @throws CommandException when a row is wrong, or there is none
   */
  Map<String, List<GoldEntry>> read() throws IOException {
    Map<String, List<GoldEntry>> rows = new LinkedHashMap<>();
    int number = 0;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (!line.isBlank()) {
          GoldEntry row = row(line);
          rows.computeIfAbsent(row.docId(), id -> new ArrayList<>()).add(row);
        }
      }
    } catch (RowException e) {
      throw CommandException.failed("evaluate.row", file + ":" + number, e.said());
    } catch (CharacterCodingException e) {
      throw CommandException.failed("evaluate.no_utf8", file);
    }
    if (rows.isEmpty()) {
      throw CommandException.failed("evaluate.no_rows", file);
    }
    return rows;
  }

  private GoldEntry row(String line) throws IOException, RowException {
    JsonNode row;
    try {
      row = Json.parse(line.getBytes(StandardCharsets.UTF_8));
    } catch (JsonProcessingException e) {
      throw new RowException(
          "evaluate.row.no_json",
          e.getLocation().getColumnNr(),
          Failures.oneLine(e.getOriginalMessage()));
    }
    Entry entry = EntryReader.read(row);
    String docId = EntryReader.text(row, "doc");
    check(entry, docId, EntryReader.text(row, "text"));
    Set<Field> open = EnumSet.noneOf(Field.class);
    Set<Field> given = EnumSet.noneOf(Field.class);
    for (Field field : Field.values()) {
      if (EntryReader.isMarked(row, "optional_" + field.key())) {
        open.add(field);
      }
      if (row.has(field.key())) {
        given.add(field);
      }
    }
    boolean optional = EntryReader.isMarked(row, "optional");
    return new GoldEntry(docId, entry, isClaim(row), optional, open, given);
  }

  private static boolean isClaim(JsonNode row) throws RowException {
    String kind = EntryReader.text(row, "kind");
    return switch (kind) {
      case "claim" -> true;
      case "none" -> false;
      default -> throw new RowException("evaluate.row.kind", kind);
    };
  }

  private void check(Entry entry, String docId, String words) throws RowException {
    Document article = articles.get(docId);
    if (article == null) {
      throw new RowException("evaluate.row.no_article", docId);
    }
    String text = entry.part() == Part.TITLE ? article.title() : article.text();
    if (entry.span().end() > text.length()) {
      throw new RowException(
          "evaluate.row.end",
          String.valueOf(entry.span().end()),
          String.valueOf(text.length()),
          docId);
    }
    String there = entry.span().of(text);
    if (!words.isEmpty() && !words.equals(there)) {
      throw new RowException(
          "evaluate.row.other_text", Failures.oneLine(words), Failures.oneLine(there), docId);
    }
  }
}
