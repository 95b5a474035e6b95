package kz.sanaq.document;

import java.io.EOFException;
import java.io.IOException;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Rejected.Why;

/**
 * Says what of one file cannot be read: where it is, why, and what to do about it.
 *
 * <p>Lines and columns count from 1, 0 where the whole file is meant; offsets are bytes of the
 * decompressed file from 0.
 *
 * @param file its name
 * @param format what it holds
 * @param docId id of what is read, empty where the file's name is none
 */
record Rejections(String file, ArticleFormat format, String docId) {
  /**
   * An article that is refused.
   *
   * @param chunk its bytes
   * @param e why, and at which byte of them
   */
  Rejected article(Chunk chunk, RefusalException e) {
    byte[] bytes = chunk.bytes();
    int begin = chunk.markLength();
    int at = begin + Math.max(0, e.at());
    long line = chunk.line();
    int lineBegin = begin;
    for (int i = begin; i < at; i++) {
      if (bytes[i] == '\n') {
        line++;
        lineBegin = i + 1;
      }
    }
    boolean whole = e.at() < 0;
    long column = whole ? 0 : Utf8.units(bytes, lineBegin, at) + 1L;
    return new Rejected(
        file,
        whole && format.isNamed() ? 0 : line,
        column,
        e.docId(),
        chunk.offset() + at,
        e.why(),
        e.getMessage(),
        Utf8.excerpt(bytes, chunk.length(), at));
  }

  /** The rest of the file, whose end misses something: «no closing bracket». */
  Rejected unclosed(Chunks chunks) {
    return rest(chunks, "no " + chunks.missing());
  }

  /** The rest of the file, after what was read of it. */
  Rejected rest(Chunks chunks, IOException e) {
    return rest(chunks, cause(e));
  }

  private Rejected rest(Chunks chunks, String cause) {
    return brokenOff(format.isNamed() ? 0 : chunks.line(), chunks.offset(), cause);
  }

  /** The rest of an archive, whose members have been read up to there. */
  Rejected rest(IOException e) {
    return brokenOff(0, 0, cause(e));
  }

  private Rejected brokenOff(long line, long offset, String cause) {
    return new Rejected(
        file,
        line,
        0,
        docId,
        offset,
        Why.UNREADABLE,
        "the file breaks off (" + cause + "); fetch it again, or check its compression",
        "");
  }

  private static String cause(IOException e) {
    if (e instanceof EOFException) {
      return "it ends too early";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
