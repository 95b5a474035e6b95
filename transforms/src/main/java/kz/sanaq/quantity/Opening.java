package kz.sanaq.quantity;

import java.util.List;
import kz.sanaq.model.QuantityComparator;

/**
 * What stands in front of a number: bounds and rates.
 *
 * @param end token after it
 * @param comparator what its bounds say
 * @param rate what the number is a rate of
 * @param rules what made it
 */
record Opening(int end, QuantityComparator comparator, Rate rate, List<String> rules) {
  /** Nothing in front of the number at a token. */
  static Opening none(int at) {
    return new Opening(at, QuantityComparator.EQUAL, Rate.NONE, List.of());
  }

  /** What two bounds of one number say together: the first that says more than «about». */
  static QuantityComparator stronger(QuantityComparator had, QuantityComparator by) {
    boolean weak = had == QuantityComparator.EQUAL || had == QuantityComparator.ABOUT;
    return weak && by != QuantityComparator.EQUAL ? by : had;
  }
}
