package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;

/**
 * JSON in UTF-8 that may stand in a script of a page: nothing in it ends the script or begins a
 * comment there, and it is the same as a program and as data.
 */
final class PageJson {
  private static final JsonFactory JSON =
      new JsonFactoryBuilder()
          .characterEscapes(new ScriptEscapes())
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
          .build();

  private PageJson() {}

  /** A generator for a stream, which stays open. It writes trees, too. */
  static JsonGenerator to(OutputStream out) throws IOException {
    return JSON.createGenerator(out).setCodec(new ObjectMapper());
  }

  /**
   * {@code <} begins tags and comments; U+2028 and U+2029 end lines in programs of older browsers.
   */
  private static final class ScriptEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final int[] ascii = standardAsciiEscapesForJSON();

    ScriptEscapes() {
      ascii['<'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii;
    }

    @Override
    public SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case LINE_SEPARATOR -> new SerializedString("\\u2028");
        case PARAGRAPH_SEPARATOR -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
