package kz.sanaq.pipeline.publish;

import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.transforms.file.WrittenFile;

/** The Hive folders that the files of a large table lie in. */
public final class Folders {
  private Folders() {}

  /** The columns that the folders of a file tell, the outermost first; none without folders. */
  public static List<String> columns(WrittenFile file) {
    return Stream.of(file.path().split("/", -1))
        .filter(folder -> folder.contains("="))
        .map(folder -> folder.substring(0, folder.indexOf('=')))
        .toList();
  }
}
