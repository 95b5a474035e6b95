package kz.sanaq.pipeline.page;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.ContentDigest;
import kz.sanaq.pipeline.publish.RunFolder;
import kz.sanaq.pipeline.publish.RunTable;
import kz.sanaq.pipeline.publish.WholeFile;

/**
 * The page of a run: what the news says of an indicator, a region or a year, in a file that opens
 * from disk and asks nobody for anything.
 *
 * <p>In: the tables of a run. Out: {@code index.html}, and beside it, where the run is too large to
 * stand in one file (see {@link Sharding}), scripts that this loads. The same run gives the same
 * bytes.
 */
public final class Page {
  /** The file that people open. */
  public static final String FILE = "index.html";

  /**
   * A browser opens no page of any size: one of 100,000 claims has 33 MB without its sentences, and
   * Chromium needs 130 MB for it.
   */
  private static final long MOST_CLAIMS = 300_000;

  private Page() {}

  /** Why a run has more in it than a page can show; empty where it has not. */
  public static Optional<Message> tooMuch(RunFolder run) {
    long claims = run.count("claims");
    return claims <= MOST_CLAIMS
        ? Optional.empty()
        : Optional.of(Message.of("page.too_much", run.id(), claims, MOST_CLAIMS));
  }

  /**
   * Writes the page of a run.
   *
   * @param run whose tables are shown; one that was not published yet shows no time
   * @param folder where the page's files go, on any file system that Beam knows
   * @param changes since the run before it, null where nothing is to be said of them
   * @param map the areas of regions as GeoJSON, null for the page's own
   * @return the files by their names in the folder
   */
  public static SortedMap<String, ContentDigest> write(
      RunFolder run, String folder, JsonNode changes, JsonNode map) throws IOException {
    Sharding sharding = Sharding.of(RunTable.of(run, ShardWriter.MENTIONS).rows());
    List<Shard> shards = new ShardWriter(run, sharding).write(folder);
    PageTemplate template = PageTemplate.shipped();
    PageData data = new PageData(run, shards, changes, map);
    SortedMap<String, ContentDigest> files = new TreeMap<>();
    shards.forEach(shard -> files.put(Shard.file(shard.name()), shard.digest()));
    files.put(
        FILE,
        WholeFile.write(
            folder + "/" + FILE,
            out ->
                template.fill(out, shards.stream().map(Shard::integrity).toList(), data::writeTo)));
    return files;
  }
}
