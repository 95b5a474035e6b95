package kz.sanaq.place;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.cases.Marked;
import kz.sanaq.language.Loader;
import kz.sanaq.language.NearWords;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Part;
import kz.sanaq.model.Span;
import kz.sanaq.syntax.Parser;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.weigher.Observer;

/** A small document of tests: sentences, a marked figure, perhaps headline and dateline. */
final class PlacesInText {
  private static final Loader PACK = Loader.of("kk");
  private static final PlaceReader READER = new PlaceReader(PACK);
  private static final PlaceResolvers RESOLVERS =
      new PlaceResolvers(READER, PlaceResolvers.weigher(PACK));
  private static final Homes HOMES = new Homes(READER, PACK);
  private static final Parser PARSER = new Parser(new SyntaxWords(PACK));
  private static final Vocabulary VOCABULARY = PACK.freeze();

  private final StringBuilder text = new StringBuilder();
  private final List<Integer> sentences = new ArrayList<>();
  private int figure;
  private int figureEnd;
  private int headlineEnd;
  private int datelineEnd;
  private List<PlaceMention> title = List.of();
  private String source = "";

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

  PlacesInText printedBy(String outlet) {
    source = outlet;
    return this;
  }

  /** The home of an outlet. */
  static Home home(String outlet) {
    return HOMES.of(outlet, VOCABULARY);
  }

  static List<PlaceMention> mentions(String text) {
    return READER.read(Tokens.of(Text.of(text), VOCABULARY));
  }

  PlaceChoice placeOfFigure(LocalDate published) {
    Tokens tokens = Tokens.of(Text.of(text.toString()), VOCABULARY);
    List<TokenRange> ranges = ranges(tokens);
    BitSet figures = new BitSet();
    for (int i = 0; i < tokens.count(); i++) {
      boolean decimal = i > 1 && tokens.glued(i) && tokens.isDigits(i - 2);
      figures.set(i, tokens.isDigits(i) && !decimal);
    }
    PlaceText read =
        new PlaceText(
            PARSER.parse(tokens, ranges),
            READER.read(tokens),
            new TokenRange(0, tokens.at(headlineEnd)),
            new TokenRange(tokens.at(headlineEnd), tokens.at(datelineEnd)),
            figures);
    PlaceBackground background = new PlaceBackground(Part.TEXT, title, home(source), published);
    PlaceResolver resolver = RESOLVERS.of(read, background, Observer.NONE);
    return resolver.resolve(figure(tokens, ranges)).value();
  }

  private List<TokenRange> ranges(Tokens tokens) {
    List<TokenRange> ranges = new ArrayList<>();
    for (int s = 0; s < sentences.size(); s++) {
      int end = s + 1 < sentences.size() ? tokens.at(sentences.get(s + 1)) : tokens.count();
      ranges.add(new TokenRange(tokens.at(sentences.get(s)), end));
    }
    return ranges;
  }

  private PlacedFigure figure(Tokens tokens, List<TokenRange> ranges) {
    int token = tokens.at(figure);
    int sentence = 0;
    while (!ranges.get(sentence).contains(token)) {
      sentence++;
    }
    Amount amount = Amount.of(BigDecimal.TEN, BigDecimal.ONE);
    int end = tokens.at(figureEnd);
    NearWords words = NearWords.of(tokens, ranges.get(sentence), new TokenRange(token, end));
    return new PlacedFigure(sentence, token, end, amount, "", words);
  }
}
