package kz.sanaq.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Splits what would be too much to compare pair by pair.
 *
 * <p>A group within the limit stays whole. A larger one is split by the first property, what is
 * still too large by the second, and so on. The outcome depends on the elements alone, not on their
 * order.
 */
final class BoundedGroups {
  private BoundedGroups() {}

  /**
   * Groups of at most {@code limit} elements; what no property splits falls into single elements.
   * Elements keep their order inside a group.
   *
   * @param properties in order of use
   */
  static <T> List<List<T>> split(
      List<T> elements, int limit, List<Function<T, String>> properties) {
    List<List<T>> groups = new ArrayList<>();
    for (List<T> group : alike(elements, limit, properties)) {
      if (group.size() <= limit) {
        groups.add(group);
      } else {
        group.forEach(element -> groups.add(List.of(element)));
      }
    }
    return groups;
  }

  /** The same, but that what no property splits stays together, however much it is. */
  static <T> List<List<T>> alike(
      List<T> elements, int limit, List<Function<T, String>> properties) {
    List<List<T>> groups = new ArrayList<>();
    if (elements.size() <= limit || properties.isEmpty()) {
      groups.add(elements);
      return groups;
    }
    SortedMap<String, List<T>> parts = new TreeMap<>();
    for (T element : elements) {
      String property = properties.get(0).apply(element);
      parts.computeIfAbsent(property, ignored -> new ArrayList<>()).add(element);
    }
    List<Function<T, String>> rest = properties.subList(1, properties.size());
    parts.values().forEach(part -> groups.addAll(alike(part, limit, rest)));
    return groups;
  }
}
