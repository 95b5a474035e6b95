package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The figures of a text that were read before one: what it may share its unit, its thing or its
 * time with. They are asked for from the last one on, and never farther than a reach, which keeps
 * texts of many figures linear.
 */
final class FiguresBefore {
  /** How many figures back one of a sort of value is looked for. */
  private static final int KIND_REACH = 12;

  private final List<ReadFigure> read;

  /** Found when first asked for: every noun asks for it. */
  private Map<FigureKind, ReadFigure> lastOfKind;

  /**
   * @param read the figures in text order
   */
  FiguresBefore(List<ReadFigure> read) {
    this.read = read;
  }

  /** The last one, null for none. */
  ReadFigure last() {
    return read.isEmpty() ? null : read.get(read.size() - 1);
  }

  /** The last of those within a reach that is such; null for none. */
  ReadFigure last(int reach, Predicate<ReadFigure> such) {
    for (int i = read.size() - 1; i >= Math.max(0, read.size() - reach); i--) {
      if (such.test(read.get(i))) {
        return read.get(i);
      }
    }
    return null;
  }

  /** The last one that is of a sort of value, within reach; null for none. */
  ReadFigure lastOf(FigureKind kind) {
    if (lastOfKind == null) {
      lastOfKind = new EnumMap<>(FigureKind.class);
      for (int i = read.size() - 1; i >= Math.max(0, read.size() - KIND_REACH); i--) {
        lastOfKind.putIfAbsent(FigureKind.of(read.get(i).thing().unit()), read.get(i));
      }
    }
    return lastOfKind.get(kind);
  }

  /** So many, the last first; fewer where there are no more. */
  List<ReadFigure> latest(int most) {
    int n = read.size();
    List<ReadFigure> latest = new ArrayList<>(Math.min(most, n));
    for (int i = n - 1; i >= Math.max(0, n - most); i--) {
      latest.add(read.get(i));
    }
    return latest;
  }
}
