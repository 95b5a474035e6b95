package kz.sanaq.transforms.table;

/** What a column holds; every column may hold null. */
public enum ColumnType {
  /** Text; an empty one is null. A {@link String}. */
  STRING,
  /** A whole number of 32 bits. An {@link Integer}. */
  INT,
  /** A whole number of 64 bits. A {@link Long}. */
  LONG,
  /** A {@link Boolean}. */
  BOOLEAN,
  /** A day. A {@link java.time.LocalDate}. */
  DATE,
  /** A number with 28 digits before and 10 after the point. A {@link java.math.BigDecimal}. */
  DECIMAL,
  /** A list of texts, never null. A {@link java.util.List} of {@link String}. */
  STRINGS
}
