package kz.sanaq.document;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;

/** What a reader finds in a file. */
final class Articles implements DocumentSink {
  private static final LayoutReader LAYOUTS = LayoutReader.of("kk");

  final List<Document> documents = new ArrayList<>();
  final List<Rejected> rejected = new ArrayList<>();

  static Articles read(String file, String content) {
    return read(file, content.getBytes(StandardCharsets.UTF_8));
  }

  static Articles read(String file, byte[] content) {
    return read(
        file,
        new ByteArrayInputStream(content),
        new ReadSettings(ReadSettings.DEFAULT_MAX_DOCUMENT_BYTES, null));
  }

  static Articles read(String file, InputStream content, ReadSettings settings) {
    Articles articles = new Articles();
    DocumentReader.of(LAYOUTS, Sketches::of, settings)
        .read(file, ArticleFormat.of(file).orElseThrow(), content, articles);
    return articles;
  }

  @Override
  public void accept(Document document) {
    documents.add(document);
  }

  @Override
  public void reject(Rejected refused) {
    rejected.add(refused);
  }
}
