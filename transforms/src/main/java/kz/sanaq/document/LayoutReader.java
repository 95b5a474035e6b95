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
 * date only as a line of its own at the head or foot ({@link DateLines}), beside rubrics and names;
 * never inside running text. One pass over the lines, no matching over the whole text: linear. Pure
 * and thread safe.
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

  private final DateLines dateLines;
  private final Datelines datelines;
  private final Furniture furniture;
  private final ContactReader contacts;
  private final LanguageGuess languages;

  private LayoutReader(LanguagePack pack) {
    PublicationDates dates = PublicationDates.of(pack);
    this.datelines = Datelines.of(pack, dates);
    this.furniture = Furniture.of(pack);
    this.dateLines = DateLines.of(pack, dates, furniture);
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
    return new LayoutReading(text).layout();
  }

  /**
   * Where running text begins after a date on the same line, as in «date 2021-05-05 Ауылда …»; -1
   * where none does. {@link #read} gives the date itself.
   */
  public int afterDate(Text text) {
    Span rest = dateLines.read(text, Lines.first(text, TOP), TOP).rest();
    return rest == null ? -1 : rest.begin();
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
  private final class LayoutReading {
    private final Text text;
    private final List<Span> lines;
    private final DateLine date;

    LayoutReading(Text text) {
      this.text = text;
      this.lines = Lines.of(text);
      this.date = dateLines.read(text, lines, TOP);
      if (date.rest() != null) {
        lines.set(date.line(), date.rest());
      }
    }

    Layout layout() {
      boolean[] isFurniture = furniture.read(text, lines, TOP, date.whole());
      Contacts found = contacts.read(text, lines);
      List<Span> body = body(isFurniture, found.spans().all());
      Datelines.Dateline dateline = dateline(body);
      boolean lead = dateline != null && dateline.span().begin() == body.get(0).begin();
      Span headline = body.isEmpty() || lead ? null : headline(body.get(0));
      return new Layout(
          headline,
          repeats(headline, body),
          dateline == null ? null : dateline.span(),
          date.stamp() == null ? null : date.stamp().span(),
          boilerplate(isFurniture),
          found,
          published(dateline),
          dateline == null ? "" : dateline.source(),
          body.subList(0, Math.min(TOP, body.size())));
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
        } else if (i != date.whole() && !isFurniture[i]) {
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
        if (i == date.whole()) {
          spans.addAll(date.others());
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
      if (date.stamp() != null) {
        return date.stamp().date();
      }
      return dateline == null ? null : dateline.date();
    }
  }
}
