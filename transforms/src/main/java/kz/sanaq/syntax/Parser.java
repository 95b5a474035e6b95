package kz.sanaq.syntax;

import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * Parses texts into phrases and clauses, sentence by sentence: a shallow parse by rules. Thread
 * safe once the vocabulary is complete.
 */
public final class Parser {
  private final PhraseReader reader;

  /** A parser that rests on these words. */
  public Parser(SyntaxWords words) {
    this.reader = new PhraseReader(words);
  }

  /**
   * The parse of a text; a sentence costs nothing before it is asked for.
   *
   * @param sentences in the order of the text, none overlapping another
   */
  public Parse parse(Tokens tokens, List<TokenRange> sentences) {
    return new Parse(tokens, sentences, reader);
  }
}
