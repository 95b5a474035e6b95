package kz.sanaq.pipeline.publish;

/** How closely the files of a run are looked at. */
public enum Thoroughness {
  /** That they are there, and as long as they were: quick whatever their size. */
  SIZES,
  /** That every byte is as it was: all of them are read. */
  HASHES
}
