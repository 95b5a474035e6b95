package kz.sanaq.time;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Period;
import kz.sanaq.model.YearSource;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.Segments;

/**
 * The times of one text, in their order, with what each sentence is handed by those before it.
 * Linear in the length of the text. It lists what there is; which time a figure speaks of is
 * decided elsewhere.
 */
public final class Timeline {
  /** So many sentences, the headline among them, say what a text is. */
  private static final int FIRST = 3;

  private final List<TimeExpression> times;
  private final Segments segments;
  private final LocalDate published;
  private final Floating floating;
  private final Carried[] carried;
  private final boolean[] goesOn;
  private final BitSet respectively = new BitSet();
  private final Carried atEnd;
  private final TimeExpression first;
  private final TimeExpression headline;
  private final boolean ofTitle;
  private final NamedYears years;
  private final boolean looksBack;
  private final Integer present;
  private final TimeMarks marks;
  private final Lasting[] lasting;

  /**
   * Prepares a text.
   *
   * @param times what the reader found in its tokens
   * @param sentences in the order of the text, none overlapping another
   * @param headline where the text has its headline, {@link TokenRange#NONE} without one
   * @param title the times of a title told apart from the text, null without one
   * @param published day of publication, null when not known
   */
  public Timeline(
      TimeReader reader,
      Parse parse,
      List<TimeExpression> times,
      TokenRange headline,
      Timeline title,
      LocalDate published) {
    this.times = times.stream().filter(time -> !isDateline(time, published)).toList();
    Tokens tokens = parse.tokens();
    List<TokenRange> sentences = parse.sentences();
    this.segments = parse.segments();
    this.published = published;
    this.floating = new Floating(published);
    this.carried = new Carried[sentences.size()];
    this.goesOn = new boolean[sentences.size()];
    Carried now = title == null ? Carried.NOTHING : title.atEnd.fromTitle();
    int next = 0;
    for (int s = 0; s < carried.length; s++) {
      TokenRange sentence = sentences.get(s);
      now = tokens.newLine(sentence.begin()) ? now.toNextLine() : now.toNext();
      carried[s] = now;
      goesOn[s] = goesOn(reader, tokens, sentence);
      for (int i = sentence.begin(); i < sentence.end(); i++) {
        respectively.set(i, reader.isRespectively(tokens, i));
      }
      while (next < this.times.size() && this.times.get(next).beginToken() < sentence.end()) {
        TimeExpression time = this.times.get(next++);
        if (isTold(time)) {
          now = headline.contains(time.beginToken()) ? now.withHeadline(time) : now.with(time);
        }
      }
    }
    this.atEnd = now;
    this.headline = headlineOf(title, headline);
    this.ofTitle = title != null && title.firstDated() != null;
    this.first = firstOf();
    this.years = new NamedYears(this.times, title == null ? List.of() : title.times);
    this.looksBack = title != null && title.looksBack || looksBack(reader, parse);
    this.present = published == null ? null : published.getYear();
    this.marks = reader.marks(tokens, this.times, present);
    this.lasting = Lasting.of(this, parse, headline, title == null ? null : title.handedOn());
  }

  private static boolean looksBack(TimeReader reader, Parse parse) {
    List<TokenRange> first = parse.sentences();
    first = first.subList(0, Math.min(FIRST, first.size()));
    for (TokenRange sentence : first) {
      for (int i = sentence.begin(); i < sentence.end(); i++) {
        if (reader.looksBack(parse.tokens(), i)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean goesOn(TimeReader reader, Tokens tokens, TokenRange sentence) {
    int i = sentence.begin();
    while (i < sentence.end() && !tokens.isWord(i)) {
      i++;
    }
    return i < sentence.end() && reader.isAnaphor(tokens, i);
  }

  /** Whether a time holds for the sentences after it: what stands in brackets does not. */
  private boolean isTold(TimeExpression time) {
    return time.governs() && segments.bracket(time.beginToken()) < 0;
  }

  private TimeExpression headlineOf(Timeline title, TokenRange range) {
    TimeExpression found = title == null ? null : title.firstDated();
    for (TimeExpression time : times) {
      if (found == null
          && range.contains(time.beginToken())
          && time.governs()
          && time.year() != null) {
        found = time;
      }
    }
    return found;
  }

  private TimeExpression firstOf() {
    for (TimeExpression time : times) {
      if (isTold(time) && time.year() != null && time.kind() != TimeExpression.TimeShape.NOW) {
        return time;
      }
    }
    return null;
  }

  /** All times in order. */
  public List<TimeExpression> times() {
    return times;
  }

  /** Number of the first time that begins at token {@code token} or after it. */
  public int firstFrom(int token) {
    int low = 0;
    int high = times.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (times.get(middle).beginToken() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The last time that begins in some tokens, where it ends in them too; null for none. */
  public TimeExpression last(TokenRange range) {
    int last = firstFrom(range.end()) - 1;
    TimeExpression time = last < 0 ? null : times.get(last);
    boolean inside =
        time != null && time.beginToken() >= range.begin() && time.endToken() <= range.end();
    return inside ? time : null;
  }

  /**
   * Whether a time begins, or its deadline lies, after the day of publication, where that is known.
   */
  public boolean isAhead(TimeExpression time) {
    return time.isAhead(published);
  }

  /** Whether one of some tokens names a time ahead that is not only compared with. */
  public boolean hasAhead(TokenRange range) {
    for (int k = firstFrom(range.begin()); k < times.size(); k++) {
      TimeExpression time = times.get(k);
      if (time.beginToken() >= range.end()) {
        return false;
      }
      if (time.use() != TimeExpression.Use.COMPARISON && isAhead(time)) {
        return true;
      }
    }
    return false;
  }

  /** The day of publication, null when not known. */
  public LocalDate published() {
    return published;
  }

  /** What the sentences before hand to a sentence. */
  public Carried carried(int sentence) {
    return carried[sentence];
  }

  /** The time that holds for a sentence unless it tells another. */
  public Lasting lasting(int sentence) {
    return lasting[sentence];
  }

  private Lasting handedOn() {
    return lasting[lasting.length - 1];
  }

  /** What the words after its times say of their days. */
  public TimeMarks marks() {
    return marks;
  }

  /** Whether a sentence goes on about what was counted before: «олардың …». */
  public boolean goesOn(int sentence) {
    return goesOn[sentence];
  }

  /**
   * Whether a word between two tokens says that each of several times has its figure: «тиісінше».
   */
  public boolean isSharedOut(int from, int to) {
    int next = respectively.nextSetBit(from);
    return next >= 0 && next < to;
  }

  /** The first time of the text that has a year and holds for what follows; null for none. */
  public TimeExpression firstDated() {
    return first;
  }

  /** The time of the headline, null for none. */
  public TimeExpression headline() {
    return headline;
  }

  /** Whether a time is one of a title told apart from the text. */
  public boolean isOfTitle(TimeExpression time) {
    return time == headline && ofTitle;
  }

  /** The year that is named most, the latest of equals; null where none is. */
  public Integer mostNamed() {
    return years.most();
  }

  /** How often the text and its title tell a year, also to compare with. */
  public int told(int year) {
    return years.told(year);
  }

  /** How often the text and its title tell years. */
  public int told() {
    return years.told();
  }

  /** Whether the title or the first sentences call the text a report on a time that is over. */
  public boolean looksBack() {
    return looksBack;
  }

  /** «date 2025-10-30 Алматыда …»: the day of publication at the very beginning dates the text. */
  private static boolean isDateline(TimeExpression time, LocalDate published) {
    return time.beginToken() <= 1
        && time.kind() == TimeExpression.TimeShape.DAY
        && time.anchor() == TimeExpression.Anchor.EXPLICIT
        && time.start() != null
        && time.start().equals(published);
  }

  /** What a time says by itself; one without a year is put into the publication's. */
  public Period alone(TimeExpression time) {
    return isFloating(time) ? floating.byPublication(time) : told(time);
  }

  /** The same of what is planned: one without a year that is long past is of the year after. */
  public Period planned(TimeExpression time) {
    return isFloating(time) ? floating.planned(time) : told(time);
  }

  private static boolean isFloating(TimeExpression time) {
    return time.anchor() == TimeExpression.Anchor.FLOATING
        && time.kind() != TimeExpression.TimeShape.NOW;
  }

  private Period told(TimeExpression time) {
    if (time.kind() == TimeExpression.TimeShape.NOW) {
      return byPublication();
    }
    YearSource source =
        time.anchor() == TimeExpression.Anchor.EXPLICIT ? YearSource.EXPLICIT : YearSource.RELATIVE;
    return new Period(
        time.start(), time.end(), time.year(), time.year() == null ? YearSource.NONE : source);
  }

  /** A time without a year, in the year that other words say. */
  public Period in(int year, TimeExpression time, YearSource source) {
    return floating.in(year, time, source);
  }

  /** The year of the publication, without days; nothing where that is not known. */
  public Period byPublication() {
    return published == null
        ? Period.UNKNOWN
        : new Period(null, null, published.getYear(), YearSource.PUBLISHED);
  }

  /**
   * Whether a time is one of a year that is not known, for the day of publication is not: a figure
   * of it is of no year that the text names elsewhere.
   */
  public boolean isUnanchored(TimeExpression time) {
    return published == null && time.isUnanchored();
  }

  /** The present year of the text, which is that of its publication; null where it is not known. */
  public Integer present() {
    return present;
  }
}
