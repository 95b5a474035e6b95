package kz.sanaq.lineage;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.sanaq.model.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CopiesTest {
  private static final int SAMPLE_HASH = -128940031;
  private static final int SIGNATURE_HASH = 537617244;

  @ParameterizedTest
  @CsvSource({"60, 12", "300, 12", "2000, 12", "2000, 10"})
  void aFewChangedWordsLeaveACopy(int length, int every) {
    List<String> words = Texts.words(length, length);
    decides(words, Texts.edited(words, every), true);
  }

  @ParameterizedTest
  @CsvSource({"60, 4", "300, 4", "2000, 4"})
  void manyChangedWordsMakeAnotherText(int length, int every) {
    List<String> words = Texts.words(length, length);
    decides(words, Texts.edited(words, every), false);
  }

  @ParameterizedTest
  @CsvSource({"100, 40, true", "900, 320, true", "900, 250, false", "3000, 1100, true"})
  void whatKeepsAThirdIsACutCopy(int length, int kept, boolean copy) {
    List<String> words = Texts.words(length, length);
    decides(words, words.subList(length - kept, length), copy);
  }

  @Test
  void aSharedPassageMakesNoCopy() {
    List<String> one = new ArrayList<>(Texts.words(200, 1));
    List<String> other = new ArrayList<>(Texts.words(200, 2));
    List<String> quotation = Texts.words(80, 3);
    one.addAll(quotation);
    other.addAll(quotation);
    decides(one, other, false);
  }

  /** Of texts of up to 128 shingles all are compared, so the limits are exact. */
  @ParameterizedTest
  @CsvSource({"22, true", "21, false"})
  void anEditedCopySharesHalfOfAllShingles(int kept, boolean copy) {
    List<String> words = Texts.words(32, 1);
    List<String> edited = new ArrayList<>(words.subList(0, kept));
    edited.addAll(Texts.words(32 - kept, 2));
    decides(words, edited, copy);
  }

  @ParameterizedTest
  @CsvSource({"26, 92, true", "25, 92, false", "26, 93, false"})
  void aCutCopyIsAThirdAndSharesFourFifths(int shared, int length, boolean copy) {
    List<String> whole = Texts.words(length, 1);
    List<String> cut = new ArrayList<>(whole.subList(0, shared));
    cut.addAll(Texts.words(32 - shared, 2));
    decides(whole, cut, copy);
  }

  @Test
  void aTextOfTwentyFourShinglesIsLongEnough() {
    List<String> words = Texts.words(Sketches.LEAST_SHINGLES + Shingles.WORDS - 1, 5);
    assertThat(Texts.sketch(words).isShort(), equalTo(false));
    decides(words, words.subList(0, words.size() - 1), false);
  }

  @Test
  void aTextOfFewerWordsThanAShingleHasNone() {
    assertThat(Sketches.of("a", "екі сөз"), equalTo(new Sketch("a", 0, "", "")));
    assertThat(Sketches.of("a", ""), equalTo(new Sketch("a", 0, "", "")));
    assertThat(Sketches.of("a", "үш сөз бар").shingles(), equalTo(1));
    assertThat(Sketches.of("a", "а б в а б в").shingles(), equalTo(3));
    assertThat(Bands.of(Sketches.of("a", "үш сөз бар")).length, equalTo(0));
  }

  @Test
  void shortTextsMustBeEqual() {
    List<String> words = Texts.words(Sketches.LEAST_SHINGLES + Shingles.WORDS - 2, 5);
    decides(words, words, true);
    decides(words, words.subList(1, words.size()), false);
    assertThat(Texts.sketch(words).isShort(), equalTo(true));
  }

  @Test
  void punctuationIsNoDifference() {
    List<String> words = Texts.words(50, 6);
    Sketch plain = Sketches.of("a", String.join(" ", words));
    Sketch dotted = Sketches.of("b", String.join(" – «", words) + "»!");
    assertThat(dotted.sample(), equalTo(plain.sample()));
    assertThat(dotted.signature(), equalTo(plain.signature()));
  }

  /** Sketches are stored: a change of any hash would part the documents of two runs. */
  @Test
  void sketchesStayTheSameAcrossVersions() {
    Sketch sketch = Texts.sketch(Texts.words(40, 7));
    assertThat(sketch.shingles(), equalTo(38));
    assertThat(Arrays.hashCode(Sketches.sample(sketch)), equalTo(SAMPLE_HASH));
    assertThat(Arrays.hashCode(Sketches.signature(sketch)), equalTo(SIGNATURE_HASH));
  }

  @Test
  void theDetectionCurveIsAsStated() {
    double[][] curve = {{0.05, 0.005}, {0.1, 0.039}, {0.2, 0.275}, {0.3, 0.665}, {0.4, 0.929}};
    for (double[] point : curve) {
      assertThat(Bands.detection(point[0]), closeTo(point[1], 0.0005));
    }
    assertThat(Bands.detection(0.5), greaterThan(0.995));
    assertThat(Bands.detection(0.6), greaterThan(0.9999));
  }

  /** Texts of known similarity are found as often as the curve says, within three deviations. */
  @ParameterizedTest
  @CsvSource({"0.2", "0.3", "0.4", "0.6"})
  void textsAreFoundAsTheCurveSays(double similarity) {
    int trials = 400;
    int length = 200;
    int shared = (int) Math.round(2 * length * similarity / (1 + similarity));
    int found = 0;
    for (int trial = 0; trial < trials; trial++) {
      List<String> one = new ArrayList<>(Texts.words(length, 3L * trial));
      List<String> other = new ArrayList<>(one.subList(0, shared));
      other.addAll(Texts.words(length - shared, 3L * trial + 1));
      found += meet(Texts.sketch(one), Texts.sketch(other)) ? 1 : 0;
    }
    double expected = Bands.detection(similarity);
    double deviation = Math.sqrt(expected * (1 - expected) / trials) + 0.01;
    assertThat((double) found / trials, greaterThan(expected - 3 * deviation));
    assertThat((double) found / trials, lessThan(expected + 3 * deviation));
  }

  private static boolean meet(Sketch one, Sketch other) {
    long[] bands = Bands.of(other);
    Arrays.sort(bands);
    return Arrays.stream(Bands.of(one)).anyMatch(band -> Arrays.binarySearch(bands, band) >= 0);
  }

  private static void decides(List<String> one, List<String> other, boolean copies) {
    assertThat(Copies.areCopies(Texts.sketch(one), Texts.sketch(other)), equalTo(copies));
    assertThat(Copies.areCopies(Texts.sketch(other), Texts.sketch(one)), equalTo(copies));
  }
}
