package kz.sanaq.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import kz.sanaq.language.Text;
import kz.sanaq.model.Document;
import kz.sanaq.model.Rejected.Why;
import kz.sanaq.model.Sha256;

/**
 * Reads articles out of a file.
 *
 * <p>In: decompressed bytes in UTF-8, with or without byte order mark; a {@code .txt} holds one
 * article, other formats many, see {@link ArticleFormat}; blank lines are passed over. Out: each
 * article as a {@link Document} or a {@link kz.sanaq.model.Rejected}, in the order of the file; a
 * rejected one never ends the reading. Memory is bounded by the longest article allowed, whatever
 * the size of the file.
 *
 * <p>What the fields of an article do not give (date, source) is read from its text, see {@link
 * LayoutReader}. Offsets and columns: bytes of the decompressed file from 0, UTF-16 units of the
 * line from 1. Thread safe.
 */
public final class DocumentReader {
  /** Hexadecimals of the content hash that make an id. */
  private static final int ID_LENGTH = 16;

  /** Hexadecimals of the content hash that make the id of a lineage of one's own. */
  private static final int LINEAGE_LENGTH = 32;

  private final LayoutReader layouts;
  private final Sketcher sketcher;
  private final ReadSettings settings;

  private DocumentReader(LayoutReader layouts, Sketcher sketcher, ReadSettings settings) {
    this.layouts = layouts;
    this.sketcher = sketcher;
    this.settings = settings;
  }

  /** A reader that recognises the layout of articles by {@code layouts}. */
  public static DocumentReader of(LayoutReader layouts, Sketcher sketcher, ReadSettings settings) {
    return new DocumentReader(layouts, sketcher, settings);
  }

  /**
   * Reads a file to its end. An input that breaks off gives what was read so far and one {@code
   * UNREADABLE}.
   *
   * @param file its name, for messages and for the id of an article without one
   * @param format what it holds
   * @param in its decompressed bytes; not closed
   */
  public void read(String file, ArticleFormat format, InputStream in, DocumentSink sink) {
    switch (format) {
      case ZIP -> readArchive(file, in, sink);
      case WARC -> readPages(file, in, sink);
      default -> new FileReading(file, format, sink).read(in);
    }
  }

  private void readArchive(String file, InputStream in, DocumentSink sink) {
    ZipMembers members = new ZipMembers(in);
    try {
      ZipMembers.Member member = members.next();
      while (member != null) {
        read(ZipMembers.path(file, member.path()), member.format(), member.in(), sink);
        member = members.next();
      }
    } catch (IOException e) {
      sink.reject(new Rejections(file, ArticleFormat.ZIP, "").rest(e));
    }
  }

  private void readPages(String file, InputStream in, DocumentSink sink) {
    try {
      WarcPages pages = new WarcPages(in);
      WarcPages.WarcPage page = pages.next();
      while (page != null) {
        String place = file + "!" + page.origin().address();
        new FileReading(place, ArticleFormat.HTML, sink, "", page.origin()).read(page.in());
        page = pages.next();
      }
    } catch (IOException e) {
      sink.reject(new Rejections(file, ArticleFormat.WARC, "").rest(e));
    }
  }

  /** The reading of one file. */
  private final class FileReading {
    private final ArticleFormat format;
    private final DocumentSink sink;
    private final Rejections rejections;

    /** The id of what is read, empty where the file's name is none. */
    private final String name;

    /** What is known of a page. */
    private final HtmlArticle.PageOrigin origin;

    /** The columns of a CSV file, null while its header has not been read. */
    private CsvTable table;

    FileReading(String file, ArticleFormat format, DocumentSink sink) {
      this(
          file,
          format,
          sink,
          format.isNamed() ? ArticleFormat.baseName(file) : "",
          HtmlArticle.PageOrigin.UNKNOWN);
    }

    FileReading(
        String file,
        ArticleFormat format,
        DocumentSink sink,
        String name,
        HtmlArticle.PageOrigin origin) {
      this.format = format;
      this.sink = sink;
      this.rejections = new Rejections(file, format, name);
      this.name = name;
      this.origin = origin;
    }

    void read(InputStream in) {
      Chunks chunks = chunks(format, in);
      try {
        Chunk chunk = chunks.next();
        while (chunk != null && readChunk(chunk)) {
          chunk = chunks.next();
        }
        if (chunk == null && !chunks.missing().isEmpty()) {
          sink.reject(rejections.unclosed(chunks));
        }
      } catch (IOException e) {
        sink.reject(rejections.rest(chunks, e));
      }
    }

    /** Reads a chunk, and says whether those after it can be read. */
    private boolean readChunk(Chunk chunk) {
      if (!format.isNamed() && isBlank(chunk)) {
        return true;
      }
      boolean header = format == ArticleFormat.CSV && table == null;
      try {
        checkSize(chunk);
        if (header) {
          table = CsvTable.header(decode(chunk), settings.columns());
        } else {
          sink.accept(document(article(chunk)));
        }
        return true;
      } catch (RefusalException e) {
        sink.reject(rejections.article(chunk, e));
        return !header;
      }
    }

    private void checkSize(Chunk chunk) throws RefusalException {
      if (chunk.isTooLarge()) {
        throw new RefusalException(
            Why.TOO_LARGE,
            -1,
            name,
            chunk.size()
                + " bytes, at most "
                + settings.maxDocumentBytes()
                + " are read; split the article or raise --max-document-bytes");
      }
    }

    private String decode(Chunk chunk) throws RefusalException {
      return Utf8.decode(chunk.bytes(), chunk.markLength(), chunk.length(), name);
    }

    private Article article(Chunk chunk) throws RefusalException {
      return switch (format) {
        case ARTICLE -> plainArticle(name, decode(chunk));
        case HTML -> HtmlArticle.parse(chunk, name, origin);
        case CSV -> table.article(decode(chunk));
        default -> JsonArticle.parse(decode(chunk), settings.columns());
      };
    }
  }

  private Chunks chunks(ArticleFormat format, InputStream in) {
    int limit = settings.maxDocumentBytes();
    return switch (format) {
      case JSON_LINES -> ChunkReader.lines(in, limit);
      case JSON -> new CutReader(in, limit, new JsonCut());
      case CSV -> new CutReader(in, limit, new CsvCut());
      default -> ChunkReader.whole(in, limit);
    };
  }

  private static Article plainArticle(String name, String text) throws RefusalException {
    if (Article.isBlank(text)) {
      throw new RefusalException(
          Why.EMPTY, -1, name, "the file holds no text; give the article's text or drop the file");
    }
    return new Article(name, "", "", null, -1, "", text);
  }

  private Document document(Article article) throws RefusalException {
    article.checkLengths();
    Text text = Text.of(article.text());
    Layout layout = layouts.read(text);
    String source = article.source().isEmpty() ? layouts.source(text, layout) : article.source();
    String contentHash = Fingerprint.content(source, article);
    String said = Fingerprint.said(text, layout);
    String id = article.id().isEmpty() ? contentHash.substring(0, ID_LENGTH) : article.id();
    return new Document(
        id,
        source,
        article.url(),
        published(article, layout),
        article.title(),
        article.text(),
        contentHash,
        sketcher.sketch(Sha256.of(List.of(said)), said),
        contentHash.substring(0, LINEAGE_LENGTH),
        layouts.language(article.title(), article.text()));
  }

  private LocalDate published(Article article, Layout layout) throws RefusalException {
    LocalDate published = article.published() == null ? layout.published() : article.published();
    if (published == null) {
      return settings.runDate();
    }
    if (published.isAfter(settings.lastPublished())) {
      throw new RefusalException(
          Why.FUTURE_DATE,
          article.publishedAt(),
          article.id(),
          "published on "
              + published
              + ", after "
              + settings.lastPublished()
              + "; correct the date, or --run-date when the run is of another time");
    }
    return published;
  }

  private static boolean isBlank(Chunk chunk) {
    for (int i = chunk.markLength(); i < chunk.length(); i++) {
      byte b = chunk.bytes()[i];
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return !chunk.isTooLarge();
  }
}
