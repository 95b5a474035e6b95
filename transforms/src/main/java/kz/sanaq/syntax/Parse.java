package kz.sanaq.syntax;

import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * The parse of one text, sentence by sentence, each made when it is first asked for and then
 * shared. Not thread safe: one text, one parse.
 */
public final class Parse {
  private final Tokens tokens;
  private final List<TokenRange> sentences;
  private final PhraseReader reader;
  private final Segments segments;
  private final Rows rows;
  private final ParsedSentence[] parsed;

  Parse(Tokens tokens, List<TokenRange> sentences, PhraseReader reader) {
    this.tokens = tokens;
    this.sentences = List.copyOf(sentences);
    this.reader = reader;
    this.segments = new Segments(tokens, sentences);
    this.rows = new Rows(tokens, sentences);
    this.parsed = new ParsedSentence[sentences.size()];
  }

  /** The tokens of the text. */
  public Tokens tokens() {
    return tokens;
  }

  /** The tokens of each sentence. */
  public List<TokenRange> sentences() {
    return sentences;
  }

  /** The stretches between its marks. */
  public Segments segments() {
    return segments;
  }

  /** The rows of its lists. */
  public Rows rows() {
    return rows;
  }

  /** The phrases and clauses of a sentence. */
  public ParsedSentence sentence(int s) {
    if (parsed[s] == null) {
      TokenRange range = sentences.get(s);
      parsed[s] =
          new ParsedSentence(tokens, range, reader.read(tokens, range.begin(), range.end()));
    }
    return parsed[s];
  }
}
