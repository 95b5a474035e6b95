package kz.sanaq.training;

import java.util.Objects;
import kz.sanaq.claim.Certainty;
import kz.sanaq.claim.Dating;
import kz.sanaq.claim.DatingFeatures;
import kz.sanaq.claim.Event;
import kz.sanaq.claim.Name;
import kz.sanaq.claim.ScopeReader;
import kz.sanaq.claim.Thing;
import kz.sanaq.model.Fact;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Scope;
import kz.sanaq.model.Status;
import kz.sanaq.place.PlaceChoice;
import kz.sanaq.place.PlaceFeatures;
import kz.sanaq.weigher.FeatureSpace;

/** Compares candidates of any decision with what is annotated. */
final class Answers {
  private Answers() {}

  /** The annotated field that a decision is about. */
  static String field(FeatureSpace space) {
    if (space == DatingFeatures.SPACE) {
      return "year";
    }
    return space == PlaceFeatures.SPACE ? "region" : space.decision();
  }

  /** Whether a candidate is what is annotated. */
  static boolean isRight(GoldClaim gold, Object candidate) {
    if (candidate instanceof Thing thing) {
      return gold.alike("object", thing.object()) && gold.text("unit").equals(thing.unit().code());
    }
    if (candidate instanceof Event event) {
      return gold.alike("event", event.act());
    }
    if (candidate instanceof Name name) {
      return name.code().equals(code(gold));
    }
    if (candidate instanceof Certainty.Verdict verdict) {
      return verdict.right() == gold.isFiled(verdict.fact());
    }
    if (candidate instanceof ScopeReader.Scoped scoped) {
      return (scoped.scope() == Scope.REGION) == isOfRegion(gold, scoped.fact());
    }
    if (candidate instanceof Dating dating) {
      return gold.text("year").equals(year(dating));
    }
    if (candidate instanceof PlaceChoice choice) {
      return gold.text("region").equals(Objects.toString(choice.place().region(), ""));
    }
    return gold.text("status").equalsIgnoreCase(((Status) candidate).name());
  }

  /** Whether a candidate says that a figure is read wrong. */
  static boolean isWrong(Object candidate) {
    return !((Certainty.Verdict) candidate).right();
  }

  /** Whether a row of what was read would be right: the figure is of its place, and named so. */
  private static boolean isOfRegion(GoldClaim gold, Fact fact) {
    boolean titled =
        fact.measurand().isNamed()
            || (gold.alike("object", fact.object())
                && gold.alike("event", fact.measurand().event()));
    return titled && gold.text("scope").equals("region");
  }

  private static String code(GoldClaim gold) {
    String code = gold.text("indicator");
    return code.isEmpty() ? Measurand.OTHER : code;
  }

  private static String year(Dating dating) {
    return Objects.toString(dating.period().year(), "");
  }

  /** Whether two candidates are one answer, found in two ways. */
  static boolean isSame(Object one, Object other) {
    if (one instanceof Dating dating) {
      return year(dating).equals(year((Dating) other));
    }
    if (one instanceof Thing thing) {
      Thing second = (Thing) other;
      return thing.object().equals(second.object()) && thing.unit().equals(second.unit());
    }
    return one instanceof Event event ? event.act().equals(((Event) other).act()) : one == other;
  }
}
