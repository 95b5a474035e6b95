package kz.sanaq.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.sanaq.contact.ContactReader;
import kz.sanaq.contact.Contacts;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Lines;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;

/**
 * Tells the running text of an article from what a crawl leaves around it: date line, headline,
 * dateline, boilerplate, contacts.
 *
 * <p>In: a folded text. Out: spans over it; nothing is removed. A date counts as the publication
 * date only as a line, or a part of a line between bars and dots, of its own near the top; never
 * inside running text. One pass over the lines, no matching over the whole text: linear. Pure and
 * thread safe.
 *
 * <p>Example: of «Қоғам • 5 Мамыр, 2021 ⏎ Ауылда мектеп ашылды ⏎ 12 рет көрсетілді ⏎ АСТАНА.
 * KAZINFORM – Бүгін …» it gives date, headline, counter and dateline, published 2021-05-05 by
 * KAZINFORM.
 */
public final class LayoutReader {
  /** Lines, not counting blank ones, in which headline, date, dateline and source may stand. */
  private static final int TOP = 12;

  /** Longest headline. */
  private static final int LONGEST_HEADLINE = 250;

  /** Longest part of a date line that is not the date. */
  private static final int LONGEST_RUBRIC = 40;

  private static final String SEPARATORS = "•·|";

  private final PublicationDates dates;
  private final Datelines datelines;
  private final Furniture furniture;
  private final ContactReader contacts;
  private final LanguageGuess languages;

  private LayoutReader(LanguagePack pack) {
    this.dates = PublicationDates.of(pack);
    this.datelines = Datelines.of(pack, dates);
    this.furniture = Furniture.of(pack);
    this.contacts = ContactReader.of(pack);
    this.languages = LanguageGuess.of(pack);
  }

  /**
   * The reader of a language, from its resource files.
   *
   * @param language name of the language pack, for example {@code kk}
   */
  public static LayoutReader of(String language) {
    return new LayoutReader(LanguagePack.of(language));
  }

  /** Reads a text. */
  public Layout read(Text text) {
    return new Reading(text).layout();
  }

  /**
   * The outlet that a text says it is from, in its dateline or in its first lines; empty where it
   * does not say.
   *
   * @param layout what {@link #read} gave for the text
   */
  public String source(Text text, Layout layout) {
    if (!layout.outlet().isEmpty()) {
      return layout.outlet();
    }
    for (Span line : layout.top()) {
      String source = datelines.attribution(text, line);
      if (!source.isEmpty()) {
        return source;
      }
    }
    return "";
  }

  /**
   * The language that an article is in, one of {@link #languages}; empty where it is not known, as
   * of many short texts.
   */
  public String language(String title, String text) {
    return languages.of(title, text);
  }

  /** The codes of the languages that are told apart, the pack's own first. */
  public List<String> languages() {
    return languages.codes();
  }

  /** The reading of one text. */
  private final class Reading {
    private final Text text;
    private final List<Span> lines;
    private final List<Span> rubrics = new ArrayList<>();
    private PublicationDates.Stamp stamp;

    /** The line that holds nothing but the date and rubrics, -1 when there is none. */
    private int lineOfDate = -1;

    Reading(Text text) {
      this.text = text;
      this.lines = Lines.of(text);
    }

    Layout layout() {
      findDate();
      boolean[] isFurniture = furniture.read(text, lines, TOP, lineOfDate);
      Contacts found = contacts.read(text, lines);
      List<Span> body = body(isFurniture, found.spans().all());
      Datelines.Dateline dateline = dateline(body);
      boolean lead = dateline != null && dateline.span().begin() == body.get(0).begin();
      Span headline = body.isEmpty() || lead ? null : headline(body.get(0));
      return new Layout(
          headline,
          repeats(headline, body),
          dateline == null ? null : dateline.span(),
          stamp == null ? null : stamp.span(),
          boilerplate(isFurniture),
          found,
          published(dateline),
          dateline == null ? "" : dateline.source(),
          body.subList(0, Math.min(TOP, body.size())));
    }

    private void findDate() {
      for (int i = 0; i < Math.min(TOP, lines.size()); i++) {
        Span line = lines.get(i);
        stamp = dates.leading(text, line);
        if (stamp != null) {
          Span rest = Lines.trimmed(text, stamp.span().end(), line.end());
          if (rest.begin() < rest.end()) {
            lines.set(i, rest);
          } else {
            lineOfDate = i;
          }
          return;
        }
        stamp = datePart(line);
        if (stamp != null) {
          lineOfDate = i;
          return;
        }
      }
    }

    /** The date between the bars and dots of a line whose other parts are short. */
    private PublicationDates.Stamp datePart(Span line) {
      if (line.end() - line.begin() > 4 * LONGEST_RUBRIC || !hasDigit(line)) {
        return null;
      }
      PublicationDates.Stamp date = null;
      List<Span> others = new ArrayList<>();
      for (Span part : parts(line)) {
        PublicationDates.Stamp found = dates.whole(text, part);
        if (date == null && found != null && found.date() != null) {
          date = found;
        } else if (part.end() - part.begin() > LONGEST_RUBRIC) {
          return null;
        } else {
          others.add(part);
        }
      }
      if (date != null) {
        rubrics.addAll(others);
      }
      return date;
    }

    private boolean hasDigit(Span line) {
      for (int i = line.begin(); i < line.end(); i++) {
        if (Character.isDigit(text.at(i))) {
          return true;
        }
      }
      return false;
    }

    private List<Span> parts(Span line) {
      List<Span> parts = new ArrayList<>();
      int begin = line.begin();
      for (int i = begin; i <= line.end(); i++) {
        if (i == line.end() || SEPARATORS.indexOf(text.at(i)) >= 0) {
          Span part = Lines.trimmed(text, begin, i);
          if (part.begin() < part.end()) {
            parts.add(part);
          }
          begin = i + 1;
        }
      }
      return parts;
    }

    /** The lines that are neither date, furniture nor contact; a contact is no furniture. */
    private List<Span> body(boolean[] isFurniture, List<Span> found) {
      List<Span> body = new ArrayList<>();
      int contact = 0;
      for (int i = 0; i < lines.size(); i++) {
        Span line = lines.get(i);
        while (contact < found.size() && found.get(contact).begin() < line.begin()) {
          contact++;
        }
        if (contact < found.size() && found.get(contact).equals(line)) {
          isFurniture[i] = false;
        } else if (i != lineOfDate && !isFurniture[i]) {
          body.add(line);
        }
      }
      return body;
    }

    private Datelines.Dateline dateline(List<Span> body) {
      for (int i = 0; i < Math.min(TOP, body.size()); i++) {
        Datelines.Dateline dateline = datelines.read(text, body.get(i));
        // Words in capitals before a dash are a headline's as often as a place.
        if (dateline != null && (i > 0 || !dateline.source().isEmpty())) {
          return dateline;
        }
      }
      if (body.size() > 1 && datelines.isSignature(text, body.get(body.size() - 1))) {
        return new Datelines.Dateline(body.get(body.size() - 1), "", null);
      }
      return null;
    }

    private Span headline(Span line) {
      int end = line.end();
      for (int i = line.begin() + 1; i < line.end() - 2; i++) {
        if (endsSentence(i)) {
          end = i + 1;
          break;
        }
      }
      return end - line.begin() > LONGEST_HEADLINE ? null : new Span(line.begin(), end);
    }

    /**
     * Whether a sentence certainly ends at {@code i}. Abbreviations are short and in capitals or
     * followed by small letters; a full stop after a longer word before a capital is an end.
     */
    private boolean endsSentence(int i) {
      if (".!?…".indexOf(text.at(i)) < 0 || text.at(i + 1) != ' ') {
        return false;
      }
      int word = i;
      while (word > 0 && Character.isLetter(text.at(word - 1))) {
        word--;
      }
      char next = text.at(i + 2);
      boolean begins = !Character.isLowerCase(next) && !Character.isDigit(next);
      return begins && (i - word > 3 || "»”\")%".indexOf(text.at(i - 1)) >= 0);
    }

    private List<Span> repeats(Span headline, List<Span> body) {
      List<Span> repeats = new ArrayList<>();
      if (headline == null) {
        return repeats;
      }
      String said = said(headline);
      for (Span line : body.subList(1, body.size())) {
        // A final full stop may come or go.
        int longer = line.end() - line.begin() - (headline.end() - headline.begin());
        if (Math.abs(longer) <= 1 && said(line).equals(said)) {
          repeats.add(line);
        }
      }
      return repeats;
    }

    private String said(Span span) {
      int end = text.at(span.end() - 1) == '.' ? span.end() - 1 : span.end();
      return text.slice(span.begin(), end).toLowerCase(Locale.ROOT);
    }

    /** Furniture as one span a block, and the rubrics of the date line, in order. */
    private List<Span> boilerplate(boolean[] isFurniture) {
      List<Span> spans = new ArrayList<>();
      for (int i = 0; i < isFurniture.length; i++) {
        if (i == lineOfDate) {
          spans.addAll(rubrics);
        } else if (isFurniture[i]) {
          Span line = lines.get(i);
          boolean goesOn = i > 0 && isFurniture[i - 1];
          int begin = goesOn ? spans.remove(spans.size() - 1).begin() : line.begin();
          spans.add(new Span(begin, line.end()));
        }
      }
      return spans;
    }

    private LocalDate published(Datelines.Dateline dateline) {
      if (stamp != null) {
        return stamp.date();
      }
      return dateline == null ? null : dateline.date();
    }
  }
}
