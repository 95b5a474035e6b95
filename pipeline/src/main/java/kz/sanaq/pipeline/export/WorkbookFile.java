package kz.sanaq.pipeline.export;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import kz.sanaq.pipeline.cli.Console;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.pipeline.publish.WholeFile;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.table.Bundle;
import kz.sanaq.transforms.table.TableDefinition;
import org.dhatim.fastexcel.Workbook;

/**
 * The workbook of a run: a sheet a table, and one that says what their columns and words mean.
 *
 * <p>The same tables give the same bytes. fastexcel writes the time into one part of a workbook, so
 * that goes to a temporary file first, and from there with a part of our own.
 */
public final class WorkbookFile {
  private static final String PROPERTIES = "docProps/core.xml";

  /** Who made it, and nothing of when. */
  private static final byte[] NO_TIME =
      ("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?><cp:coreProperties"
              + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
              + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:creator>Sanaq</dc:creator>"
              + "</cp:coreProperties>")
          .getBytes(StandardCharsets.UTF_8);

  /** The first that archives know. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private WorkbookFile() {}

  /**
   * Writes the workbook.
   *
   * @param run whose tables are all there
   * @param folder where it goes, on any file system that Beam knows
   * @param console hears what does not fit into cells
   */
  public static WrittenBundle write(RunFolder run, String folder, Console console)
      throws IOException {
    Path unfinished = Files.createTempFile("sanaq", ".xlsx");
    try {
      long cut = fill(run, unfinished);
      if (cut > 0) {
        console.say(Message.count("export.cut", cut, Bundle.XLSX.file()));
      }
      ContentDigest written =
          WholeFile.write(folder + "/" + Bundle.XLSX.file(), out -> copy(unfinished, out));
      return new WrittenBundle(Bundle.XLSX, written.bytes(), written.sha256());
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /** Returns how many texts were cut. */
  private static long fill(RunFolder run, Path file) throws IOException {
    long cut = 0;
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
        Workbook workbook = new Workbook(out, "Sanaq", null)) {
      for (RunTable table : RunTable.all(run)) {
        TableDefinition<?> definition = table.definition();
        try (SheetWriter sheet = SheetWriter.of(workbook, definition)) {
          table.read(row -> write(sheet, definition.row(row)));
          cut += sheet.cutTexts();
        }
      }
      try (SheetWriter sheet =
          SheetWriter.of(workbook, DictionarySheet.NAME, DictionarySheet.HEAD)) {
        DictionarySheet.rows(RunTable.definitions()).forEach(row -> write(sheet, row));
      }
    }
    return cut;
  }

  private static void write(SheetWriter sheet, Object[] row) {
    try {
      sheet.write(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(Path unfinished, OutputStream out) throws IOException {
    try (ZipFile parts = new ZipFile(unfinished.toFile());
        ZipOutputStream copy = new ZipOutputStream(out)) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry entry = new ZipEntry(part.getName());
        entry.setTimeLocal(TIME);
        copy.putNextEntry(entry);
        try (InputStream content = content(parts, part)) {
          content.transferTo(copy);
        }
        copy.closeEntry();
      }
    }
  }

  private static InputStream content(ZipFile parts, ZipEntry part) throws IOException {
    return part.getName().equals(PROPERTIES)
        ? new ByteArrayInputStream(NO_TIME)
        : parts.getInputStream(part);
  }
}
