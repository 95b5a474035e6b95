package kz.sanaq.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** The web pages of a WARC file: responses with HTML that went well, one after the other. */
final class WarcPages {
  private static final int WENT_WELL = 200;

  /** A page; what it holds is to be read before the next one. */
  record WarcPage(HtmlArticle.PageOrigin origin, InputStream in) {}

  private final WarcReader reader;

  WarcPages(InputStream in) throws IOException {
    reader = new WarcReader(in);
  }

  /** The next page, null at the end. */
  WarcPage next() throws IOException {
    try {
      Optional<WarcRecord> record = reader.next();
      while (record.isPresent()) {
        if (record.get() instanceof WarcResponse response && isPage(response)) {
          HttpResponse http = response.http();
          return new WarcPage(
              new HtmlArticle.PageOrigin(response.target(), charset(http.contentType())),
              http.bodyDecoded().stream());
        }
        record = reader.next();
      }
      return null;
    } catch (UncheckedIOException e) {
      // Trouble with the storage, which is not the archive's.
      throw e;
    } catch (ParsingException | RuntimeException e) {
      throw new IOException("damaged archive", e);
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    return response.contentType().base().equals(MediaType.HTTP)
        && response.http().status() == WENT_WELL
        && response.http().contentType().base().equals(MediaType.HTML);
  }

  private static String charset(MediaType type) {
    String named = type.parameters().get("charset");
    try {
      return named != null && Charset.isSupported(named) ? named : null;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
