package kz.sanaq.place;

import java.time.LocalDate;
import java.util.List;
import kz.sanaq.model.Part;

/**
 * What is known of a text's places from elsewhere.
 *
 * @param part whether the text is the title that came beside a text, or that text
 * @param others the places of the other of the two
 * @param outlet where the outlet is at home
 * @param published day of publication, null when unknown
 */
public record PlaceBackground(
    Part part, List<PlaceMention> others, Home outlet, LocalDate published) {
  public PlaceBackground {
    others = List.copyOf(others);
  }

  /** The region of the outlet, or the home country for a national one; empty if unknown. */
  String home() {
    return outlet.region();
  }

  /** The places of the title that came beside the text. */
  List<PlaceMention> title() {
    return isTitle() ? List.of() : others;
  }

  /** Whether what is read is the title itself. */
  boolean isTitle() {
    return part == Part.TITLE;
  }
}
