package kz.sanaq.weigher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The features that the candidates of one decision are described by, each with a number. Filled
 * once, while the class that describes the candidates is loaded; then only read.
 */
public final class FeatureSpace {
  private final String decision;
  private final List<Template> templates = new ArrayList<>();
  private final Map<String, Template> named = new HashMap<>();
  private int size;

  /** The features of a decision, which names its table of weights. */
  public FeatureSpace(String decision) {
    this.decision = decision;
  }

  /** The decision's name. */
  public String decision() {
    return decision;
  }

  /** All that were added, in order. */
  List<Template> templates() {
    return List.copyOf(templates);
  }

  /** Number of features. */
  public int size() {
    return size;
  }

  /**
   * Adds a feature that holds or does not.
   *
   * @param meaning what it says of a candidate, for people who read the weights
   */
  public Template feature(String name, String meaning) {
    return add(new Template(name, meaning, size, FeatureValues.of(List.of())));
  }

  /**
   * Adds a feature for each value, or each combination of values, of one, two or three enums.
   *
   * @param meaning what it says of a candidate, for people who read the weights
   */
  @SafeVarargs
  public final Template feature(String name, String meaning, Class<? extends Enum<?>>... parts) {
    List<Enum<?>[]> values = new ArrayList<>();
    for (Class<? extends Enum<?>> part : parts) {
      values.add(part.getEnumConstants());
    }
    return add(new Template(name, meaning, size, FeatureValues.of(values)));
  }

  /** Adds a feature for each of some words. */
  public Template feature(String name, String meaning, List<String> words) {
    return add(new Template(name, meaning, size, FeatureValues.ofWords(words)));
  }

  private Template add(Template template) {
    templates.add(template);
    size += template.size();
    if (named.put(template.name(), template) != null) {
      throw new IllegalArgumentException("two features named " + template.name());
    }
    return template;
  }

  /** The name of a feature: that of its template with its values, «relation=label,count». */
  public String name(int feature) {
    Template template = template(feature);
    return template.name(feature - template.base());
  }

  /** What a feature says. */
  public String meaning(int feature) {
    return template(feature).meaning();
  }

  /** The number of a feature; null where there is none of that name. */
  public Integer number(String name) {
    int sign = name.indexOf('=');
    Template template = named.get(sign < 0 ? name : name.substring(0, sign));
    if (template == null || template.isPlain() != sign < 0) {
      return null;
    }
    return sign < 0 ? Integer.valueOf(template.id()) : template.number(name.substring(sign + 1));
  }

  private Template template(int feature) {
    int low = 0;
    int high = templates.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (templates.get(middle).base() <= feature) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return templates.get(low);
  }
}
