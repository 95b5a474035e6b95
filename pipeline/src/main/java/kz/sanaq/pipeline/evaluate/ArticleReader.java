package kz.sanaq.pipeline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.document.DocumentReader;
import kz.sanaq.document.DocumentSink;
import kz.sanaq.document.LayoutReader;
import kz.sanaq.document.ReadSettings;
import kz.sanaq.lineage.Sketches;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected;
import kz.sanaq.pipeline.cli.AnnotationWriter;
import kz.sanaq.pipeline.cli.AnnotationWriter.Detail;
import kz.sanaq.pipeline.cli.ChosenPack;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.LocalFiles;
import kz.sanaq.pipeline.publish.Json;

/**
 * Reads articles as {@code annotate} does. The figures are taken out of what it prints, so that
 * what is measured is what users see.
 */
final class ArticleReader {
  private static final ReadSettings SETTINGS =
      new ReadSettings(ReadSettings.DEFAULT_MAX_DOCUMENT_BYTES, null);

  private final Annotator annotator = Annotator.of(ChosenPack.CODE);

  /**
   * The articles of a file or folder by id.
   *
   * @throws CommandException when one is refused, or an id stands twice
   */
  Map<String, Document> articles(Path path) throws IOException {
    Map<String, Document> articles = new HashMap<>();
    DocumentReader reader =
        DocumentReader.of(LayoutReader.of(ChosenPack.CODE), Sketches::of, SETTINGS);
    for (Path file : LocalFiles.find(List.of(path))) {
      LocalFiles.read(file, reader, new Collecting(file, articles));
    }
    return articles;
  }

  /**
   * The figures read in an article.
   *
   * @param certain those that are less certain are left out
   */
  List<Entry> entries(Document article, BigDecimal certain) throws IOException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    // Whatever somebody annotated is to be read.
    Set<String> languages = Set.of(article.language());
    try (AnnotationWriter writer =
        new AnnotationWriter(printed, annotator, languages, Detail.VALUES)) {
      writer.accept(article);
    }
    List<Entry> entries = new ArrayList<>();
    try {
      for (JsonNode mention : Json.parse(printed.toByteArray()).path("mentions")) {
        if (isCertain(mention, certain)) {
          entries.add(EntryReader.read(mention));
        }
      }
    } catch (RowException e) {
      throw new IllegalStateException("printed a mention that cannot be read", e);
    }
    return entries;
  }

  /** Who gives no certainty, or none at all, is taken at his word, as {@code score.py} does. */
  private static boolean isCertain(JsonNode mention, BigDecimal certain) throws RowException {
    BigDecimal certainty = EntryReader.number(mention, "certainty");
    return certainty == null || certainty.signum() == 0 || certainty.compareTo(certain) >= 0;
  }

  /** Keeps articles, and takes none that is not one. */
  private record Collecting(Path file, Map<String, Document> articles) implements DocumentSink {
    @Override
    public void accept(Document document) {
      if (articles.put(document.docId(), document) != null) {
        throw CommandException.failed("evaluate.id_twice", file, document.docId());
      }
    }

    @Override
    public void reject(Rejected rejected) {
      String place = rejected.file() + (rejected.line() > 0 ? ":" + rejected.line() : "");
      throw CommandException.failed("evaluate.no_article", place, rejected.message());
    }
  }
}
