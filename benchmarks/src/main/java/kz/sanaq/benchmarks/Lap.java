package kz.sanaq.benchmarks;

import java.util.List;
import kz.sanaq.model.Document;

/**
 * One reader on its way round the articles. It goes on where it stopped, so that many short turns
 * of several readers, one after another, measure them under the same weather.
 */
final class Lap {
  private final TextReader reader;
  private final List<Sized> articles;
  private int next;

  /**
   * An article with its size.
   *
   * @param bytes of UTF-8
   * @param sentences as the kernel counts them
   */
  record Sized(Document document, long bytes, long sentences) {}

  Lap(TextReader reader, List<Sized> articles) {
    this.reader = reader;
    this.articles = articles;
  }

  /** Reads on until so much processor time has been used, at least one article. */
  Pace turn(double seconds) {
    long bytes = 0;
    long sentences = 0;
    long begin = Processor.ofThread();
    double used;
    do {
      Sized article = articles.get(next);
      next = (next + 1) % articles.size();
      reader.read(article.document());
      bytes += article.bytes();
      sentences += article.sentences();
      used = (Processor.ofThread() - begin) / 1e9;
    } while (used < seconds);
    return new Pace(bytes, sentences, used);
  }
}
