package kz.sanaq.syntax;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;

/**
 * The phrases and clauses of one sentence. Immutable.
 *
 * <p>Every token of the sentence stands in just one phrase and one clause, and both come in the
 * order of the text. What asks for a token must ask for one of the sentence; others throw {@link
 * IndexOutOfBoundsException}.
 */
public final class ParsedSentence {
  private final TokenRange range;
  private final List<Phrase> phrases;
  private final List<Clause> clauses;

  /** For each token of the sentence the number of its phrase and of its clause. */
  private final int[] phraseOf;

  private final int[] clauseOf;

  ParsedSentence(Tokens tokens, TokenRange range, List<Phrase> phrases) {
    this.range = range;
    this.phrases = List.copyOf(phrases);
    this.clauses = clauses(tokens, range, phrases);
    this.phraseOf = new int[range.end() - range.begin()];
    for (int p = 0; p < phrases.size(); p++) {
      fill(phraseOf, phrases.get(p).begin(), phrases.get(p).end(), p);
    }
    this.clauseOf = new int[phraseOf.length];
    for (int c = 0; c < clauses.size(); c++) {
      fill(clauseOf, clauses.get(c).begin(), clauses.get(c).end(), c);
    }
  }

  private void fill(int[] numbers, int begin, int end, int number) {
    for (int i = begin; i < end; i++) {
      numbers[i - range.begin()] = number;
    }
  }

  private static List<Clause> clauses(Tokens tokens, TokenRange range, List<Phrase> phrases) {
    List<Clause> clauses = new ArrayList<>();
    int begin = range.begin();
    for (Phrase phrase : phrases) {
      boolean closed =
          phrase.isVerb() && closes(phrase) && Marks.isStop(tokens, phrase.end(), range.end());
      boolean parted =
          phrase.kind() == Phrase.PhraseType.MARK && tokens.isSymbol(phrase.begin(), ';');
      if (closed || parted) {
        clauses.add(new Clause(begin, phrase.end(), closed ? phrase : null));
        begin = phrase.end();
      }
    }
    if (begin < range.end() || clauses.isEmpty()) {
      clauses.add(new Clause(begin, range.end(), null));
    }
    return List.copyOf(clauses);
  }

  private static boolean closes(Phrase verb) {
    return switch (verb.form()) {
      case FINITE, CONVERB, CONDITION -> true;
      default -> false;
    };
  }

  /** Its tokens. */
  public TokenRange range() {
    return range;
  }

  /** Its phrases in order. */
  public List<Phrase> phrases() {
    return phrases;
  }

  /** Its clauses in order. */
  public List<Clause> clauses() {
    return clauses;
  }

  /** The number of the phrase that a token of the sentence stands in. */
  public int phraseAt(int token) {
    return phraseOf[token - range.begin()];
  }

  /** The clause that a token of the sentence stands in. */
  public Clause clauseAt(int token) {
    return clauses.get(clauseOf[token - range.begin()]);
  }

  /** The number of the clause that a token of the sentence stands in. */
  public int clauseNumber(int token) {
    return clauseOf[token - range.begin()];
  }

  /**
   * The verb that closes the clause of a token, or that of a later one which the clause leads to;
   * null where none does.
   */
  public Phrase closing(int token) {
    for (int c = clauseNumber(token); c < clauses.size(); c++) {
      Phrase predicate = clauses.get(c).predicate();
      if (predicate != null) {
        return predicate;
      }
    }
    return null;
  }
}
