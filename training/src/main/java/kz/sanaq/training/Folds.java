package kz.sanaq.training;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import kz.sanaq.annotate.Annotator;
import kz.sanaq.claim.Weights;
import kz.sanaq.language.Loader;
import kz.sanaq.model.Document;
import kz.sanaq.weigher.FeatureSpace;

/**
 * Articles dealt into parts, each read by an annotator that has learned from the others only: what
 * one decision hands to the next is then as often wrong as it will be on a text nobody has seen.
 */
final class Folds {
  /** Number of parts. */
  static final int COUNT = 5;

  static final String LANGUAGE = "kk";

  private final List<Weights> weights;

  Folds() {
    weights = new ArrayList<>(Collections.nCopies(COUNT, Weights.of(Loader.of(LANGUAGE))));
  }

  private static final int HUNDRED = 100;

  /** The part of an article. */
  static int of(String document) {
    return Math.floorMod(document.hashCode(), COUNT);
  }

  /** Whether an article is among so many of a hundred, of each part alike. */
  static boolean isAmong(String document, int percent) {
    return Math.floorMod(Math.floorDiv(document.hashCode(), COUNT), HUNDRED) < percent;
  }

  /** The annotators, one a part, that know what the other parts have taught so far. */
  List<Annotator> annotators() {
    Annotator shipped = Annotator.of(LANGUAGE);
    return weights.stream().map(shipped::with).toList();
  }

  /** Sets what the articles outside of a part have taught of a decision. */
  void teach(int fold, FeatureSpace space, double[] learned) {
    weights.set(fold, weights.get(fold).with(Learned.weigher(space, learned)));
  }

  /** The annotator of an article's part. */
  static Annotator reader(List<Annotator> annotators, Document document) {
    return annotators.get(of(document.docId()));
  }
}
