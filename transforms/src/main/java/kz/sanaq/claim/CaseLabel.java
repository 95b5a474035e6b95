package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.TokenRange;

/** What names a figure in its list by its case: «білім беруге» of «білім беруге 5 млрд теңге». */
final class CaseLabel {
  private CaseLabel() {}

  /**
   * The last word before a figure that stands in a case, and is no place, time or number.
   *
   * @param range where it may stand
   * @return its token; -1 where there is none
   */
  static int of(Figure figure, TokenRange range, Feature mark) {
    for (int i = range.end() - 1; i >= range.begin(); i--) {
      Scene scene = figure.scene();
      if (scene.isQuantity(i)) {
        return -1;
      }
      boolean aside = scene.isPlace(i) || scene.isTime(i);
      if (!aside && figure.tokens().isWord(i) && figure.tokens().has(i, mark)) {
        return i;
      }
    }
    return -1;
  }
}
