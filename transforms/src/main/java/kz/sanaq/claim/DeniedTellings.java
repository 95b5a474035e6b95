package kz.sanaq.claim;

import java.util.ArrayList;
import java.util.List;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordClass;
import kz.sanaq.syntax.Marks;
import kz.sanaq.syntax.ParsedSentence;
import kz.sanaq.syntax.Phrase;
import kz.sanaq.syntax.SyntaxWords;
import kz.sanaq.syntax.VerbForm;

/**
 * Finds what a sentence tells only to say that it is not so: «<u>40 мың адам қалды</u> деген
 * ақпарат жалған», «<u>64 адамның қаза</u> тапқанын растамады», «<u>баға 5%-ға өседі</u> деп
 * ойламаймын». Kazakh is verb-final: what is told stands before the word that closes it, and the
 * denial after that.
 */
final class DeniedTellings {
  private enum Role {
    TOLD,
    SAYS,
    REPORT,
    ABOUT,
    MESSAGE,
    RUMOUR,
    DENIES,
    FAULTS,
    AFFIRMS,
    SUPPOSES
  }

  /** So many tokens may stand between what is told and its denial. */
  private static final int REACH = 10;

  /** So many between «деп» and the verb that supposes. */
  private static final int SAYS_REACH = 3;

  /** So many clauses may lead to the one that is told: «жабылып, … далада қалды деген». */
  private static final int LEADS = 3;

  private static final int ASIDE =
      Feature.DATIVE.bit()
          | Feature.LOCATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.INSTRUMENTAL.bit();

  private static final Schema TABLE =
      Schema.words(
              "denials.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("class", Cell.CLASS),
              Column.one("role", Cell.constant(Role.class)))
          .unique("form");

  private final SyntaxWords syntax;
  private final Lexicon<Role> words;

  DeniedTellings(Loader in, SyntaxWords syntax) {
    this.syntax = syntax;
    this.words = in.weakLexicon();
    for (Row row : in.table(TABLE).rows()) {
      words.add(row, row.constant("role", Role.class));
    }
  }

  /** The tokens that tell what is denied, in no order. */
  List<TokenRange> of(Tokens tokens, ParsedSentence parsed) {
    Scan scan = new Scan(tokens, parsed);
    List<TokenRange> denied = new ArrayList<>();
    for (int i = parsed.range().begin(); i < parsed.range().end(); i++) {
      long match = words.match(tokens, i);
      int end = Lexicon.end(match);
      boolean untrue =
          match >= 0
              && switch (words.meaning(match)) {
                case TOLD -> scan.isDenied(end, false);
                case SAYS -> scan.isAfterVerb(i) && scan.isUnsupposed(end);
                case REPORT -> scan.isReportDenied(end);
                default -> false;
              };
      if (untrue) {
        denied.add(scan.told(i));
      }
    }
    for (Phrase phrase : parsed.phrases()) {
      if (isNamed(phrase) && scan.isReportDenied(phrase.end())) {
        denied.add(scan.told(phrase.end()));
      }
    }
    return denied;
  }

  /** «тапқаны», «тапқанын»: that something was done. */
  private static boolean isNamed(Phrase phrase) {
    return phrase.form() == VerbForm.NOUN
        && phrase.has(Feature.POSSESSED_3)
        && (phrase.features() & ASIDE) == 0;
  }

  /** A sentence that is looked through. */
  private final class Scan {
    private final Tokens tokens;
    private final ParsedSentence parsed;
    private final int to;

    Scan(Tokens tokens, ParsedSentence parsed) {
      this.tokens = tokens;
      this.parsed = parsed;
      this.to = parsed.range().end();
    }

    private Phrase phraseAt(int token) {
      return parsed.phrases().get(parsed.phraseAt(token));
    }

    private Role at(int i) {
      long match = i < to ? words.match(tokens, i) : -1;
      return match < 0 ? null : words.meaning(match);
    }

    /** Whether a report that ends there, or a message about it, is denied. */
    boolean isReportDenied(int i) {
      return at(i) == Role.ABOUT ? isDenied(i + 1, false) : isDenied(i, true);
    }

    /**
     * Whether what stands before a token is said to be untrue by what stands after.
     *
     * @param report whether it stands for itself; else a word for the message must follow
     */
    boolean isDenied(int from, boolean report) {
      boolean message = false;
      for (int i = from; i < Math.min(to, from + REACH); i++) {
        if (Marks.isComma(tokens, i) || tokens.isSymbol(i, ':')) {
          return false;
        }
        long match = words.match(tokens, i);
        if (match < 0) {
          if (ends(i, message || report)) {
            return false;
          }
          continue;
        }
        int end = Lexicon.end(match);
        switch (words.meaning(match)) {
          case RUMOUR -> {
            return !report;
          }
          case MESSAGE -> {
            message = true;
            if ((tokens.formFeatures(WordClass.NOUN, end - 1) & ASIDE) != 0) {
              return false;
            }
          }
          case DENIES -> {
            return isSaid(end, message || report) && !isNegated(end);
          }
          case FAULTS -> {
            return !report && isSaid(end, message) && !isNegated(end);
          }
          case AFFIRMS -> {
            return (isSaid(end, message || report) || at(end) == Role.MESSAGE) && isNegated(end);
          }
          default -> {}
        }
        i = end - 1;
      }
      return false;
    }

    /** Whether a verb stands there that says something else. */
    private boolean ends(int i, boolean named) {
      Phrase phrase = phraseAt(i);
      return phrase.isVerb() && (named || phrase.form() != VerbForm.PARTICIPLE);
    }

    /** Whether a word is said of what is told: «ақпарат жалған», «жалған ақпарат». */
    private boolean isSaid(int end, boolean named) {
      Phrase phrase = phraseAt(end - 1);
      boolean alone = phrase.end() == end || phrase.isVerb();
      return alone ? named : at(end) == Role.MESSAGE;
    }

    /** Whether what ends there is denied itself: «растамады», «рас емес», «жоққа шығармады». */
    private boolean isNegated(int end) {
      Phrase phrase = phraseAt(end - 1);
      if (phrase.isVerb()) {
        return phrase.isDenied();
      }
      return end < to
          && (syntax.functionWords().at(tokens, end) == SyntaxWords.FunctionRole.DENY
              || phraseAt(end).isDenied());
    }

    /** Whether a verb, or a quote, stands right before a token. */
    boolean isAfterVerb(int i) {
      return i > parsed.range().begin()
          && (phraseAt(i - 1).isVerb() || opening(i - 1) >= 0 || opening(i - 2) >= 0);
    }

    /** «деп ойламаймын», «деп айта алмаймыз», «деуге болмайды»: now, and not what came true. */
    boolean isUnsupposed(int from) {
      for (int i = from; i < Math.min(to, from + SAYS_REACH); i++) {
        long match = words.match(tokens, i);
        if (match >= 0 && words.meaning(match) == Role.SUPPOSES) {
          Phrase phrase = phraseAt(Lexicon.end(match) - 1);
          return phrase.isDenied() && phrase.has(Feature.FUTURE);
        }
      }
      return false;
    }

    /** What is told before a token: what is quoted, else its clause and those that lead to it. */
    TokenRange told(int end) {
      int last = end - 1;
      for (int i = last; i > parsed.range().begin() && i >= last - 1; i--) {
        int open = opening(i);
        if (open >= 0) {
          return new TokenRange(open, i);
        }
      }
      int c = parsed.clauseNumber(Math.max(last, parsed.range().begin()));
      for (int leads = 0; leads < LEADS && c > 0 && leads(c - 1); leads++) {
        c--;
      }
      int begin = parsed.clauses().get(c).begin();
      for (int i = last; i > begin; i--) {
        // «8 мектеп бар, …»: closed without a verb.
        if (Marks.isComma(tokens, i) && isStated(i - 1)) {
          return new TokenRange(i, end);
        }
      }
      return new TokenRange(begin, end);
    }

    /** «бар», «жоқ». */
    private boolean isStated(int i) {
      SyntaxWords.FunctionRole role = syntax.functionWords().at(tokens, i);
      return role == SyntaxWords.FunctionRole.END || role == SyntaxWords.FunctionRole.DENY;
    }

    private boolean leads(int clause) {
      Phrase verb = parsed.clauses().get(clause).predicate();
      return verb != null && (verb.form() == VerbForm.CONVERB || verb.form() == VerbForm.CONDITION);
    }

    /** The token of the quote that the one at a token closes; the begin of speech where none is. */
    private int opening(int close) {
      char opens = tokens.isSymbol(close, '»') ? '«' : tokens.isSymbol(close, '”') ? '“' : 0;
      for (int i = close - 1; opens != 0 && i > parsed.range().begin(); i--) {
        if (tokens.isSymbol(i, opens)) {
          return i;
        }
      }
      return opens == 0 ? -1 : parsed.range().begin();
    }
  }
}
