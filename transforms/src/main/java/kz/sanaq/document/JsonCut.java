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
  public Part next(byte b) {
    if (inString) {
      readString(b);
      return Part.TAKEN;
    }
    if (depth > 0) {
      return readInside(b);
    }
    return switch (b) {
      case ' ', '\t', '\r' -> inValue ? Part.TAKEN : Part.BETWEEN;
      case ',', '\n' -> end();
      // A byte order mark.
      case (byte) 0xEF, (byte) 0xBB, (byte) 0xBF -> inValue ? Part.TAKEN : Part.BETWEEN;
      default -> readBegin(b);
    };
  }

  private Part readBegin(byte b) {
    if (b == '[' && !inArray && !inValue) {
      inArray = true;
      return Part.BETWEEN;
    }
    if (b == ']' && inArray) {
      inArray = false;
      return end();
    }
    inValue = true;
    inString = b == '"';
    depth = b == '{' || b == '[' ? 1 : 0;
    return Part.TAKEN;
  }

  private Part readInside(byte b) {
    inString = b == '"';
    if (b == '{' || b == '[') {
      depth++;
    } else if (b == '}' || b == ']') {
      depth--;
    }
    inValue = depth > 0;
    return depth == 0 ? Part.LAST : Part.TAKEN;
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

  private Part end() {
    inValue = false;
    return Part.BETWEEN;
  }

  @Override
  public String missing() {
    return inArray ? "']' at the end of the array" : "";
  }
}
