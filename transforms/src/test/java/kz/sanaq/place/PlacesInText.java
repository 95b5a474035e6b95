package kz.sanaq.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Place;

/** A small document of tests: sentences, a figure in brackets, perhaps headline and dateline. */
final class PlacesInText {
  private static final Loader PACK = Loader.of("kk");
  private static final PlaceReader READER = new PlaceReader(PACK);
  private static final Vocabulary VOCABULARY = PACK.freeze();
  private static final Regions REGIONS = new Regions();

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> sentences = new ArrayList<>();
  private int figure;
  private int figureEnd;
  private int headlineEnd;
  private int datelineEnd;
  private List<PlaceMention> title = List.of();

  private PlacesInText() {}

  static PlacesInText of(String headline, String dateline, String body) {
    PlacesInText made = new PlacesInText();
    if (!headline.isEmpty()) {
      made.sentences.add(0);
      made.text.append(headline).append('\n');
    }
    made.headlineEnd = made.text.length();
    made.text.append(dateline);
    made.datelineEnd = made.text.length();
    boolean first = true;
    for (String sentence : body.split(" / ", -1)) {
      made.sentences.add(first ? made.headlineEnd : made.text.length());
      first = false;
      int mark = sentence.indexOf('[');
      if (mark >= 0) {
        made.figure = made.text.length() + mark;
        made.figureEnd = made.text.length() + sentence.lastIndexOf(']') - 1;
      }
      made.text.append(sentence.replace("[", "").replace("]", "")).append(' ');
    }
    return made;
  }

  PlacesInText withTitle(String text) {
    title = mentions(text);
    return this;
  }

  static List<PlaceMention> mentions(String text) {
    return READER.read(Tokens.of(Text.of(text), VOCABULARY));
  }

  Place placeOfFigure(String published) {
    Tokens tokens = Tokens.of(Text.of(text.toString()), VOCABULARY);
    int[] begins = sentences.stream().mapToInt(tokens::at).toArray();
    PlaceResolver resolver =
        new PlaceResolver(
            REGIONS,
            tokens,
            READER.read(tokens),
            begins,
            new TokenRange(0, tokens.at(headlineEnd)),
            new TokenRange(tokens.at(headlineEnd), tokens.at(datelineEnd)),
            title,
            published.isEmpty() ? null : LocalDate.parse(published));
    int token = tokens.at(figure);
    int sentence = 0;
    while (sentence + 1 < begins.length && begins[sentence + 1] <= token) {
      sentence++;
    }
    return resolver.resolve(sentence, token, tokens.at(figureEnd));
  }
}
