package kz.sanaq.pipeline.check;

/**
 * Where a row stands.
 *
 * @param file below the folder of the run
 * @param row from 1
 */
record Place(String file, long row) {
  @Override
  public String toString() {
    return file + ", row " + row;
  }
}
