package kz.sanaq.weigher;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kz.sanaq.language.Constants;

/**
 * A feature, or one for each combination of the values of some enums, which have names like {@code
 * stands=after,nothing,count}.
 */
public final class Template {
  private final String name;
  private final String meaning;
  private final int base;
  private final List<Enum<?>[]> parts;
  private final List<String> words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int size;

  /** Number of values of the second and of the third part; 1 where there is none. */
  private final int seconds;

  private final int thirds;

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
    this.seconds = parts.size() > 1 ? parts.get(1).length : 1;
    this.thirds = parts.size() > 2 ? parts.get(2).length : 1;
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
    return base + first.ordinal() * seconds + second.ordinal();
  }

  /** The number of the feature for three values. */
  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  public int id(Enum<?> first, Enum<?> second, Enum<?> third) {
    int both = first.ordinal() * seconds + second.ordinal();
    return base + both * thirds + third.ordinal();
  }

  /** The number of the feature for a word; -1 where there is none. */
  public int id(String word) {
    Integer k = numbers.get(word);
    return k == null ? -1 : base + k;
  }

  /** The number of the feature for the {@code k}-th of its words. */
  public int ofWord(int k) {
    return base + k;
  }

  String name() {
    return name;
  }

  /** The enums whose values it takes, in order. */
  List<? extends Class<? extends Enum<?>>> enums() {
    return parts.stream().map(part -> part[0].getDeclaringClass()).toList();
  }

  /** The words that it takes; empty where it takes none. */
  List<String> words() {
    return words;
  }

  /** Whether it is one feature, without values. */
  boolean isPlain() {
    return parts.isEmpty() && words.isEmpty();
  }

  /** The number of the feature for what stands after «=» in its name; null where there is none. */
  Integer number(String values) {
    if (!words.isEmpty()) {
      Integer k = numbers.get(values);
      return k == null ? null : Integer.valueOf(base + k);
    }
    int number = 0;
    int from = 0;
    for (int p = 0; p < parts.size(); p++) {
      int comma = p == parts.size() - 1 ? values.length() : values.indexOf(',', from);
      int value = comma < 0 ? -1 : ordinal(parts.get(p), values.substring(from, comma));
      if (value < 0) {
        return null;
      }
      number = number * parts.get(p).length + value;
      from = comma + 1;
    }
    return base + number;
  }

  @SuppressWarnings("EnumOrdinal") // Numbers live as long as a process.
  private static int ordinal(Enum<?>[] part, String label) {
    Enum<?> constant = Constants.named(part[0].getDeclaringClass(), label);
    return constant == null ? -1 : constant.ordinal();
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
      values.insert(0, Constants.label(part[rest % part.length]));
      values.insert(0, p == 0 ? '=' : ',');
      rest /= part.length;
    }
    return name + values;
  }
}
