package kz.sanaq.pipeline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import kz.sanaq.pipeline.cli.CommandException;

/**
 * The place in a Markdown file where the figures of a set stand: between two lines that name it.
 * What stands around them stays; a file that is not there yet is made.
 */
final class MarkdownSection {
  private final Path file;
  private final String before;
  private final String after;

  private MarkdownSection(Path file, String before, String after) {
    this.file = file;
    this.before = before;
    this.after = after;
  }

  /**
   * Finds it.
   *
   * @param set name of the set
   * @throws CommandException when the file is there and has no such place
   */
  static MarkdownSection of(Path file, String set) throws IOException {
    String begin = "<!-- evaluate " + set + ": begin -->\n";
    String end = "<!-- evaluate " + set + ": end -->";
    if (!Files.exists(file)) {
      return new MarkdownSection(file, begin, end + "\n");
    }
    String content = Files.readString(file);
    int from = content.indexOf(begin);
    int to = content.indexOf(end, Math.max(0, from));
    if (from < 0 || to < 0) {
      throw CommandException.usage("evaluate.no_place", file, set, begin.strip(), end);
    }
    return new MarkdownSection(
        file, content.substring(0, from + begin.length()), content.substring(to));
  }

  /** Writes what shall stand there. */
  void write(String section) throws IOException {
    Files.writeString(file, before + section + after);
  }
}
