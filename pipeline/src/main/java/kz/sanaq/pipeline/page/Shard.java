package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import kz.sanaq.pipeline.publish.ContentDigest;

/**
 * A script beside the page, which has the mentions of some claims and their sentences.
 *
 * @param name what it is called, and calls itself
 * @param first with what the ids of its claims begin at the lowest
 * @param digest what was written
 */
record Shard(String name, String first, ContentDigest digest) {
  /** Where a script of that name lies, from the folder of the page. */
  static String file(String name) {
    return "data/" + name + ".js";
  }

  /** What the page and its policy know the script by (W3C Subresource Integrity). */
  String integrity() {
    byte[] hash = HexFormat.of().parseHex(digest.sha256());
    return "sha256-" + Base64.getEncoder().encodeToString(hash);
  }

  /** Writes what the page has to know of it. */
  void writeTo(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("first", first);
    json.writeStringField("integrity", integrity());
    json.writeEndObject();
  }
}
