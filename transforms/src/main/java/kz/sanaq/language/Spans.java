package kz.sanaq.language;

import java.util.List;
import kz.sanaq.model.Span;

/**
 * Stretches of a text, in its order, none overlapping another.
 *
 * @param all every one of them
 */
public record Spans(List<Span> all) {
  /** None at all. */
  public static final Spans NONE = new Spans(List.of());

  public Spans {
    all = List.copyOf(all);
  }

  /** The first that holds a character from {@code begin} to before {@code end}; null for none. */
  public Span within(int begin, int end) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).end() <= begin) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < all.size() && all.get(low).begin() < end ? all.get(low) : null;
  }
}
