package kz.sanaq.claim;

import java.util.List;
import kz.sanaq.document.Layout;
import kz.sanaq.model.Reason;
import kz.sanaq.model.Span;
import kz.sanaq.quantity.Reading;
import kz.sanaq.time.TimeExpression;

/**
 * Leaves out the quantities that stand in the furniture of the page, in a contact or in a time
 * expression.
 *
 * <p>Quantities must be asked in the order of the text: each list is walked once beside them, so
 * that a long text costs time linear in its length. One instance a text; not thread safe.
 */
final class Exclusions {
  private final List<Span> boilerplate;
  private final List<Span> contacts;
  private final List<TimeExpression> times;
  private int nextBoilerplate;
  private int nextContact;
  private int nextTime;

  Exclusions(Layout layout, List<TimeExpression> times) {
    this.boilerplate = layout.boilerplate();
    this.contacts = layout.contacts();
    this.times = times;
  }

  /** The reading itself, or left out. */
  Reading judged(Reading reading) {
    nextBoilerplate = firstBehind(boilerplate, nextBoilerplate, reading.begin());
    nextContact = firstBehind(contacts, nextContact, reading.begin());
    while (nextTime < times.size() && times.get(nextTime).endToken() <= reading.beginToken()) {
      nextTime++;
    }
    if (begins(boilerplate, nextBoilerplate, reading.end())) {
      return reading.leftOut(Reason.BOILERPLATE, "boilerplate");
    }
    if (begins(contacts, nextContact, reading.end())) {
      return reading.leftOut(Reason.CONTACT, "contact-block");
    }
    if (reading.reason() != null || !reading.unit().isEmpty()) {
      return reading;
    }
    boolean inTime =
        nextTime < times.size() && times.get(nextTime).beginToken() < reading.endToken();
    return inTime ? reading.leftOut(reason(times.get(nextTime)), "time-expression") : reading;
  }

  /** Number of the first span from {@code next} on that ends behind {@code position}. */
  private static int firstBehind(List<Span> spans, int next, int position) {
    int i = next;
    while (i < spans.size() && spans.get(i).end() <= position) {
      i++;
    }
    return i;
  }

  private static boolean begins(List<Span> spans, int i, int before) {
    return i < spans.size() && spans.get(i).begin() < before;
  }

  private static Reason reason(TimeExpression time) {
    return switch (time.kind()) {
      case DURATION -> Reason.DURATION;
      case AGE -> Reason.AGE;
      default -> Reason.DATE;
    };
  }
}
