package kz.sanaq.quantity;

import java.util.List;
import kz.sanaq.model.Comparator;

/**
 * What stands in front of a number: bounds and rates.
 *
 * @param end token after it
 * @param comparator what its bounds say
 * @param per what the number is a rate of; empty where it is none
 * @param rules what made it
 */
record Opening(int end, Comparator comparator, String per, List<String> rules) {
  /** Nothing in front of the number at a token. */
  static Opening none(int at) {
    return new Opening(at, Comparator.EQUAL, "", List.of());
  }

  /** What two bounds of one number say together: the first that says more than «about». */
  static Comparator stronger(Comparator had, Comparator by) {
    boolean weak = had == Comparator.EQUAL || had == Comparator.ABOUT;
    return weak && by != Comparator.EQUAL ? by : had;
  }
}
