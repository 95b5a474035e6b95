package kz.sanaq.pipeline.run;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.sanaq.pipeline.message.Message;

/** Says in one line which kinds of files were not read. */
final class PassedOver {
  /** Kinds that are named. */
  private static final int MOST = 5;

  /** Of equally many in the order of their names, and those without one last. */
  private static final Comparator<Map.Entry<String, Long>> MOST_FIRST =
      Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
          .thenComparing(kind -> kind.getKey().isEmpty());

  private PassedOver() {}

  /**
   * What is said: «12 files of other kinds are passed over: 9 .pdf, 3 .xlsx; --dry-run names them».
   * Most first.
   *
   * @param files at least one path
   */
  static Message of(List<String> files) {
    Map<String, Long> kinds =
        files.stream()
            .collect(Collectors.groupingBy(PassedOver::kind, TreeMap::new, Collectors.counting()));
    List<Message> named =
        kinds.entrySet().stream()
            .sorted(MOST_FIRST)
            .limit(MOST)
            .map(kind -> kind(kind.getKey(), kind.getValue()))
            .toList();
    return Message.count(
        "passed_over", files.size(), Message.joined(", ", named), kinds.size() > MOST ? " …" : "");
  }

  private static Message kind(String ending, long files) {
    return ending.isEmpty()
        ? Message.of("passed_over.without_ending", files)
        : Message.of("passed_over.kind", files, ending);
  }

  /** What a file's name ends in; empty where it has no ending. */
  private static String kind(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
  }
}
