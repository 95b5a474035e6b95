package kz.sanaq.claim;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.function.Predicate;
import kz.sanaq.indicator.Alternatives;
import kz.sanaq.indicator.Qualifier;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.NounClass;
import kz.sanaq.language.TokenRange;
import kz.sanaq.language.Tokens;
import kz.sanaq.syntax.Noun;
import kz.sanaq.syntax.SyntaxWords;

/**
 * Finds the value of an indicator's qualifier: the species, the crop, the disease, the currency.
 */
final class Qualifiers {
  /** A value has so many words at most that are looked at. */
  private static final int VALUE_WORDS = 4;

  /** Where words look like a value and are none. */
  private static final String SAYS_NOTHING = QualifierNames.NONE;

  private final SyntaxWords words;
  private final ClaimWords claims;

  Qualifiers(SyntaxWords words, ClaimWords claims) {
    this.words = words;
    this.claims = claims;
  }

  /**
   * The value, dictionary form; empty where the words around name none, {@link #SAYS_NOTHING} where
   * they name but what looks like one: «дерт» of a disease.
   */
  String of(Figure figure, Thing thing, List<TokenRange> own, Qualifier qualifier) {
    return switch (qualifier.how()) {
      case NONE -> "";
      case OBJECT -> claims.qualifiers.of(counted(thing));
      case CURRENCY, CLASS, VALUES -> around(figure, thing, own, qualifier);
    };
  }

  /** What is counted: «мектеп» of «орта мектеп», but «мәдениет нысаны» whole. */
  private String counted(Thing thing) {
    boolean general = thing.noun() == null || claims.general.contains(thing.noun().form());
    return general ? thing.object() : thing.noun().form();
  }

  /**
   * The value of a figure that is filed as an earlier one is: its own, else that of the earlier.
   * Rows of labels have their own, or none.
   */
  String again(Figure figure, Thing thing, List<TokenRange> own, ReadFigure earlier) {
    // «бағаның өсімі» is of what the earlier one is of.
    boolean measure = thing.noun() != null && thing.noun().type() == NounClass.MEASURE;
    boolean counted = earlier.name().asked().how() == Qualifier.How.OBJECT;
    String found = measure && counted ? "" : said(of(figure, thing, own, earlier.name().asked()));
    boolean rows =
        (figure.isLabelled() && earlier.isLabelled() && earlier != RowBefore.of(figure))
            || isNamedAnew(figure, earlier, earlier.name().asked());
    return found.isEmpty() && !rows ? earlier.name().qualifier() : found;
  }

  /**
   * The value that stands between the same marks as the figure, else one that the words of its
   * thing name or the rest of its clause, else one of the figure that the thing is taken from.
   */
  private String around(Figure figure, Thing thing, List<TokenRange> own, Qualifier qualifier) {
    String nothing = "";
    List<TokenRange> ranges = QualifierRanges.of(figure, thing, own);
    ReadFigure earlier = thing.antecedent() == null ? figure.before().last() : thing.antecedent();
    boolean anew = isNamedAnew(figure, earlier, qualifier);
    for (TokenRange range : ranges) {
      String found = in(figure, range, qualifier);
      if (!said(found).isEmpty()) {
        return anew && range != ranges.get(0) ? SAYS_NOTHING : found;
      }
      nothing = nothing.isEmpty() ? found : nothing;
    }
    return nothing;
  }

  /**
   * Whether a figure has another name in the case in which one before it in its sentence has its
   * value, known or not: «білім беруге 5 млрд, тазалыққа 2 млрд теңге».
   */
  private boolean isNamedAnew(Figure figure, ReadFigure earlier, Qualifier qualifier) {
    boolean asks =
        qualifier.how() == Qualifier.How.VALUES || qualifier.how() == Qualifier.How.CLASS;
    if (!asks || earlier == null || earlier.sentence() != figure.sentence()) {
      return false;
    }
    int begin = Math.max(QualifierRanges.near(figure).begin(), earlier.end());
    TokenRange own = new TokenRange(begin, Math.max(begin, figure.begin()));
    TokenRange before = new TokenRange(figure.from(), Math.max(figure.from(), earlier.begin()));
    for (Feature mark : List.of(Feature.DATIVE, Feature.LOCATIVE)) {
      int other = CaseLabel.of(figure, own, mark) < 0 ? -1 : CaseLabel.of(figure, before, mark);
      if (other >= 0 && !endingAt(figure, other + 1, before, qualifier).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** A value, or none where it says nothing. */
  static String said(String value) {
    return value.equals(SAYS_NOTHING) ? "" : value;
  }

  private String in(Figure figure, TokenRange range, Qualifier qualifier) {
    if (qualifier.how() == Qualifier.How.CURRENCY) {
      return first(figure, range, NounClass.MONEY);
    }
    if (nearest(figure, range, qualifier, any -> true) == null) {
      return "";
    }
    Alternatives.Found nearest = nearest(figure, range, qualifier, this::says);
    return nearest == null ? SAYS_NOTHING : joined(figure, nearest, qualifier);
  }

  private boolean says(String value) {
    return !claims.qualifiers.of(value).equals(SAYS_NOTHING);
  }

  /**
   * The value nearest to a figure; null for none.
   *
   * @param counted the values that count: «дерт» of «қызылша дертінің 20 жағдайы» says nothing
   */
  private Alternatives.Found nearest(
      Figure figure, TokenRange range, Qualifier qualifier, Predicate<String> counted) {
    // The country of «928 млн АҚШ доллары» is no partner of trade.
    BitSet except = figure.scene().marked().quantities();
    if (qualifier.how() == Qualifier.How.VALUES) {
      return qualifier.values().nearest(figure.tokens(), range, figure.range(), except, counted);
    }
    Alternatives.Found nearest = null;
    for (int i = range.begin(); i < range.end(); i++) {
      Alternatives.Found found = except.get(i) ? null : nounAt(figure.tokens(), i, qualifier);
      if (found != null
          && counted.test(found.name())
          && (nearest == null || isNearer(figure, found, nearest))) {
        nearest = found;
      }
    }
    return nearest;
  }

  private static boolean isNearer(Figure figure, Alternatives.Found one, Alternatives.Found other) {
    return figure.range().distance(one.range()) < figure.range().distance(other.range());
  }

  /** The noun of the qualifier's class that begins with a token; null for none. */
  private Alternatives.Found nounAt(Tokens tokens, int i, Qualifier qualifier) {
    long match = words.nouns().match(tokens, i);
    Noun noun = match < 0 ? null : words.nouns().meaning(match);
    return noun == null || noun.type() != qualifier.type()
        ? null
        : new Alternatives.Found(noun.form(), new TokenRange(i, Lexicon.end(match)));
  }

  /**
   * The value with what is joined to it, for a figure of two things says nothing of one of them:
   * «қой мен ешкі», «ауыр және аса ауыр қылмыс». The other one is a value, too, or a bare noun.
   */
  private String joined(Figure figure, Alternatives.Found value, Qualifier qualifier) {
    TokenRange near = QualifierRanges.near(figure);
    boolean alone =
        figure.between(near.begin(), figure.begin()).isEmpty()
            && figure.between(figure.end(), near.end()).isEmpty();
    if (!alone) {
      // «бидай мен арпадан тиісінше 20 және 30 мың тонна»: each has its own.
      return claims.qualifiers.of(value.name());
    }
    int before = join(figure, value.range().begin() - 1, near, -1);
    String left = before < 0 ? "" : endingAt(figure, before, near, qualifier);
    int after = join(figure, value.range().end(), near, 1);
    Alternatives.Found right = after < 0 ? null : valueFrom(figure, after + 1, near, qualifier);
    String name = claims.qualifiers.of(value.name());
    boolean leads = !said(left).isEmpty() && !left.equals(name);
    boolean follows =
        right != null && says(right.name()) && !claims.qualifiers.of(right.name()).equals(name);
    return (leads ? left + ' ' + words(figure, before, value.range().begin()) + ' ' : "")
        + name
        + (follows
            ? ' '
                + words(figure, after, right.range().begin())
                + ' '
                + claims.qualifiers.of(right.name())
            : "");
  }

  /** The words of some tokens, in lower case. */
  private static String words(Figure figure, int begin, int end) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = begin; i < end; i++) {
      words.add(figure.tokens().of(i).toLowerCase(Locale.ROOT));
    }
    return words.toString();
  }

  /**
   * A word like «және» at a token, or beyond one word that describes the value; negative for none.
   *
   * @param step whether to look before or after
   */
  private int join(Figure figure, int at, TokenRange near, int step) {
    for (int i = at; i != at + 2 * step && near.contains(i); i += step) {
      long match = words.functionWords().match(figure.tokens(), i);
      if (match >= 0 && words.functionWords().meaning(match) == SyntaxWords.FunctionRole.JOIN) {
        return i;
      }
      if (!figure.tokens().isWord(i) || figure.scene().marked().quantities().get(i)) {
        return -1;
      }
    }
    return -1;
  }

  /** The value that ends before a token, else the bare word there; empty for none. */
  private String endingAt(Figure figure, int end, TokenRange near, Qualifier qualifier) {
    for (int i = Math.max(near.begin(), end - VALUE_WORDS); i < end; i++) {
      Alternatives.Found found = valueAt(figure, i, near, qualifier);
      if (found != null && found.range().end() == end) {
        return claims.qualifiers.of(found.name());
      }
    }
    int last = end - 1;
    boolean bare =
        near.contains(last)
            && figure.tokens().isWord(last)
            && !figure.scene().marked().quantities().get(last)
            && (words.adjectives().match(figure.tokens(), last) >= 0
                || words.nouns().match(figure.tokens(), last) >= 0)
            && figure.tokens().stemEnd(last) == figure.tokens().end(last);
    return bare ? figure.tokens().of(last).toLowerCase(Locale.ROOT) : "";
  }

  /** The value that begins at a token or one after it; null for none. */
  private Alternatives.Found valueFrom(Figure figure, int at, TokenRange near, Qualifier value) {
    Alternatives.Found found = valueAt(figure, at, near, value);
    return found == null ? valueAt(figure, at + 1, near, value) : found;
  }

  private Alternatives.Found valueAt(Figure figure, int i, TokenRange near, Qualifier qualifier) {
    if (!near.contains(i) || !figure.tokens().isWord(i)) {
      return null;
    }
    return qualifier.how() == Qualifier.How.VALUES
        ? qualifier.values().at(figure.tokens(), i, near.end())
        : nounAt(figure.tokens(), i, qualifier);
  }

  /** Whether the figure's clause has a noun of a class. */
  boolean names(Figure figure, NounClass type) {
    return !first(figure, clause(figure), type).isEmpty();
  }

  private static TokenRange clause(Figure figure) {
    return new TokenRange(figure.clauseFrom(), figure.clauseTo());
  }

  /** The first noun of a class; empty for none. */
  private String first(Figure figure, TokenRange range, NounClass type) {
    for (int i = range.begin(); i < range.end(); i++) {
      long match = words.nouns().match(figure.tokens(), i);
      if (match >= 0) {
        Noun noun = words.nouns().meaning(match);
        if (noun != null && noun.type() == type) {
          return noun.form();
        }
        i = Lexicon.end(match) - 1;
      }
    }
    return "";
  }
}
