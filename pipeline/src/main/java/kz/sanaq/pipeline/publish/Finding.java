package kz.sanaq.pipeline.publish;

import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;

/**
 * Something that is wrong with a published run.
 *
 * @param file the file that it was found in, below the folder of the run; of the output where the
 *     run is not at fault
 * @param row which row of the file, from 1; 0 where all of it is meant
 * @param what is wrong: what was found and what was expected
 */
public record Finding(String file, long row, Message what) {
  /** Of a whole file. */
  public static Finding of(String file, String key, Object... arguments) {
    return new Finding(file, 0, Message.of(key, arguments));
  }

  /** On one line: the place, and what is wrong there. */
  public Message said() {
    return row == 0
        ? Message.of("finding.file", file, what)
        : Message.of("finding.row", file, String.valueOf(row), what);
  }

  /** The same in English. */
  @Override
  public String toString() {
    return Language.EN.text(said());
  }
}
