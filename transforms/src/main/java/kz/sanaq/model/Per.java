package kz.sanaq.model;

import java.util.Locale;

/** What one portion of a rate belongs to. */
public enum Per {
  NONE(""),
  RECIPIENT,
  /** One of what is priced: «келісі 2 300 теңгеден». */
  UNIT,
  HOUR,
  DAY,
  WEEK,
  MONTH,
  YEAR,
  PERSONS_1000("1000_persons"),
  PERSONS_10000("10000_persons"),
  PERSONS_100000("100000_persons");

  private final String code;

  Per() {
    this.code = name().toLowerCase(Locale.ROOT);
  }

  Per(String code) {
    this.code = code;
  }

  /** How it is written in tables. */
  public String code() {
    return code;
  }

  /** What a code means; NONE where it is empty or no code. */
  public static Per of(String code) {
    for (Per per : values()) {
      if (per.code.equals(code)) {
        return per;
      }
    }
    return NONE;
  }
}
