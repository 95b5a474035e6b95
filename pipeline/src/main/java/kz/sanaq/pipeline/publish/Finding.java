package kz.sanaq.pipeline.publish;

/**
 * Something that is wrong with a published run.
 *
 * @param file the file that it was found in, below the folder of the run; of the output where the
 *     run is not at fault
 * @param row which row of the file, from 1; 0 where all of it is meant
 * @param what is wrong: what was found and what was expected
 */
public record Finding(String file, long row, String what) {
  /** Of a whole file. */
  public static Finding of(String file, String what) {
    return new Finding(file, 0, what);
  }

  /** On one line: the place, and what is wrong there. */
  @Override
  public String toString() {
    return file + (row == 0 ? "" : ", row " + row) + ": " + what;
  }
}
