package kz.sanaq.pipeline.check;

import kz.sanaq.pipeline.message.Message;

/**
 * Where a row stands.
 *
 * @param file below the folder of the run
 * @param row from 1
 */
record RowPlace(String file, long row) {
  /** In words. */
  Message said() {
    return Message.of("place", file, String.valueOf(row));
  }
}
