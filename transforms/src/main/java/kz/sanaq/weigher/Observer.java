package kz.sanaq.weigher;

import java.util.Set;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/**
 * Is shown every choice of one reading of a document, in the order in which they are made: for
 * explanations, and to learn from. It changes nothing of what is chosen.
 *
 * <p>First comes the figure, then the choices that are about it. One reading shows them from one
 * thread.
 */
public interface Observer {
  /** Looks at nothing. */
  Observer NONE =
      new Observer() {
        @Override
        public void figure(Part part, Span span, Amount amount) {}

        @Override
        public void chosen(Weigher weigher, Choice<?> choice) {}
      };

  /** Shows the figure that the next choices are about. */
  void figure(Part part, Span span, Amount amount);

  /** Shows the words near the figure whose indicator is chosen next, in dictionary form. */
  default void near(Set<String> words) {}

  /** Shows a choice that was just made, and what made it. */
  void chosen(Weigher weigher, Choice<?> choice);
}
