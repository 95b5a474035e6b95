package kz.sanaq.weigher;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sure a choice is, in whole thousandths. */
class ChoiceTest {
  private static final Function<String, Character> FIRST_LETTER = answer -> answer.charAt(0);

  private static Choice<String> choice(String answers, int... scores) {
    List<Candidate<String>> candidates = new ArrayList<>();
    for (String answer : answers.split(" ")) {
      candidates.add(new Candidate<>(answer));
    }
    int best = 0;
    for (int c = 1; c < scores.length; c++) {
      best = scores[c] > scores[best] ? c : best;
    }
    return new Choice<>(candidates, scores, best);
  }

  @Test
  void theOnlyAnswerIsSure() {
    for (int score : new int[] {0, -5000, 70_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      assertEquals(1000, choice("a", score).probability());
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 500", "1, 500", "4, 501", "100, 525", "1000, 731", "3000, 953", "9000, 1000"})
  void theProbabilityGrowsWithTheDifference(int difference, int probability) {
    Choice<String> choice = choice("a b", 400 + difference, 400);
    assertEquals(probability, choice.probability());
    assertEquals(probability, choice.probability(0));
    assertEquals(1000, choice.probability(0) + choice.probability(1));
    assertEquals(probability, choice("a b", difference - 90_000, -90_000).probability());
  }

  @Test
  void equalsAreEquallyLikely() {
    Choice<String> choice = choice("a b c", 7, 7, 7);
    assertEquals(0, choice.best());
    for (int c = 0; c < 3; c++) {
      assertEquals(333, choice.probability(c));
    }
    assertEquals(250, choice("a b c d", 0, 0, 0, 0).probability());
  }

  @Test
  void probabilitiesSumUpToOneButForRounding() {
    Random random = new Random(7);
    for (int n = 0; n < 2000; n++) {
      int[] scores = random.ints(1 + random.nextInt(8), -6000, 6000).toArray();
      Choice<String> choice = choice("a ".repeat(scores.length).strip(), scores);
      int sum = 0;
      for (int c = 0; c < scores.length; c++) {
        assertTrue(choice.probability(c) >= 0 && choice.probability(c) <= 1000);
        assertTrue(choice.probability(c) <= choice.probability());
        sum += choice.probability(c);
      }
      assertTrue(Math.abs(sum - 1000) <= (scores.length + 1) / 2, sum + " of " + scores.length);
      assertEquals(1000, choice.probability(answer -> true));
      assertEquals(0, choice.probability(answer -> false));
    }
  }

  @Test
  void farAwayScoresDoNotOverflow() {
    Choice<String> choice = choice("a b", 1_000_000_000, -1_000_000_000);
    assertEquals(1000, choice.probability(0));
    assertEquals(0, choice.probability(1));
    assertEquals(0, choice.probability("b"::equals));
  }

  @Test
  void aTestSumsTheProbabilitiesOfWhatItHoldsOf() {
    Choice<String> choice = choice("a1 b1 a2", 0, 0, 0);
    assertEquals(667, choice.probability(answer -> answer.startsWith("a")));
    assertEquals(333, choice.probability(answer -> answer.startsWith("b")));
    Choice<String> other = choice("a1 b1 a2", 0, 1000, -1000);
    assertEquals(245 + 90, other.probability(answer -> answer.startsWith("a")));
    assertEquals(665, other.probability(answer -> answer.startsWith("b")));
  }

  @Test
  void amongTheSameTheAnswerThatIsLikeliestInAllIsTaken() {
    Choice<String> choice = choice("b1 a1 a2", 500, 400, 300);
    assertEquals("b1", choice.value());
    Choice<String> among = choice.among(FIRST_LETTER);
    assertEquals("a1", among.value());
    assertEquals(choice.candidates(), among.candidates());
    assertEquals(choice.probability(1), among.probability());
  }

  @Test
  void ofTheLikeliestAnswerTheLikeliestCandidateIsTaken() {
    assertEquals("a2", choice("b1 a1 a2", 500, 300, 400).among(FIRST_LETTER).value());
    assertEquals("a3", choice("a1 a2 a3 b1", 10, 20, 30, 40).among(FIRST_LETTER).value());
    assertEquals("a1", choice("b1 a1 a2", 500, 400, 400).among(FIRST_LETTER).value());
  }

  @Test
  void amongOthersNothingChanges() {
    assertEquals("b1", choice("a1 b1 c1", 1, 2, 1).among(FIRST_LETTER).value());
    assertEquals("b1", choice("b1 a1 a2", 5000, 0, 0).among(FIRST_LETTER).value());
    assertEquals("a1", choice("a1 b1", 3, 3).among(FIRST_LETTER).value());
    assertEquals("a1", choice("a1", 3).among(FIRST_LETTER).value());
  }

  @Test
  void theSameScoresGiveTheSameProbabilities() {
    for (int n = 0; n < 3; n++) {
      Choice<String> choice = choice("a b c d", 1234, -567, 890, 1111);
      assertEquals(363, choice.probability(0));
      assertEquals(60, choice.probability(1));
      assertEquals(257, choice.probability(2));
      assertEquals(321, choice.probability(3));
    }
  }

  @Test
  void theOrderOfTheCandidatesChangesNoProbability() {
    Choice<String> one = choice("a b c", 100, 900, -300);
    Choice<String> other = choice("c b a", -300, 900, 100);
    for (int c = 0; c < 3; c++) {
      assertEquals(one.probability(c), other.probability(2 - c));
    }
  }
}
