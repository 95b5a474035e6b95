package kz.sanaq.weigher;

import java.util.List;
import kz.sanaq.language.Constants;
import kz.sanaq.language.WordNumbers;

/**
 * What a feature is one for each of: the combinations of the values of some enums, numbered in
 * their order, or some words. Of a feature that holds or does not neither are given.
 *
 * @param parts the values of each of the enums
 * @param words the words
 * @param numbers the words by number
 */
record FeatureValues(List<Enum<?>[]> parts, List<String> words, WordNumbers numbers) {
  /** The combinations of the values of some enums. */
  static FeatureValues of(List<Enum<?>[]> parts) {
    return new FeatureValues(List.copyOf(parts), List.of(), new WordNumbers(List.of()));
  }

  /** Some words. */
  static FeatureValues ofWords(List<String> words) {
    return new FeatureValues(List.of(), List.copyOf(words), new WordNumbers(words));
  }

  /** How many there are; one where there is but the feature itself. */
  int size() {
    int combinations = Math.max(1, words.size());
    for (Enum<?>[] part : parts) {
      combinations *= part.length;
    }
    return combinations;
  }

  /** Number of values of an enum; 1 where there are not so many. */
  int sizeOf(int part) {
    return part < parts.size() ? parts.get(part).length : 1;
  }

  /** The enums, in order. */
  List<? extends Class<? extends Enum<?>>> enums() {
    return parts.stream().map(part -> part[0].getDeclaringClass()).toList();
  }

  /** Whether it is one feature, without values. */
  boolean isPlain() {
    return parts.isEmpty() && words.isEmpty();
  }

  /** The number of what is named so: «after,nothing,count»; -1 where nothing is. */
  int number(String values) {
    if (!words.isEmpty()) {
      return numbers.of(values);
    }
    int number = 0;
    int from = 0;
    for (int p = 0; p < parts.size(); p++) {
      int comma = p == parts.size() - 1 ? values.length() : values.indexOf(',', from);
      int value = comma < 0 ? -1 : ordinal(parts.get(p), values.substring(from, comma));
      if (value < 0) {
        return -1;
      }
      number = number * parts.get(p).length + value;
      from = comma + 1;
    }
    return number;
  }

  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  private static int ordinal(Enum<?>[] part, String label) {
    Enum<?> constant = Constants.named(part[0].getDeclaringClass(), label);
    return constant == null ? -1 : constant.ordinal();
  }

  /** What the {@code k}-th is called, after a sign «=»; empty where there is but the feature. */
  String name(int k) {
    if (!words.isEmpty()) {
      return '=' + words.get(k);
    }
    StringBuilder values = new StringBuilder();
    int rest = k;
    for (int p = parts.size() - 1; p >= 0; p--) {
      Enum<?>[] part = parts.get(p);
      values.insert(0, Constants.label(part[rest % part.length]));
      values.insert(0, p == 0 ? '=' : ',');
      rest /= part.length;
    }
    return values.toString();
  }
}
