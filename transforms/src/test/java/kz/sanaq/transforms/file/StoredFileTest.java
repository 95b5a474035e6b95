package kz.sanaq.transforms.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import kz.sanaq.model.Sha256;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Trouble with a file's content is not taken for trouble with its storage. */
class StoredFileTest {
  @TempDir Path folder;

  @Test
  void aFileIsReadToItsEnd() throws IOException {
    byte[] bytes = {'a', (byte) 0xFF, 0};
    Path file = Files.write(folder.resolve("қала.txt"), bytes);
    try (StoredFile stored = new StoredFile(file.toString())) {
      assertEquals('a', stored.read());
      assertArrayEquals(new byte[] {(byte) 0xFF, 0}, stored.readAllBytes());
      assertEquals(-1, stored.read());
    }
  }

  @Test
  void aDamagedArchiveIsTheReadersToReport() throws IOException {
    byte[] bytes = {0x1F, (byte) 0x8B, 'n', 'o', ' ', 'z', 'i', 'p'};
    for (String name : new String[] {"a.txt.gz", "a.txt.bz2", "a.txt.zst"}) {
      Path file = Files.write(folder.resolve(name), bytes);
      try (StoredFile stored = new StoredFile(file.toString())) {
        assertThrows(IOException.class, stored::read, name);
      }
    }
  }

  /** What is read of such a file is of neither version: a writer was at it. */
  @ParameterizedTest
  @CsvSource({
    "grown, a.jsonl",
    "shortened, a.jsonl",
    "edited, a.jsonl",
    "grown, a.jsonl.gz",
  })
  void aFileThatChangesWhileItIsReadEndsTheRun(String change, String name) throws IOException {
    Path file = Files.write(folder.resolve(name), content(name));
    StoredFile stored = new StoredFile(file.toString(), digest(file));
    assertEquals('x', stored.read());
    try (RandomAccessFile writer = new RandomAccessFile(file.toFile(), "rw")) {
      long end = writer.length();
      switch (change) {
        case "shortened" -> writer.setLength(end - 1);
        case "edited" -> {
          writer.seek(end - 1);
          writer.write('y');
        }
        default -> {
          writer.seek(end);
          writer.write('y');
        }
      }
    }
    UncheckedIOException e = assertThrows(UncheckedIOException.class, stored::close);
    assertEquals("input file has changed since the run began: " + file, e.getMessage());
  }

  /** More than is read at once. */
  private static byte[] content(String name) throws IOException {
    byte[] text = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    if (!name.endsWith(".gz")) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(text);
    }
    return bytes.toByteArray();
  }

  private static String digest(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    digest.update(Files.readAllBytes(file));
    return Sha256.hex(digest);
  }

  @Test
  void aFileThatHasGoneEndsTheRun() {
    Path gone = folder.resolve("gone.txt");
    assertEquals("input file has gone since the run began: " + gone, trouble(gone, ""));
    assertEquals("input file has gone since the run began: " + gone, trouble(gone, "00"));
  }

  /** A folder stands for a file without permission: root may read everything. */
  @Test
  void aFileThatOnlyThisMachineCannotReadEndsTheRun() throws IOException {
    Path file = Files.createDirectory(folder.resolve("a.txt"));
    StoredFile unknown = new StoredFile(file.toString());
    IOException e = assertThrows(IOException.class, unknown::read);
    assertEquals("no permission to read it", e.getMessage());
    assertEquals("no permission here to read input file " + file, trouble(file, "00"));
  }

  @Test
  void aNameThatNoPathHasEndsTheRun() {
    assertEquals("cannot open input file " + folder + "/\0.txt", trouble(folder + "/\0.txt", ""));
  }

  private static String trouble(Path file, String sha256) {
    return trouble(file.toString(), sha256);
  }

  private static String trouble(String file, String sha256) {
    return assertThrows(UncheckedIOException.class, () -> new StoredFile(file, sha256).read())
        .getMessage();
  }
}
