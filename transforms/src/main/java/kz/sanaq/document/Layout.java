package kz.sanaq.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import kz.sanaq.contact.Contacts;
import kz.sanaq.model.Span;

/**
 * The parts of an article's text that are not its running text. All spans are positions in the
 * folded text, in order, within one list never overlapping.
 *
 * @param headline the headline, or the first sentence where the article begins without one; null
 *     when nothing can be either
 * @param repeats further lines that say the headline again
 * @param dateline where and by whom it was written («АЛМАТЫ. KAZINFORM –»), null when not stated
 * @param date the publication date as written, null when not stated
 * @param boilerplate view counters, share buttons, rubrics, credits, links to other articles
 * @param contacts phone numbers, addresses of mail and pages, accounts
 * @param published the publication date, null when not stated
 * @param outlet name of the outlet in the dateline, empty when it names none
 * @param top the first lines of the running text
 */
public record Layout(
    Span headline,
    List<Span> repeats,
    Span dateline,
    Span date,
    List<Span> boilerplate,
    Contacts contacts,
    LocalDate published,
    String outlet,
    List<Span> top) {
  public Layout {
    repeats = List.copyOf(repeats);
    boilerplate = List.copyOf(boilerplate);
    Objects.requireNonNull(contacts);
    Objects.requireNonNull(outlet);
    top = List.copyOf(top);
  }

  /** What differs between prints of one text: dateline, date and boilerplate, in text order. */
  List<Span> asides() {
    List<Span> asides = new ArrayList<>(boilerplate);
    if (dateline != null) {
      asides.add(dateline);
    }
    if (date != null) {
      asides.add(date);
    }
    asides.sort(Comparator.comparingInt(Span::begin));
    return asides;
  }
}
