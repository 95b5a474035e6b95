package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.pipeline.publish.WholeFile;

/**
 * Writes the scripts that lie beside a page whose run is too large to stand in it whole, since a
 * page from disk can load scripts and nothing else. Each calls {@code sanaqShard} with its name and
 * two tables: all mentions of its claims, and the sentences that these stand in. A sentence with
 * mentions of several parts is in each of them.
 *
 * <p>The same run gives the same bytes. Held in memory at a time: some of the parts, for which the
 * two tables are read once.
 *
 * @param run whose mentions and sentences are written
 * @param sharding which part has which
 * @param atOnce how many parts are held in memory
 */
record ShardWriter(RunFolder run, Sharding sharding, int atOnce) {
  static final String MENTIONS = "mentions";
  private static final String SENTENCES = "sentences";

  /** The tables whose rows are in the scripts. */
  static final Set<String> TABLES = Set.of(MENTIONS, SENTENCES);

  /** In memory such parts take about as much as the claims of a run of 100,000. */
  private static final int USUAL = 40;

  ShardWriter(RunFolder run, Sharding sharding) {
    this(run, sharding, USUAL);
  }

  /**
   * Writes all parts.
   *
   * @param folder of the page
   */
  List<Shard> write(String folder) throws IOException {
    List<Shard> written = new ArrayList<>();
    for (int from = 0; from < sharding.count(); from += atOnce) {
      int to = Math.min(from + atOnce, sharding.count());
      for (ShardContent part : read(from, to)) {
        written.add(part.write(folder));
      }
    }
    return written;
  }

  /** The parts of some numbers, with all that is in them. */
  private List<ShardContent> read(int from, int to) {
    List<ShardContent> parts = new ArrayList<>();
    for (int number = from; number < to; number++) {
      parts.add(new ShardContent(number));
    }
    Map<String, Set<ShardContent>> citing = new HashMap<>();
    table(MENTIONS)
        .read(
            row -> {
              int number = sharding.partOf(row.text("claim_id"));
              if (from <= number && number < to) {
                ShardContent part = parts.get(number - from);
                part.mentions.add(row);
                citing
                    .computeIfAbsent(row.text("sentence_id"), id -> new LinkedHashSet<>())
                    .add(part);
              }
            });
    table(SENTENCES)
        .read(
            row ->
                citing
                    .getOrDefault(row.text("sentence_id"), Set.of())
                    .forEach(part -> part.sentences.add(row)));
    return parts;
  }

  private RunTable table(String name) {
    return RunTable.of(run, name);
  }

  /** What is in one part. */
  private final class ShardContent {
    private final int number;
    private final PageTable mentions = PageTable.of(table(MENTIONS).definition());
    private final PageTable sentences = PageTable.of(table(SENTENCES).definition());

    private ShardContent(int number) {
      this.number = number;
    }

    private Shard write(String folder) throws IOException {
      String name = String.format(Locale.ROOT, "claims-%04d", number);
      ContentDigest digest =
          WholeFile.write(folder + "/" + Shard.file(name), out -> writeCall(name, out));
      return new Shard(name, sharding.first(number), digest);
    }

    private void writeCall(String name, OutputStream out) throws IOException {
      out.write(("sanaqShard(\"" + name + "\",").getBytes(StandardCharsets.UTF_8));
      try (JsonGenerator json = PageJson.to(out)) {
        json.writeStartObject();
        json.writeFieldName(MENTIONS);
        mentions.writeTo(json);
        json.writeFieldName(SENTENCES);
        sentences.writeTo(json);
        json.writeEndObject();
      }
      out.write(");\n".getBytes(StandardCharsets.UTF_8));
    }
  }
}
