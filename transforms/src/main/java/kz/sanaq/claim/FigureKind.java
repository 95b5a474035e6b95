package kz.sanaq.claim;

import kz.sanaq.model.Unit;

/** What sort of value a figure has: that decides which nouns it can be of. */
enum FigureKind {
  /** No unit is said: things are counted, one by one. */
  COUNT,
  MONEY,
  PERCENT,
  TIMES,
  LENGTH,
  AREA,
  MASS,
  VOLUME,
  TEMPERATURE,
  DURATION,
  OTHER;

  /**
   * The kind of a figure.
   *
   * @param unit code of its unit, empty where none is said
   */
  static FigureKind of(String unit) {
    if (unit.isEmpty()) {
      return COUNT;
    }
    return of(Unit.of(unit));
  }

  /** The kind of a figure whose unit is said. */
  static FigureKind of(Unit unit) {
    return switch (unit.kind()) {
      case MONEY -> MONEY;
      case PERCENT -> PERCENT;
      case TIMES -> TIMES;
      case PHYSICAL -> physical(unit.code());
      case POINT -> OTHER;
      default -> COUNT;
    };
  }

  private static FigureKind physical(String unit) {
    return switch (unit) {
      case "km", "m", "cm", "mm" -> LENGTH;
      case "m2", "km2", "har", "ar", "cm2" -> AREA;
      case "t", "kg", "g", "[car_m]" -> MASS;
      case "m3", "L", "mL", "[bbl_us]", "km3" -> VOLUME;
      case "Cel" -> TEMPERATURE;
      case "a", "mo", "wk", "d", "h", "min", "s" -> DURATION;
      default -> OTHER;
    };
  }
}
