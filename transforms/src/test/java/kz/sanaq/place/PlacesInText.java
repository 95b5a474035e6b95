package kz.sanaq.place;

import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.Parser;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Span;

/** A small document of tests: sentences, a marked figure, perhaps headline and dateline. */
final class PlacesInText {
  private static final Loader PACK = Loader.of("kk");
  private static final PlaceReader READER = new PlaceReader(PACK);
  private static final Parser PARSER = new Parser(new SyntaxWords(PACK));
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

  static PlacesInText of(String headline, String dateline, Marked body) {
    PlacesInText made = new PlacesInText();
    if (!headline.isEmpty()) {
      made.sentences.add(0);
      made.text.append(headline).append('\n');
    }
    made.headlineEnd = made.text.length();
    made.text.append(dateline);
    made.datelineEnd = made.text.length();
    int offset = made.text.length();
    made.text.append(body.text());
    made.sentences.add(made.headlineEnd);
    for (Span sentence : body.sentences().subList(1, body.sentences().size())) {
      made.sentences.add(offset + sentence.begin());
    }
    made.figure = offset + body.mark().begin();
    made.figureEnd = offset + body.mark().end();
    return made;
  }

  PlacesInText withTitle(String text) {
    title = mentions(text);
    return this;
  }

  static List<PlaceMention> mentions(String text) {
    return READER.read(Tokens.of(Text.of(text), VOCABULARY));
  }

  Placed placeOfFigure(LocalDate published) {
    Tokens tokens = Tokens.of(Text.of(text.toString()), VOCABULARY);
    int[] begins = sentences.stream().mapToInt(tokens::at).toArray();
    List<TokenRange> ranges = new ArrayList<>();
    for (int s = 0; s < begins.length; s++) {
      int end = s + 1 < begins.length ? begins[s + 1] : tokens.count();
      ranges.add(new TokenRange(begins[s], end));
    }
    PlaceResolver resolver =
        new PlaceResolver(
            REGIONS,
            PARSER.parse(tokens, ranges),
            READER.read(tokens),
            new PlaceResolver.Frame(
                new TokenRange(0, tokens.at(headlineEnd)),
                new TokenRange(tokens.at(headlineEnd), tokens.at(datelineEnd)),
                title,
                published));
    int token = tokens.at(figure);
    int sentence = 0;
    while (sentence + 1 < begins.length && begins[sentence + 1] <= token) {
      sentence++;
    }
    return resolver.resolve(sentence, token, tokens.at(figureEnd));
  }
}
