package kz.sanaq.document;

/**
 * Cuts CSV into its records: a line feed ends one unless it stands in quotation marks (RFC 4180). A
 * quotation mark inside a field that began without one is a character like others.
 */
final class CsvCut implements Cut {
  private boolean atFieldBegin = true;
  private boolean quoted;

  /** Whether a mark was read that ends the quotation, or is the first of two that stand for one. */
  private boolean closing;

  @Override
  public ByteRole next(byte b) {
    if (quoted && !closing) {
      closing = b == '"';
      return ByteRole.TAKEN;
    }
    if (closing) {
      closing = false;
      if (b == '"') {
        return ByteRole.TAKEN;
      }
      quoted = false;
    }
    if (b == '\n') {
      atFieldBegin = true;
      return ByteRole.BETWEEN;
    }
    quoted = atFieldBegin && b == '"';
    atFieldBegin = CsvTable.SEPARATORS.indexOf(b) >= 0;
    return ByteRole.TAKEN;
  }

  @Override
  public String missing() {
    return quoted && !closing ? "quotation mark that closes a field" : "";
  }
}
