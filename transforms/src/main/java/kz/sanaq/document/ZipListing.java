package kz.sanaq.document;

import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** What lies in an archive on a local disk, without reading it. */
public final class ZipListing {
  private ZipListing() {}

  /**
   * Paths of the files in an archive that hold no articles by their names, or are compressed once
   * more, in the order of the archive; hidden ones are not named. Empty where it is damaged: that
   * shows when it is read.
   *
   * @param archive its path, which they begin with: {@code a.zip!/b.pdf}
   */
  public static List<String> others(String archive) {
    try (ZipFile zip = new ZipFile(archive)) {
      return zip.stream()
          .filter(entry -> !entry.isDirectory())
          .map(ZipEntry::getName)
          .filter(path -> !ZipMembers.isHidden(path) && !ZipMembers.isRead(path))
          .map(path -> ZipMembers.path(archive, path))
          .toList();
    } catch (IOException | IllegalArgumentException e) {
      return List.of();
    }
  }
}
