package kz.sanaq.transforms.table;

import java.util.Locale;

/** How constants are written in tables. */
final class Words {
  private Words() {}

  /** The constant's name in lower case; empty for one that says that there is nothing to say. */
  static String of(Enum<?> constant) {
    return constant.name().equals("NONE") ? "" : constant.name().toLowerCase(Locale.ROOT);
  }
}
