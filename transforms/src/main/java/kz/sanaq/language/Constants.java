package kz.sanaq.language;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The constants of enums by their names in small letters, as tables write them. */
public final class Constants {
  private static final Map<Class<?>, Map<String, Enum<?>>> KNOWN = new ConcurrentHashMap<>();

  private Constants() {}

  /** The constant with a name in small letters; null where there is none. */
  public static <E extends Enum<?>> E named(Class<E> type, String name) {
    return type.cast(KNOWN.computeIfAbsent(type, Constants::names).get(name));
  }

  private static Map<String, Enum<?>> names(Class<?> type) {
    Map<String, Enum<?>> names = new HashMap<>();
    for (Object constant : type.getEnumConstants()) {
      names.put(label((Enum<?>) constant), (Enum<?>) constant);
    }
    return names;
  }

  /** How tables write a constant. */
  public static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
