package kz.sanaq.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.cases.Marked;
import kz.sanaq.contact.Contacts;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Spans;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.model.Documents;
import kz.sanaq.model.Part;
import kz.sanaq.model.Unit;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numbers;
import kz.sanaq.quantity.Layers;
import kz.sanaq.quantity.QuantityReader;
import kz.sanaq.quantity.Reading;
import kz.sanaq.syntax.Parse;
import kz.sanaq.syntax.Parser;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.time.TimeReader;
import kz.sanaq.weigher.Observer;

/** Scenes of small texts, without places and times: for readers that ask for none. */
final class Scenes {
  private static final Loader PACK = Loader.of("kk");
  private static final NumberReader NUMBERS = new NumberReader(PACK);
  private static final QuantityReader QUANTITIES = new QuantityReader(PACK, NUMBERS);
  private static final TimeReader TIMES = new TimeReader(PACK, NUMBERS);
  private static final Parser PARSER = new Parser(new SyntaxWords(PACK));
  static final ClaimWords WORDS = new ClaimWords(PACK);
  private static final Vocabulary VOCABULARY = PACK.freeze();

  private Scenes() {}

  /**
   * A scene.
   *
   * @param part which text of its document it is
   * @param headline of the document, perhaps empty
   * @param text with its sentences parted
   */
  static Scene scene(Part part, String headline, Marked text, Observer observer) {
    Text folded = Text.of(text.text());
    Tokens tokens = Tokens.of(folded, VOCABULARY);
    List<TokenRange> sentences = text.sentences(tokens);
    Parse parse = PARSER.parse(tokens, sentences);
    Tokens head = Tokens.of(Text.of(headline), VOCABULARY);
    return new Scene(
        Documents.document(text.text()).title(headline).get(),
        part,
        folded,
        parse,
        List.of(),
        readings(tokens, sentences),
        Scene.Marked.of(new BitSet(), new BitSet(), new BitSet()),
        null,
        Set.of(),
        new Scene.Headline(head, new TokenRange(0, head.count())),
        null,
        null,
        observer);
  }

  static Scene scene(String headline, String text) {
    return scene(Part.TEXT, headline, Marked.of(text), Observer.NONE);
  }

  private static List<List<Reading>> readings(Tokens tokens, List<TokenRange> sentences) {
    Numbers numbers = NUMBERS.read(tokens, sentences);
    Layers layers = new Layers(numbers, TIMES.read(numbers, null), Contacts.NONE, Spans.NONE);
    return sentences.stream().map(sentence -> QUANTITIES.read(layers, sentence)).toList();
  }

  /** A claim of a sentence of the scene, the first of which has the number 0. */
  static Figure figure(Scene scene, int sentence, int number) {
    List<Reading> claims =
        scene.readings().get(sentence).stream().filter(MentionReader::isClaim).toList();
    Reading claim = claims.get(number);
    int end = scene.parse().sentences().get(sentence).end();
    TokenRange after = new TokenRange(claim.endToken(), end);
    return new Figure(scene, sentence, claim, claims, after, new FiguresBefore(List.of()));
  }

  /** People that a figure counts, named right after it. */
  static Thing people(Figure figure, String object) {
    return new Thing(
        object,
        Unit.of("person"),
        null,
        ThingFeatures.Side.AFTER,
        figure.end(),
        figure.end() + 1,
        null,
        "nouns.tsv:1");
  }
}
