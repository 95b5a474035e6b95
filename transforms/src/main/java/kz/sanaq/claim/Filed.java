package kz.sanaq.claim;

/** Whether a figure is filed under an indicator. */
enum Filed {
  NAMED,
  /** No indicator fits. */
  OTHER,
  /** An indicator fits, but not surely enough. */
  UNSURE;

  static Filed of(Name name) {
    return name.indicator() != null ? NAMED : name.isUnsure() ? UNSURE : OTHER;
  }
}
