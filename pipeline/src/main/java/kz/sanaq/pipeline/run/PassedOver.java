package kz.sanaq.pipeline.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Says in one line which kinds of files were not read. */
final class PassedOver {
  /** Kinds that are named. */
  private static final int MOST = 5;

  private PassedOver() {}

  /**
   * The line: «12 files of other kinds are passed over: 9 .pdf, 3 .xlsx; --dry-run names them».
   * Most first, of equally many in the order of their names.
   *
   * @param files at least one path
   */
  static String line(List<String> files) {
    Map<String, Long> kinds =
        files.stream()
            .collect(Collectors.groupingBy(PassedOver::kind, TreeMap::new, Collectors.counting()));
    String named =
        kinds.entrySet().stream()
            .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
            .limit(MOST)
            .map(kind -> kind.getValue() + " " + kind.getKey())
            .collect(Collectors.joining(", "));
    return files.size()
        + (files.size() == 1 ? " file of another kind is" : " files of other kinds are")
        + " passed over: "
        + named
        + (kinds.size() > MOST ? " …" : "")
        + "; --dry-run names them";
  }

  private static String kind(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "without an ending" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
