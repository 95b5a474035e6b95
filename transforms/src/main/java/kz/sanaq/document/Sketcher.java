package kz.sanaq.document;

import kz.sanaq.model.Sketch;

/** Makes what is kept of a text to recognise other prints of it; this package does not ask how. */
@FunctionalInterface
public interface Sketcher {
  /**
   * The sketch of a text. Pure.
   *
   * @param textHash the same for exact copies
   * @param text what the text says, in lower case
   */
  Sketch sketch(String textHash, CharSequence text);
}
