package kz.sanaq.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import kz.sanaq.document.ArticleFormat;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;

/**
 * All articles of a file or folder, in no particular order; a file is read by one thread.
 *
 * @param documents what was read, copies too
 * @param rejected what is no article
 */
record PlainInput(Collection<Document> documents, Collection<Rejected> rejected)
    implements DocumentSink {

  static PlainInput of(Path input) {
    PlainInput all = new PlainInput(new ConcurrentLinkedQueue<>(), new ConcurrentLinkedQueue<>());
    DocumentReader reader = Articles.reader();
    files(input).parallelStream().forEach(file -> all.add(file, reader));
    return all;
  }

  private static List<Path> files(Path input) {
    try (Stream<Path> files = Files.walk(input)) {
      return files.filter(Files::isRegularFile).filter(file -> format(file) != null).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ArticleFormat format(Path file) {
    return ArticleFormat.of(file.toString()).orElse(null);
  }

  private void add(Path file, DocumentReader reader) {
    try (InputStream content = Files.newInputStream(file)) {
      reader.read(file.toString(), format(file), content, this);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void accept(Document document) {
    documents.add(document);
  }

  @Override
  public void reject(Rejected input) {
    rejected.add(input);
  }
}
