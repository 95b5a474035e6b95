package kz.sanaq.contact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Lines;
import kz.sanaq.language.Row;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.language.Word;
import kz.sanaq.language.WordSet;
import kz.sanaq.language.WordTables;
import kz.sanaq.model.Span;

/**
 * Recognises addresses that people are reached at: phone numbers, mail, pages, accounts, and the
 * numbers after the labels of {@code contacts.tsv}. A line that holds nothing else («Телефондары:
 * +7 (727) 000-00-00») is one contact as a whole.
 */
public final class ContactReader {
  /** Longest line that can be a contact as a whole. */
  private static final int SHORT_LINE = 160;

  /** Words of the longest label. */
  private static final int LONGEST_LABEL = 4;

  private final Set<String> labels = new HashSet<>();

  /** The words that they begin with. */
  private final WordSet firstWords = new WordSet();

  /** The last words of the labels, which stand right before what they label. */
  private final Set<String> lastWords = new HashSet<>();

  private ContactReader() {}

  /** Reads the labels of a language. */
  public static ContactReader of(LanguagePack pack) {
    ContactReader contacts = new ContactReader();
    for (Row row : pack.table(WordTables.CONTACTS).rows()) {
      String label = Word.forms(row.required("form"));
      contacts.labels.add(label);
      contacts.firstWords.add(label.split(" ", 2)[0]);
      contacts.lastWords.add(label.substring(label.lastIndexOf(' ') + 1));
    }
    return contacts;
  }

  /** The contacts of a text. */
  public Contacts read(Text text) {
    return read(text, Lines.of(text));
  }

  /**
   * The contacts of a text.
   *
   * @param lines its lines, in order; what stands in none is not read
   */
  public Contacts read(Text text, List<Span> lines) {
    List<Span> contacts = new ArrayList<>();
    List<Span> all = new ArrayList<>();
    for (Span line : lines) {
      List<Span> items = items(text, line);
      all.addAll(items);
      if (isContact(text, line, items)) {
        contacts.add(line);
      } else {
        contacts.addAll(items);
      }
    }
    return new Contacts(new Spans(contacts), new Spans(all));
  }

  private List<Span> items(Text text, Span line) {
    List<Span> items = new ArrayList<>();
    char[] chars = text.chars();
    int end = line.end();
    int at = line.begin();
    while (at < end) {
      Span item = mayBegin(chars[at]) ? item(text, line, at) : null;
      if (item == null) {
        at++;
        continue;
      }
      boolean overlaps = !items.isEmpty() && items.get(items.size() - 1).end() > item.begin();
      if (!overlaps) {
        items.add(item);
      }
      at = Math.max(at + 1, item.end());
    }
    return items;
  }

  private Span item(Text text, Span line, int at) {
    char c = text.at(at);
    if (c == '@') {
      return Addresses.account(text, line, at);
    }
    if (at > line.begin() && Character.isLetterOrDigit(text.at(at - 1))) {
      return null;
    }
    return c < 'A'
        ? PhoneNumbers.at(text, line, at, label(text, line, at))
        : Addresses.page(text, line, at);
  }

  /** Few characters can begin a contact: that is asked first, for it is asked at every place. */
  private static boolean mayBegin(char c) {
    return c > ' '
        && c <= 'w'
        && ((c >= '0' && c <= '9')
            || c == '+'
            || c == '('
            || c == '@'
            || c == 'h'
            || c == 'w'
            || c == 'K');
  }

  /** What the word before a place says of the number there. */
  private PhoneNumbers.Label label(Text text, Span line, int at) {
    int end = at;
    while (end > line.begin() && at - end < 3 && !Character.isLetterOrDigit(text.at(end - 1))) {
      end--;
    }
    int begin = end;
    while (begin > line.begin() && end - begin < 30 && text.at(begin - 1) != ' ') {
      begin--;
    }
    List<Word> words = Word.in(text, new Span(begin, end), 1);
    if (words.isEmpty() || !lastWords.contains(words.get(0).form())) {
      return PhoneNumbers.Label.NONE;
    }
    boolean marked = end < at && (text.at(end) == '.' || text.at(end) == ':');
    return marked ? PhoneNumbers.Label.MARKED : PhoneNumbers.Label.PLAIN;
  }

  /** Whether a line is a label and what it labels, without running text. */
  private boolean isContact(Text text, Span line, List<Span> items) {
    if (line.end() - line.begin() > SHORT_LINE) {
      return false;
    }
    int labelled =
        Word.isFirstIn(text, line, firstWords)
            ? labelLength(Word.in(text, line, LONGEST_LABEL))
            : 0;
    boolean says = !items.isEmpty();
    if (labelled == 0 && !says) {
      return false;
    }
    List<Word> words = Word.in(text, line, SHORT_LINE);
    for (int i = labelled; i < words.size(); i++) {
      Word word = words.get(i);
      if (!isInside(word, items) && !lastWords.contains(word.form())) {
        if (labelled == 0 || !word.form().chars().allMatch(c -> c < 0x80)) {
          return false;
        }
        says = true;
      }
    }
    return says;
  }

  private int labelLength(List<Word> words) {
    int longest = 0;
    StringBuilder forms = new StringBuilder();
    for (int i = 0; i < words.size(); i++) {
      forms.append(i > 0 ? " " : "").append(words.get(i).form());
      longest = labels.contains(forms.toString()) ? i + 1 : longest;
    }
    return longest;
  }

  private static boolean isInside(Word word, List<Span> items) {
    for (Span item : items) {
      if (item.begin() <= word.begin() && word.end() <= item.end()) {
        return true;
      }
    }
    return false;
  }
}
