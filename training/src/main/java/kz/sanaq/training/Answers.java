package kz.sanaq.training;

import kz.sanaq.claim.Event;
import kz.sanaq.claim.Name;
import kz.sanaq.claim.Thing;
import kz.sanaq.model.Measurand;

/** Compares candidates of any decision with what is annotated. */
final class Answers {
  private Answers() {}

  /** Whether a candidate is what is annotated. */
  static boolean isRight(GoldClaim gold, Object candidate) {
    if (candidate instanceof Thing thing) {
      return gold.alike("object", thing.object()) && gold.text("unit").equals(thing.unit().code());
    }
    if (candidate instanceof Name name) {
      String code = gold.text("indicator");
      return name.code().equals(code.isEmpty() ? Measurand.OTHER : code);
    }
    return gold.alike("event", ((Event) candidate).act());
  }

  /** A candidate in short. */
  static String shown(Object candidate) {
    if (candidate instanceof Thing thing) {
      return thing.object() + "/" + thing.unit();
    }
    return candidate instanceof Name name ? name.code() : ((Event) candidate).act();
  }
}
