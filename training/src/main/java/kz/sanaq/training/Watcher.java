package kz.sanaq.training;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import kz.sanaq.claim.CertaintyFeatures;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.weigher.Candidate;
import kz.sanaq.weigher.Choice;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.Observer;
import kz.sanaq.weigher.Weigher;

/** Notes the choices of the annotated figures of one article while it is read. */
final class Watcher implements Observer {
  private final String document;
  private final List<GoldClaim> left;
  private final Lessons lessons;

  /** The figure that is being read, null where it is not annotated. */
  private GoldClaim now;

  Watcher(String document, List<GoldClaim> claims, Lessons lessons) {
    this.document = document;
    this.left = new ArrayList<>(claims);
    this.lessons = lessons;
  }

  @Override
  public void figure(Part part, Span span, Amount amount) {
    now = left.stream().filter(claim -> claim.is(part, span, amount)).findFirst().orElse(null);
    left.remove(now);
  }

  /** What is read of no annotated claim is wrong. */
  @Override
  public void chosen(Weigher weigher, Choice<?> choice) {
    FeatureSpace space = weigher.space();
    if (space == CertaintyFeatures.SPACE
        ? isOpen()
        : now == null || !now.tells(Answers.field(space))) {
      return;
    }
    int count = choice.candidates().size();
    boolean[] right = new boolean[count];
    int[][] features = new int[count][];
    boolean any = false;
    for (int c = 0; c < count; c++) {
      Candidate<?> candidate = choice.candidates().get(c);
      right[c] =
          now == null
              ? Answers.isWrong(candidate.value())
              : Answers.isRight(now, candidate.value());
      features[c] = features(candidate);
      any |= right[c];
    }
    if (any) {
      lessons.add(space, new Instance(document, features, answers(choice), right));
    } else {
      lessons.lose(space, document, now, choice);
    }
  }

  /** Whether it is open to dispute whether the figure is a claim. */
  private boolean isOpen() {
    return now != null && now.isOpen();
  }

  /**
   * A choice whose candidates are different answers.
   *
   * @param answer whether a candidate's value is right
   */
  static Instance instance(String document, Choice<?> choice, Predicate<Object> answer) {
    int count = choice.candidates().size();
    boolean[] right = new boolean[count];
    int[][] features = new int[count][];
    int[] answers = new int[count];
    for (int c = 0; c < count; c++) {
      right[c] = answer.test(choice.candidates().get(c).value());
      features[c] = features(choice.candidates().get(c));
      answers[c] = c;
    }
    return new Instance(document, features, answers, right);
  }

  private static int[] answers(Choice<?> choice) {
    int[] answers = new int[choice.candidates().size()];
    for (int c = 0; c < answers.length; c++) {
      Object value = choice.candidates().get(c).value();
      while (!Answers.isSame(choice.candidates().get(answers[c]).value(), value)) {
        answers[c]++;
      }
    }
    return answers;
  }

  private static int[] features(Candidate<?> candidate) {
    int[] features = new int[candidate.size()];
    for (int k = 0; k < features.length; k++) {
      features[k] = candidate.feature(k);
    }
    return features;
  }
}
