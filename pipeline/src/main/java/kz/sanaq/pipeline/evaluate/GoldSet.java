package kz.sanaq.pipeline.evaluate;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
   * One folder with {@code articles.jsonl} and {@code claims.jsonl}, or the articles (a file or a
   * folder) and the file of the claims.
   *
   * @throws CommandException when something is not there
   */
  static GoldSet of(List<Path> paths) {
    Path first = paths.get(0);
    if (paths.size() > 1) {
      Path claims = existing(paths.get(1));
      if (Files.isDirectory(claims)) {
        throw CommandException.usage(claims + " is a folder; expected the file of the claims");
      }
      String file = claims.getFileName().toString();
      return new GoldSet(file.replaceFirst("\\.jsonl$", ""), existing(first), claims);
    }
    if (!Files.isDirectory(existing(first))) {
      throw CommandException.usage(
          first
              + " is a file; expected a folder with "
              + ARTICLES
              + " and "
              + CLAIMS
              + ", or two paths: ARTICLES CLAIMS");
    }
    return new GoldSet(
        name(first), existing(first.resolve(ARTICLES)), existing(first.resolve(CLAIMS)));
  }

  private static Path existing(Path path) {
    if (!Files.exists(path)) {
      throw CommandException.usage("no such file or directory: " + path + "; check the path");
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
