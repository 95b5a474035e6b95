package kz.sanaq.pipeline.cli;

/**
 * Which language pack the program reads with. Nothing else names one: from here the code goes
 * through {@link RunSettings} and the factories of transforms and readers.
 */
public final class ChosenPack {
  /** ISO 639-1 code, the name of the pack's folder. */
  public static final String CODE = "kk";

  private ChosenPack() {}
}
