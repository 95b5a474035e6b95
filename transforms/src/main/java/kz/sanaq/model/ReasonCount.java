package kz.sanaq.model;

import java.util.Objects;

/**
 * How many quantities of a document are no claims for one reason.
 *
 * @param reason why
 * @param quantities how many, at least one
 */
public record ReasonCount(Reason reason, int quantities) {
  public ReasonCount {
    Objects.requireNonNull(reason);
    if (quantities < 1) {
      throw new IllegalArgumentException(quantities + " quantities for a reason");
    }
  }
}
