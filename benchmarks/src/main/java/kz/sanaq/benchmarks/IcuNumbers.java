package kz.sanaq.benchmarks;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.text.ParsePosition;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.model.Document;
import kz.sanaq.model.Span;

/** Numbers by ICU4J, in Kazakh notation: parsed wherever a digit stands that is in none before. */
final class IcuNumbers implements TextReader {
  private final NumberFormat format = NumberFormat.getInstance(new ULocale(LanguagePack.CODE));

  @Override
  public List<Span> read(Document document) {
    String text = document.text();
    List<Span> found = new ArrayList<>();
    ParsePosition position = new ParsePosition(0);
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        position.setIndex(i);
        if (format.parse(text, position) != null) {
          found.add(new Span(i, position.getIndex()));
          i = position.getIndex() - 1;
        }
      }
    }
    return found;
  }
}
