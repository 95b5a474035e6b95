package kz.sanaq.annotate;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Text;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.model.Part;
import kz.sanaq.model.Sentence;
import kz.sanaq.place.PlaceMention;

/**
 * One text of a document, cut into tokens and sentences, with its places, which the other text of
 * the document asks for too.
 */
final class PartText {
  private final PackReaders pack;
  private final Part part;
  private final Text text;
  private final Tokens tokens;
  private final List<Sentence> sentences;
  private List<PlaceMention> places;

  /**
   * @param all the sentences of the whole document, in order
   */
  PartText(PackReaders pack, Part part, Text text, List<Sentence> all) {
    this.pack = pack;
    this.part = part;
    this.text = text;
    this.tokens = Tokens.of(text, pack.vocabulary);
    this.sentences = of(part, all);
  }

  private static List<Sentence> of(Part part, List<Sentence> all) {
    List<Sentence> own = new ArrayList<>(all.size());
    for (Sentence sentence : all) {
      if (sentence.part() == part) {
        own.add(sentence);
      }
    }
    return own;
  }

  /** Which text it is. */
  Part part() {
    return part;
  }

  /** The text. */
  Text text() {
    return text;
  }

  /** Its tokens. */
  Tokens tokens() {
    return tokens;
  }

  /** Its sentences, in order. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** Its places, read when they are first asked for. */
  List<PlaceMention> places() {
    if (places == null) {
      places = pack.places.read(tokens);
    }
    return places;
  }

  /** Token ranges of its sentences, from their offsets in the original. */
  List<TokenRange> ranges() {
    List<TokenRange> ranges = new ArrayList<>(sentences.size());
    int token = 0;
    for (Sentence sentence : sentences) {
      int begin = tokenAt(token, sentence.span().begin());
      token = tokenAt(begin, sentence.span().end());
      ranges.add(new TokenRange(begin, token));
    }
    return ranges;
  }

  /** The first token from {@code from} on that begins at or after an offset of the original. */
  private int tokenAt(int from, int offset) {
    int token = from;
    while (token < tokens.count() && text.originalBegin(tokens.begin(token)) < offset) {
      token++;
    }
    return token;
  }
}
