package kz.sanaq.weigher;

import java.util.List;

/**
 * A feature, or one for each combination of the values of some enums, which have names like {@code
 * stands=after,nothing,count}.
 *
 * <p>A record, whose fields Java takes for constants where the template is one: every candidate
 * asks for two dozen numbers, which then need no look at memory.
 *
 * @param name its own, before the values
 * @param meaning what it says of a candidate, for people who read the weights
 * @param base the number of its first feature
 * @param values what it is one for each of
 * @param seconds number of values of the second enum; 1 where there is none
 * @param thirds number of values of the third enum; 1 where there is none
 */
public record Template(
    String name, String meaning, int base, FeatureValues values, int seconds, int thirds) {
  Template(String name, String meaning, int base, FeatureValues values) {
    this(name, meaning, base, values, values.sizeOf(1), values.sizeOf(2));
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
    int k = values.numbers().of(word);
    return k < 0 ? -1 : base + k;
  }

  /** The number of the feature for the {@code k}-th of its words. */
  public int ofWord(int k) {
    return base + k;
  }

  /** Number of features. */
  int size() {
    return values.size();
  }

  /** The enums whose values it takes, in order. */
  List<? extends Class<? extends Enum<?>>> enums() {
    return values.enums();
  }

  /** The words that it takes; empty where it takes none. */
  List<String> words() {
    return values.words();
  }

  /** Whether it is one feature, without values. */
  boolean isPlain() {
    return values.isPlain();
  }

  /** The number of the feature for what stands after «=» in its name; null where there is none. */
  Integer number(String named) {
    int k = values.number(named);
    return k < 0 ? null : Integer.valueOf(base + k);
  }

  /** The name of its {@code k}-th feature. */
  String name(int k) {
    return name + values.name(k);
  }
}
