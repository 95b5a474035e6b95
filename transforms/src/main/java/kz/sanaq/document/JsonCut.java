package kz.sanaq.document;

/**
 * Cuts JSON into the elements of its array, or into the values that stand one after the other.
 *
 * <p>It looks at strings and brackets alone; what stands between them may be no JSON, which shows
 * when the element is read. Example: of {@code [{"text": "…"}, {"text": "…"}]} it gives two
 * objects.
 */
final class JsonCut implements Cut {
  private boolean inArray;
  private boolean inString;
  private boolean escaped;

  /** Whether something that is no object stands where one is expected. */
  private boolean inValue;

  private int depth;

  @Override
  public ByteRole next(byte b) {
    if (inString) {
      readString(b);
      return ByteRole.TAKEN;
    }
    if (depth > 0) {
      return readInside(b);
    }
    return switch (b) {
      case ' ', '\t', '\r' -> inValue ? ByteRole.TAKEN : ByteRole.BETWEEN;
      case ',', '\n' -> end();
      // A byte order mark.
      case (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> inValue ? ByteRole.TAKEN : ByteRole.BETWEEN;
      default -> readBegin(b);
    };
  }

  private ByteRole readBegin(byte b) {
    if (b == '[' && !inArray && !inValue) {
      inArray = true;
      return ByteRole.BETWEEN;
    }
    if (b == ']' && inArray) {
      inArray = false;
      return end();
    }
    inValue = true;
    inString = b == '"';
    depth = b == '{' || b == '[' ? 1 : 0;
    return ByteRole.TAKEN;
  }

  private ByteRole readInside(byte b) {
    inString = b == '"';
    if (b == '{' || b == '[') {
      depth++;
    } else if (b == '}' || b == ']') {
      depth--;
    }
    inValue = depth > 0;
    return depth == 0 ? ByteRole.LAST : ByteRole.TAKEN;
  }

  private void readString(byte b) {
    if (escaped) {
      escaped = false;
    } else if (b == '\\') {
      escaped = true;
    } else {
      inString = b != '"';
    }
  }

  private ByteRole end() {
    inValue = false;
    return ByteRole.BETWEEN;
  }

  @Override
  public String missing() {
    return inArray ? "']' at the end of the array" : "";
  }
}
