package kz.sanaq.weigher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringReader;
import java.util.List;
import kz.sanaq.language.Table;
import kz.sanaq.language.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights are whole thousandths, and the candidate whose features weigh most is chosen. */
class WeigherTest {
  private enum Side {
    BEFORE,
    AFTER
  }

  private static final String UNKNOWN = " (train the weights anew, or take the row away)";
  private static final String NUMBER = " (write digits, with '.' before decimals)";
  private static final String DECIMALS = " (round it to three)";

  private static final FeatureSpace SPACE = new FeatureSpace("thing");
  private static final Template TITLE = SPACE.feature("title", "it stands in the title");
  private static final Template SIDE = SPACE.feature("side", "where it stands", Side.class);

  private static Weigher weigher(String rows) {
    String text = "feature>weight>meaning\n" + rows;
    return Weigher.of(SPACE, Table.read("w.tsv", new StringReader(text.replace('>', '\t'))));
  }

  @ParameterizedTest
  @CsvSource({
    "1, 1000",
    "0, 0",
    "-1, -1000",
    "0.001, 1",
    "-0.001, -1",
    "0.25, 250",
    "-1.539, -1539",
    "12.100, 12100",
    "0.5000, 500",
    "2147483.647, 2147483647",
    "-2147483.648, -2147483648"
  })
  void aWeightIsReadInThousandths(String written, int weight) {
    assertEquals(weight, weigher("title>" + written + ">x\n").weight(TITLE.id()));
  }

  @Test
  void featuresThatNoRowNamesWeighNothing() {
    Weigher weigher = weigher("side=after>0.5>where\n");
    assertEquals(0, weigher.weight(TITLE.id()));
    assertEquals(0, weigher.weight(SIDE.id(Side.BEFORE)));
    assertEquals(500, weigher.weight(SIDE.id(Side.AFTER)));
    assertSame(SPACE, weigher.space());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '/',
      quoteCharacter = '"',
      value = {
        "body>1>x / w.tsv:2:1: column 'feature' 'body' is no feature of thing" + UNKNOWN,
        "side>1>x / w.tsv:2:1: column 'feature' 'side' is no feature of thing" + UNKNOWN,
        "side=behind>1>x / w.tsv:2:1: column 'feature' 'side=behind' is no feature of thing"
            + UNKNOWN,
        "title=yes>1>x / w.tsv:2:1: column 'feature' 'title=yes' is no feature of thing" + UNKNOWN,
        ">1>x / w.tsv:2:1: column 'feature' is empty (give it a value)",
        "title>>x / w.tsv:2:2: column 'weight' is empty (give it a value)",
        "title>1,5>x / w.tsv:2:2: column 'weight' '1,5' is no number" + NUMBER,
        "title>heavy>x / w.tsv:2:2: column 'weight' 'heavy' is no number" + NUMBER,
        "title>+1>x / w.tsv:2:2: column 'weight' '+1' is no number" + NUMBER,
        "title>1e3>x / w.tsv:2:2: column 'weight' '1e3' is no number" + NUMBER,
        "title>0.0001>x / w.tsv:2:2: column 'weight' has more than three decimals" + DECIMALS,
        "title>-1.2345>x / w.tsv:2:2: column 'weight' has more than three decimals" + DECIMALS
      })
  void aMistakeInATableIsToldWithItsPlace(String row, String message) {
    TableException e = assertThrows(TableException.class, () -> weigher(row + "\n"));
    assertEquals(message, e.getMessage());
  }

  @Test
  void theSchemaOfATableOfWeights() {
    assertEquals("weights-x.tsv", Weigher.schema("weights-x.tsv").file());
    assertEquals(
        List.of("feature", "weight", "meaning"), Weigher.schema("weights-x.tsv").columns());
  }

  @Test
  void weightsAreCopied() {
    int[] weights = {1, 2, 3};
    Weigher weigher = Weigher.of(SPACE, weights);
    weights[0] = 9;
    assertEquals(1, weigher.weight(0));
  }

  @Test
  void theScoreIsTheSumOfTheWeightsOfAllFeatures() {
    Weigher weigher = Weigher.of(SPACE, new int[] {100, -30, 7});
    Candidate<String> none = new Candidate<>("none");
    Candidate<String> one = new Candidate<>("one").with(1);
    Candidate<String> all = new Candidate<>("all").with(0).with(1).with(2);
    Candidate<String> twice = new Candidate<>("twice").with(2).with(2);
    Choice<String> choice = weigher.choose(List.of(none, one, all, twice));
    assertEquals(0, choice.scores()[0]);
    assertEquals(-30, choice.scores()[1]);
    assertEquals(77, choice.scores()[2]);
    assertEquals(14, choice.scores()[3]);
    assertEquals(2, choice.best());
    assertEquals("all", choice.value());
    assertEquals(List.of(none, one, all, twice), choice.candidates());
  }

  @Test
  void theFirstOfEqualsIsChosen() {
    Weigher weigher = Weigher.of(SPACE, new int[] {5, 5, -5});
    Candidate<String> bad = new Candidate<>("bad").with(2);
    Candidate<String> first = new Candidate<>("first").with(1);
    Candidate<String> second = new Candidate<>("second").with(0);
    assertEquals("first", weigher.choose(List.of(bad, first, second)).value());
    assertEquals("second", weigher.choose(List.of(bad, second, first)).value());
    assertEquals("bad", weigher.choose(List.of(bad)).value());
  }

  @Test
  void theBestMayWeighLessThanNothing() {
    Weigher weigher = Weigher.of(SPACE, new int[] {-900, -100, -200});
    Candidate<Integer> a = new Candidate<>(1).with(0);
    Candidate<Integer> b = new Candidate<>(2).with(2);
    Candidate<Integer> c = new Candidate<>(3).with(1);
    assertEquals(3, weigher.choose(List.of(a, b, c)).value());
  }
}
