package kz.sanaq.document;

/**
 * The bytes of one article and where they stand in their file.
 *
 * @param bytes a buffer; only the first {@code length} bytes count, and they change with the next
 *     chunk
 * @param length how many bytes are held, never more than the limit
 * @param size how many bytes the article has; more than {@code length} when it is over the limit
 * @param offset of the first byte in the file
 * @param line of the first byte, from 1
 */
@SuppressWarnings("ArrayRecordComponent") // a view that lives for one article; never compared
record Chunk(byte[] bytes, int length, long size, long offset, long line) {
  boolean isTooLarge() {
    return size > length;
  }

  /** How many bytes the byte order mark at the beginning takes. */
  int markLength() {
    return length >= 3
            && bytes[0] == (byte) 0xEF
            && bytes[1] == (byte) 0xBB
            && bytes[2] == (byte) 0xBF
        ? 3
        : 0;
  }
}
