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
  public Part next(byte b) {
    if (quoted && !closing) {
      closing = b == '"';
      return Part.TAKEN;
    }
    if (closing) {
      closing = false;
      if (b == '"') {
        return Part.TAKEN;
      }
      quoted = false;
    }
    if (b == '\n') {
      atFieldBegin = true;
      return Part.BETWEEN;
    }
    quoted = atFieldBegin && b == '"';
    atFieldBegin = CsvTable.SEPARATORS.indexOf(b) >= 0;
    return Part.TAKEN;
  }

  @Override
  public String missing() {
    return quoted && !closing ? "quotation mark that closes a field" : "";
  }
}
