package kz.sanaq.pipeline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import kz.sanaq.pipeline.cli.CommandException;

/**
 * Annotated articles as a user names them.
 *
 * @param name what they are called where figures are shown: the last two folders, or the file of
 *     the claims
 * @param articles what {@code annotate} reads
 * @param claims the rows of gold
 */
record GoldSet(String name, Path articles, Path claims) {
  private static final String ARTICLES = "articles.jsonl";
  private static final String CLAIMS = "claims.jsonl";

  /**
   * A folder with {@code articles.jsonl} and {@code claims.jsonl}.
   *
   * @throws CommandException when something is not there
   */
  static GoldSet of(Path folder) {
    if (!Files.isDirectory(existing(folder))) {
      throw CommandException.usage("evaluate.file", folder, ARTICLES, CLAIMS);
    }
    return new GoldSet(
        name(folder), existing(folder.resolve(ARTICLES)), existing(folder.resolve(CLAIMS)));
  }

  /**
   * Articles, a file or a folder of them, and the file of the claims.
   *
   * @throws CommandException when something is not there
   */
  static GoldSet of(Path articles, Path claims) {
    if (Files.isDirectory(existing(claims))) {
      throw CommandException.usage("evaluate.folder", claims);
    }
    String name = claims.getFileName().toString().replaceFirst("\\.jsonl$", "");
    return new GoldSet(name, existing(articles), claims);
  }

  private static Path existing(Path path) {
    if (!Files.exists(path)) {
      throw CommandException.usage("path.missing", path);
    }
    return path;
  }

  private static String name(Path folder) {
    Path whole = folder.toAbsolutePath().normalize();
    int names = whole.getNameCount();
    return names == 0
        ? whole.toString()
        : whole.subpath(Math.max(0, names - 2), names).toString().replace('\\', '/');
  }
}
