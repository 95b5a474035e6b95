package kz.sanaq.pipeline.publish;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.file.WrittenFile;
import org.apache.beam.sdk.io.FileSystems;
import org.apache.beam.sdk.io.fs.EmptyMatchTreatment;
import org.apache.beam.sdk.io.fs.MatchResult;

/** Whether the files of a run are those that its manifest lists. */
final class FileCheck {
  /** What a run has beside its tables. */
  private static final Set<String> BESIDE =
      Set.of(OutputFolder.MANIFEST, OutputFolder.JOURNAL, DataPackage.FILE);

  private final RunFolder run;
  private final Thoroughness thoroughness;

  /** A listed file by its hash, to tell of those that changed places. */
  private final Map<String, String> byHash = new HashMap<>();

  private FileCheck(RunFolder run, Thoroughness thoroughness) {
    this.run = run;
    this.thoroughness = thoroughness;
    run.files().forEach(file -> byHash.putIfAbsent(file.sha256(), file.path()));
  }

  /** What is wrong with the listed files, in the order of the manifest. */
  static List<Finding> listed(RunFolder run, Thoroughness thoroughness) throws IOException {
    FileCheck check = new FileCheck(run, thoroughness);
    List<Finding> findings = new ArrayList<>();
    for (WrittenFile file : run.files()) {
      check.compare(file.path(), new ContentDigest(file.bytes(), file.sha256()), findings);
    }
    for (Map.Entry<String, ContentDigest> page : run.page().entrySet()) {
      check.compare(page.getKey(), page.getValue(), findings);
    }
    for (WrittenBundle bundle : run.bundles()) {
      ContentDigest expected = new ContentDigest(bundle.bytes(), bundle.sha256());
      check.compare(bundle.bundle().file(), expected, findings);
    }
    // Runs of 0.1.0 have none.
    JsonNode descriptor = run.manifest().path("descriptor");
    if (descriptor.isObject() || run.isOfThisSchema()) {
      ContentDigest expected =
          new ContentDigest(
              descriptor.path("bytes").longValue(), descriptor.path("sha256").asText());
      check.compare(DataPackage.FILE, expected, findings);
    }
    return findings;
  }

  /** Files that lie in the run's folder, and that its manifest does not list, sorted. */
  static List<Finding> unlisted(RunFolder run) throws IOException {
    Set<String> listed = new TreeSet<>(BESIDE);
    run.files().forEach(file -> listed.add(file.path()));
    listed.addAll(run.page().keySet());
    run.bundles().forEach(file -> listed.add(file.bundle().file()));
    Set<String> unlisted = new TreeSet<>(Storage.below(run.path()));
    unlisted.removeAll(listed);
    return unlisted.stream()
        .map(file -> Finding.of(file, "found.not_listed", OutputFolder.MANIFEST))
        .toList();
  }

  private void compare(String file, ContentDigest expected, List<Finding> findings)
      throws IOException {
    MatchResult found = FileSystems.match(run.path() + "/" + file, EmptyMatchTreatment.ALLOW);
    if (found.metadata().isEmpty()) {
      findings.add(Finding.of(file, "found.missing"));
      return;
    }
    MatchResult.Metadata there = found.metadata().get(0);
    if (thoroughness == Thoroughness.SIZES) {
      if (there.sizeBytes() != expected.bytes()) {
        findings.add(new Finding(file, 0, sizes(there.sizeBytes(), expected)));
      }
      return;
    }
    try (InputStream stream = Channels.newInputStream(FileSystems.open(there.resourceId()))) {
      ContentDigest digest = ContentDigest.of(stream);
      if (!digest.equals(expected)) {
        findings.add(new Finding(file, 0, difference(file, digest, expected)));
      }
    } catch (FileNotFoundException e) {
      findings.add(Finding.of(file, "found.unreadable"));
    }
  }

  private Message difference(String file, ContentDigest digest, ContentDigest expected) {
    String other = byHash.get(digest.sha256());
    // Nothing is what every empty file holds.
    if (other != null && !other.equals(file) && digest.bytes() > 0) {
      return Message.of("found.of_other", other);
    }
    return digest.bytes() == expected.bytes()
        ? Message.of("found.sha256", digest.sha256(), expected.sha256())
        : sizes(digest.bytes(), expected);
  }

  private static Message sizes(long bytes, ContentDigest expected) {
    return Message.of("found.bytes", bytes, expected.bytes());
  }
}
