package kz.sanaq.weigher;

import java.util.Set;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;

/** Is shown every choice: for explanations, and to learn from. */
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
