package kz.sanaq.transforms.table;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A kind of file that holds all tables of a run: made of a published run, never read back. */
public enum Bundle {
  /** A workbook for Excel and its like: a sheet a table, and one that explains them. */
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
  /** A database for DuckDB: tables with keys and comments, and views. */
  DUCKDB("application/vnd.duckdb");

  private final String mediaType;

  Bundle(String mediaType) {
    this.mediaType = mediaType;
  }

  /** The name of the format. */
  public String format() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the file. */
  public String file() {
    return "sanaq." + format();
  }

  /** What the file is, as an Internet media type. */
  public String mediaType() {
    return mediaType;
  }

  /** The one of a format's name, if there is one. */
  public static Optional<Bundle> named(String format) {
    return Arrays.stream(values()).filter(bundle -> bundle.format().equals(format)).findFirst();
  }
}
