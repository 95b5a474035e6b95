package kz.sanaq.benchmarks;

/** Which language pack is measured. */
final class LanguagePack {
  /** ISO 639-1 code, the name of the pack's folder. */
  static final String CODE = "kk";

  private LanguagePack() {}
}
