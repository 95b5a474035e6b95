package kz.sanaq.quantity;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Cell;
import kz.sanaq.language.Column;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordCell;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;

/**
 * Says by the words around a number why it counts nothing: it describes («екі қабатты үй»), is the
 * base of a rate («1000 адамға шаққанда»), is denied («үш емес, отыз мектеп»), supposed («мысалы,
 * 100 теңге салсаңыз»), vague («бірнеше мың»), a coordinate, or a page's counter («Пікір: 14»).
 */
final class RoleReader {
  private enum Role {
    BASE,
    PART,
    COORDINATE,
    DENIED,
    ABSENT,
    CATEGORY,
    FEW,
    SUPPOSED,
    COUNTER,
    OCCASION,
    PARTIES,
    CHILD,
    HAS,
    TOLD,
    WAS
  }

  /** So many words may stand between a number and the word that says what it is. */
  private static final int REACH = 3;

  /** So many may stand between a number and a condition. */
  private static final int CONDITION_REACH = 6;

  /** So many may stand between the word that supposes and the number. */
  private static final int SUPPOSITION_REACH = 100;

  private static final Schema ROLES =
      Schema.words(
              "roles.tsv",
              Column.one("form", WordCell.PHRASE),
              Column.one("role", Cell.constant(Role.class)),
              Column.one("class", Cell.CLASS))
          .unique("form", "role");

  /** So many digits stand between two spaces of a number. */
  private static final int GROUP = 3;

  private final Map<Role, Lexicon<String>> lexicons = new EnumMap<>(Role.class);

  RoleReader(Loader in) {
    for (Role role : Role.values()) {
      lexicons.put(role, in.lexicon());
    }
    for (Row row : in.table(ROLES).rows()) {
      lexicons.get(row.constant("role", Role.class)).add(row, row.place());
    }
  }

  /** The same, left out where its words say that it counts nothing. */
  Expression read(LayeredSentence scope, Expression e) {
    if (e.reason() != null || !e.isValued()) {
      return e;
    }
    if (RowLabels.isHeading(scope, e)) {
      return e.as(e.type(), Reason.LABEL, HeadedRows.HEADING);
    }
    Reason reason = reason(scope, e);
    return reason == null ? e : e.as(e.type(), reason, reason.name().toLowerCase(Locale.ROOT));
  }

  /** Whether a word only says that there were so many: «былтыр 500 еді». */
  boolean isCopula(LayeredSentence scope, int i) {
    return is(Role.WAS, scope, i);
  }

  private Reason reason(LayeredSentence scope, Expression e) {
    if (isCounter(scope, e)) {
      return Reason.BOILERPLATE;
    }
    if (isFew(scope, e) || isBroken(scope, e)) {
      return Reason.VAGUE;
    }
    if (isCoordinate(scope, e)) {
      return Reason.SCORE;
    }
    if (isOccasion(scope, e) || isBoth(scope, e)) {
      return Reason.PRONOUN;
    }
    if (describes(scope, e) || owns(scope, e) || isCategory(scope, e)) {
      return Reason.QUALIFIER;
    }
    if (isBase(scope, e)) {
      return Reason.BASE;
    }
    if (isDenied(scope, e) || isAbsent(scope, e)) {
      return Reason.NEGATED;
    }
    return isSupposed(scope, e) ? Reason.HYPOTHETICAL : null;
  }

  private boolean is(Role role, LayeredSentence scope, int i) {
    return i >= scope.from() && i < scope.to() && lexicons.get(role).at(scope.tokens(), i) != null;
  }

  /** «Просмотров: 554», «Ұнату 18 |»: nothing that is counted follows. */
  private boolean isCounter(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int end = e.end();
    boolean colon = tokens.isSymbol(e.begin() - 1, ':');
    int word = colon ? e.begin() - 2 : e.begin() - 1;
    boolean ends =
        end >= scope.to()
            || tokens.newLine(end)
            || tokens.isSymbol(end, '|')
            || tokens.isCapital(end);
    return e.isOpen()
        && ends
        && tokens.isDigits(e.begin())
        && tokens.isCapital(word)
        && is(Role.COUNTER, scope, word);
  }

  /**
   * «4 829260»: a number that was misprinted, for after a space only three digits go on with it,
   * and two numbers do not stand side by side.
   */
  private static boolean isBroken(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int before = e.begin() - 1;
    return before >= scope.from()
        && tokens.isDigits(before)
        && tokens.isDigits(e.begin())
        && !tokens.newLine(e.begin())
        && tokens.end(before) - tokens.begin(before) <= GROUP
        && tokens.end(e.begin()) - tokens.begin(e.begin()) > GROUP;
  }

  /** «бірнеше мың», «ондаған мың». */
  private boolean isFew(LayeredSentence scope, Expression e) {
    int before = e.begin() - 1;
    return e.ends().begin() == e.begin()
        && scope.tokens().isWord(e.begin())
        && (is(Role.FEW, scope, before) || scope.tokens().has(before, Feature.APPROXIMATIVE));
  }

  private boolean isCoordinate(LayeredSentence scope, Expression e) {
    return e.type() == QuantityType.QUANTITY
        && lexicons.get(Role.COORDINATE).match(scope.tokens(), e.end()) >= 0;
  }

  /** «екі рет»: said in words it names how often, and counts nothing. */
  private boolean isOccasion(LayeredSentence scope, Expression e) {
    return e.isOpen()
        && e.features() == 0
        && !e.isRange()
        && scope.tokens().isWord(e.ends().begin())
        && is(Role.OCCASION, scope, e.end());
  }

  /** «екі ел арасындағы», «екі тараптың»: those that were named, and no count. */
  private boolean isBoth(LayeredSentence scope, Expression e) {
    return e.isOpen()
        && e.features() == 0
        && !e.isRange()
        && scope.tokens().isWord(e.ends().begin())
        && e.ends().first().isWithin(2, 2)
        && is(Role.PARTIES, scope, e.end());
  }

  /** «екі қабатты», «4 балалы», «үш ауысымда». */
  private boolean describes(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int word = e.end();
    if (!e.isOpen() || !e.endsWithNumber() || e.features() != 0 || tokens.newLine(word)) {
      return false;
    }
    int features = tokens.formFeatures(WordClass.NOUN, word);
    if (is(Role.PART, scope, word)) {
      return Feature.HAVING.in(features) || features == Feature.LOCATIVE.bit();
    }
    return tokens.lemma(word) > 0 && features == Feature.HAVING.bit();
  }

  /** «4 баласы бар отбасы»: what families are told of; «4 баласы бар.» is a count. */
  private boolean owns(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int owner = e.end() + 2;
    return e.isOpen()
        && e.endsWithNumber()
        && e.features() == 0
        && is(Role.CHILD, scope, e.end())
        && tokens.formFeatures(WordClass.NOUN, e.end()) == Feature.POSSESSED_3.bit()
        && is(Role.HAS, scope, e.end() + 1)
        && owner < scope.to()
        && tokens.isWord(owner)
        && !tokens.newLine(owner)
        && !is(Role.TOLD, scope, owner)
        && tokens.formFeatures(WordClass.VERB, owner) == 0;
  }

  /** «1000 адамға шаққанда»: the base stands in the dative. */
  private boolean isBase(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    if (isBracketed(scope, e)) {
      return true;
    }
    for (int k = e.end(); k <= e.end() + REACH && k < scope.to() && !isStop(tokens, k); k++) {
      if (is(Role.BASE, scope, k)) {
        return Feature.DATIVE.in(
            k == e.end() ? e.features() : tokens.formFeatures(WordClass.NOUN, k - 1));
      }
    }
    return false;
  }

  /** «(100 мың халық санына)»: a round number, and what it is of in the dative, in a bracket. */
  private static boolean isBracketed(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    if (!tokens.isSymbol(e.begin() - 1, '(') || !BaseReader.isRound(e) || !e.isOpen()) {
      return false;
    }
    int end = e.end();
    while (end < scope.to() && end <= e.end() + REACH && !isStop(tokens, end)) {
      end++;
    }
    return end > e.end()
        && tokens.isSymbol(end, ')')
        && (tokens.has(end - 1, Feature.DATIVE)
            || Feature.DATIVE.in(tokens.formFeatures(WordClass.NOUN, end - 1)));
  }

  private static boolean isStop(Tokens tokens, int i) {
    return !tokens.isWord(i);
  }

  /** «үш аурухананың емес, отыз мектептің». */
  private boolean isDenied(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    for (int k = e.end(); k <= e.end() + 1; k++) {
      if (is(Role.DENIED, scope, k) && tokens.isSymbol(k + 1, ',')) {
        return e.comparator() == QuantityComparator.EQUAL;
      }
    }
    return false;
  }

  /** «100 пайыздық кепілдік жоқ». */
  private boolean isAbsent(LayeredSentence scope, Expression e) {
    boolean full = e.type() == QuantityType.PERCENTAGE && Feature.ADJECTIVAL.in(e.features());
    for (int k = e.end(); full && k <= e.end() + REACH && !isStop(scope.tokens(), k); k++) {
      if (is(Role.ABSENT, scope, k)) {
        return true;
      }
    }
    return false;
  }

  /** «100 метрге жүгіру», «60 келіге дейінгі салмақта»: which, and not how much. */
  private boolean isCategory(LayeredSentence scope, Expression e) {
    return e.type() == QuantityType.QUANTITY && is(Role.CATEGORY, scope, e.end());
  }

  /** «мысалы, 100 теңге салсаңыз». */
  private boolean isSupposed(LayeredSentence scope, Expression e) {
    Tokens tokens = scope.tokens();
    int last = Math.min(scope.to(), e.end() + CONDITION_REACH);
    for (int k = e.end(); k < last && tokens.kind(k) != Tokens.TokenType.SYMBOL; k++) {
      if (Feature.CONDITIONAL.in(tokens.formFeatures(WordClass.VERB, k))) {
        return isSupposedBefore(scope, e.begin());
      }
    }
    return false;
  }

  private boolean isSupposedBefore(LayeredSentence scope, int figure) {
    int first = Math.max(scope.from(), figure - SUPPOSITION_REACH);
    for (int k = figure - 1; k >= first; k--) {
      if (is(Role.SUPPOSED, scope, k)) {
        return true;
      }
    }
    return false;
  }
}
