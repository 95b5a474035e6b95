package kz.sanaq.language;

/** A mistake in a resource file, with its place and its remedy. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param table name of the file
   * @param line line from 1, 0 when the whole file is meant
   * @param column number of the field from 1, 0 when the whole line is meant
   * @param what what was found
   * @param remedy what to do
   */
  public TableException(String table, long line, long column, String what, String remedy) {
    super(
        table
            + (line > 0 ? ":" + line : "")
            + (column > 0 ? ":" + column : "")
            + ": "
            + what
            + " ("
            + remedy
            + ")");
  }
}
