package kz.sanaq.contact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.sanaq.cases.Among;
import kz.sanaq.cases.Case;
import kz.sanaq.cases.Cases;
import kz.sanaq.cases.Fields;
import kz.sanaq.cases.Found;
import kz.sanaq.cases.Marked;
import kz.sanaq.cases.Outcome;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.model.Span;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The contacts of the text of each row. */
class ContactCasesTest {
  private static final ContactReader READER = ContactReader.of(LanguagePack.of("kk"));
  private static final Cases CASES = Cases.of("contact/cases.tsv");

  @TestFactory
  Stream<DynamicTest> cases() {
    return CASES.tests(row -> Outcome.all(row, contacts(READER, row.text())));
  }

  /** What is loaded a second time, and by this test alone. */
  @Test
  void tablesThatAreLoadedAnewSayTheSame() {
    ContactReader anew = ContactReader.of(LanguagePack.of("kk"));
    CASES.check(row -> Outcome.all(row, contacts(anew, row.text())));
  }

  /** A line takes nothing from the lines around, wherever it is cut. */
  @Test
  void aLineIsReadByItself() {
    for (Case row : CASES.rows()) {
      for (String cut : Among.cuts(row.text().text())) {
        Among among = new Among("Телефон +7 701", cut, "300-11-22 a@dala.kz");
        List<String> alone = contacts(READER, among.alone()).stream().map(Found::toString).toList();
        assertEquals(alone, among.own(contacts(READER, among.text())), cut);
      }
    }
  }

  private static List<Found> contacts(ContactReader reader, Marked marked) {
    Text text = Text.of(marked.text());
    Contacts contacts = reader.read(text);
    List<Found> found = new ArrayList<>();
    for (Span span : contacts.spans().all()) {
      List<Span> items =
          contacts.items().all().stream().filter(item -> item.overlaps(span)).toList();
      Fields fields = Fields.NONE.with("is", items.contains(span) ? "item" : "line");
      for (Span item : items) {
        fields = item.equals(span) ? fields : fields.with("item", item.of(marked.text()));
      }
      found.add(Found.inText(marked.text(), text.original(span.begin(), span.end()), fields));
    }
    return found;
  }

  @Test
  void whatStandsInNoLineIsNotRead() {
    String written = "Хат a_b@dala.kz арқылы.\nХат c_d@dala.kz арқылы.";
    Text text = Text.of(written);
    int second = written.indexOf('\n') + 1;
    Contacts contacts = READER.read(text, List.of(new Span(second, written.length())));
    Span item = new Span(written.indexOf("c_d"), written.indexOf("c_d") + "c_d@dala.kz".length());
    assertEquals(List.of(item), contacts.spans().all());
    assertEquals(contacts.spans(), contacts.items());
    assertEquals(new Contacts(Spans.NONE, Spans.NONE), READER.read(text, List.of()));
  }

  @Test
  void aTextWithoutContactsHasNone() {
    assertEquals(Contacts.NONE, READER.read(Text.of("")));
    assertEquals(Contacts.NONE, READER.read(Text.of("\n\n")));
    assertThrows(NullPointerException.class, () -> new Contacts(null, Spans.NONE));
    assertThrows(NullPointerException.class, () -> new Contacts(Spans.NONE, null));
  }

  @Test
  void aLineOfUpTo160CharactersCanBeAContact() {
    String number = "Телефон: 300-11-22";
    for (int length : new int[] {160, 161}) {
      String line = number + " ".repeat(length - number.length() - 1) + ".";
      Contacts contacts = READER.read(Text.of(line));
      assertEquals(length, line.length());
      Span item = new Span(9, 18);
      assertEquals(List.of(length == 160 ? new Span(0, 160) : item), contacts.spans().all());
      assertEquals(List.of(item), contacts.items().all());
    }
  }
}
