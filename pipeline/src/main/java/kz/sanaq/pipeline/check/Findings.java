package kz.sanaq.pipeline.check;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.pipeline.publish.Finding;

/** What is wrong with a run: the first findings, and how many there are in all. */
final class Findings {
  private final int limit;
  private final List<Finding> first = new ArrayList<>();
  private long number;

  /**
   * @param limit how many are kept
   */
  Findings(int limit) {
    this.limit = limit;
  }

  void add(Finding finding) {
    number++;
    if (first.size() < limit) {
      first.add(finding);
    }
  }

  void add(RowPlace place, Message what) {
    add(new Finding(place.file(), place.row(), what));
  }

  void add(RowPlace place, String key, Object... arguments) {
    add(place, Message.of(key, arguments));
  }

  void addAll(List<Finding> findings) {
    findings.forEach(this::add);
  }

  /** Those that are kept, in the order in which they were found. */
  List<Finding> first() {
    return first;
  }

  /** How many were found. */
  long number() {
    return number;
  }
}
