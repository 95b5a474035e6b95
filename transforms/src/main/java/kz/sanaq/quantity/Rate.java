package kz.sanaq.quantity;

/**
 * What a word before a quantity makes a rate of it: «сағатына».
 *
 * @param per {@code hour}, {@code minute} or {@code second}; empty for none
 * @param unit UCUM code of that
 */
record Rate(String per, String unit) {
  static final Rate NONE = new Rate("", "");

  boolean isNone() {
    return per.isEmpty();
  }
}
