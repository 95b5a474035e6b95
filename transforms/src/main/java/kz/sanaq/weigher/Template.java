package kz.sanaq.weigher;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A feature, or one for each combination of the values of some enums. */
public final class Template {
  private final String name;
  private final String meaning;
  private final int base;
  private final List<Enum<?>[]> parts;
  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int size;

  Template(String name, String meaning, int base, List<Enum<?>[]> parts) {
    this(name, meaning, base, parts, List.of());
  }

  private Template(
      String name, String meaning, int base, List<Enum<?>[]> parts, List<String> words) {
    this.name = name;
    this.words = List.copyOf(words);
    for (int k = 0; k < words.size(); k++) {
      numbers.put(words.get(k), k);
    }
    this.meaning = meaning;
    this.base = base;
    this.parts = List.copyOf(parts);
    int combinations = Math.max(1, words.size());
    for (Enum<?>[] part : parts) {
      combinations *= part.length;
    }
    this.size = combinations;
  }

  /** A feature for each of some words. */
  static Template ofWords(String name, String meaning, int base, List<String> words) {
    return new Template(name, meaning, base, List.of(), words);
  }

  int base() {
    return base;
  }

  int size() {
    return size;
  }

  String meaning() {
    return meaning;
  }

  /** The number of the feature, which has no values. */
  public int id() {
    return base;
  }

  /** The number of the feature for a value. */
  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  public int id(Enum<?> value) {
    return base + value.ordinal();
  }

  /** The number of the feature for two values. */
  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  public int id(Enum<?> first, Enum<?> second) {
    return base + first.ordinal() * parts.get(1).length + second.ordinal();
  }

  /** The number of the feature for three values. */
  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  public int id(Enum<?> first, Enum<?> second, Enum<?> third) {
    int both = first.ordinal() * parts.get(1).length + second.ordinal();
    return base + both * parts.get(2).length + third.ordinal();
  }

  /** The number of the feature for a word; -1 where there is none. */
  public int id(String word) {
    Integer k = numbers.get(word);
    return k == null ? -1 : base + k;
  }

  /** The name of its {@code k}-th feature. */
  String name(int k) {
    if (!words.isEmpty()) {
      return name + '=' + words.get(k);
    }
    StringBuilder values = new StringBuilder();
    int rest = k;
    for (int p = parts.size() - 1; p >= 0; p--) {
      Enum<?>[] part = parts.get(p);
      values.insert(0, part[rest % part.length].name().toLowerCase(Locale.ROOT));
      values.insert(0, p == 0 ? '=' : ',');
      rest /= part.length;
    }
    return name + values;
  }
}
