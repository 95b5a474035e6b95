package kz.sanaq.claim;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/** Tells what may stand between a figure and the noun that it counts. */
final class Modifiers {
  /** Nothing more belongs to the phrase. */
  static final int END = -1;

  private static final int CASES =
      Feature.GENITIVE.bit()
          | Feature.DATIVE.bit()
          | Feature.ACCUSATIVE.bit()
          | Feature.LOCATIVE.bit()
          | Feature.ABLATIVE.bit()
          | Feature.INSTRUMENTAL.bit();

  private static final int DESCRIBING =
      Feature.ADJECTIVAL.bit() | Feature.HAVING.bit() | Feature.LACKING.bit();

  private static final int DERIVED = DESCRIBING | Feature.ATTRIBUTIVE.bit();

  private final ClaimWords words;

  Modifiers(ClaimWords words) {
    this.words = words;
  }

  /**
   * The token behind the modifier at token {@code i}.
   *
   * @param from first token of the phrase
   * @param limit where the phrase ends at the latest
   * @param headed whether a noun was found that may be the head
   * @return {@code i} itself where a noun stands there that may be counted, {@link #END} where the
   *     phrase ends before it
   */
  int behind(Tokens tokens, int from, int i, int limit, boolean headed) {
    if (!tokens.isWord(i)) {
      int behind = behindName(tokens, i, limit);
      return behind < 0 && joins(tokens, from, i) ? i + 1 : behind;
    }
    ClaimWords.FunctionRole role = words.functionWords.at(tokens, i);
    if (role != null) {
      boolean behindModifier = i > from || describes(tokens, from - 1);
      return !headed && isPassedOver(role, behindModifier) ? i + 1 : END;
    }
    long noun = words.nouns.match(tokens, i);
    if (noun >= 0) {
      return modifies(tokens, i, Lexicon.end(noun), limit) ? Lexicon.end(noun) : i;
    }
    long verb = words.verbs.match(tokens, i);
    if (verb >= 0) {
      return behindParticiple(tokens, Lexicon.end(verb));
    }
    return isModifier(tokens, i) || isCompoundPart(tokens, from, i, limit) ? i + 1 : i;
  }

  /**
   * The token behind a name in quotes that a noun bears: «12 «Болашақ» мектебі».
   *
   * @return {@link #END} where no such name begins at token {@code i}
   */
  private static int behindName(Tokens tokens, int i, int limit) {
    int behind = Predicates.behindQuote(tokens, i, limit);
    boolean borne = behind >= 0 && behind < limit && tokens.isWord(behind) && !tokens.glued(behind);
    return borne && tokens.has(behind, Feature.POSSESSED_3) ? behind : END;
  }

  private static boolean isPassedOver(ClaimWords.FunctionRole role, boolean behindModifier) {
    return switch (role) {
      case PARTICLE -> true;
      case JOIN -> behindModifier;
      case END, CLOSE -> false;
    };
  }

  /** Whether the symbol at {@code i} stands inside a noun phrase. */
  private static boolean joins(Tokens tokens, int from, int i) {
    if (tokens.isSymbol(i, '-')) {
      return tokens.glued(i) && tokens.glued(i + 1) && tokens.isWord(i + 1) && i > from;
    }
    if (tokens.isSymbol(i, ',')) {
      return i > from && tokens.isWord(i + 1) && tokens.isWord(i - 1) && !hasCase(tokens, i - 1);
    }
    return tokens.isSymbol(i, '«') || tokens.isSymbol(i, '»') || tokens.isSymbol(i, '"');
  }

  /** Whether the noun [begin, end) is but a modifier of the noun behind it. */
  private boolean modifies(Tokens tokens, int begin, int end, int limit) {
    int last = end - 1;
    if (end >= limit || (!tokens.isWord(end) && !joins(tokens, begin, end))) {
      return false;
    }
    Noun noun = words.nouns.meaning(words.nouns.match(tokens, begin));
    if ((tokens.features(last) & DESCRIBING) != 0) {
      // «150 орындық оңалту орталығы» counts the seats, «3 қабатты үй» the houses.
      return !isPlace(noun);
    }
    if (tokens.features(last) != 0) {
      return false;
    }
    long next = words.nouns.match(tokens, end);
    if (next < 0) {
      return false;
    }
    boolean people = noun.unit().equals("person");
    if (tokens.has(Lexicon.end(next) - 1, Feature.POSSESSED_3)) {
      // «12 мұғалім үйі салынды», but «12 адам үйінен айырылды».
      boolean owners = people || noun.unit().equals("household");
      boolean oblique = (tokens.features(Lexicon.end(next) - 1) & CASES) != 0;
      return !owners || !oblique || isPlace(words.nouns.meaning(next));
    }
    return people && words.nouns.meaning(next).unit().equals("person");
  }

  private static boolean isPlace(Noun noun) {
    return noun.unit().equals("seat") || noun.unit().equals("bed");
  }

  /** Whether token {@code i} is a noun that describes what is behind it: «бөлмелі», «орындық». */
  boolean describes(Tokens tokens, int i) {
    int features = tokens.isWord(i) ? nounFeatures(tokens, i) : 0;
    return (features & DESCRIBING) != 0 || isHaving(tokens, i, features);
  }

  /** The ending of «having» is written like the accusative; before a noun it is the former. */
  private boolean isHaving(Tokens tokens, int i, int features) {
    return Feature.ACCUSATIVE.in(features)
        && !Feature.POSSESSED_3.in(features)
        && words.nouns.match(tokens, i + 1) >= 0;
  }

  /** What a word says as a noun; 0 where it has no ending. */
  static int nounFeatures(Tokens tokens, int i) {
    int known = tokens.lemma(i) > 0 ? tokens.features(i) : tokens.featuresAs(WordClass.NOUN, i);
    return known < 0 ? 0 : known;
  }

  /** Whether the word has a case, and so ends its phrase. */
  static boolean hasCase(Tokens tokens, int i) {
    return (nounFeatures(tokens, i) & CASES) != 0;
  }

  /** Adjectives by their ending, participles, and «көпқабатты» before a noun. */
  private boolean isModifier(Tokens tokens, int i) {
    if (words.adjectives.at(tokens, i) != null) {
      return true;
    }
    int features = nounFeatures(tokens, i);
    return (features & DERIVED) != 0 || isHaving(tokens, i, features) || isParticiple(tokens, i);
  }

  /** «Қазақстан-Қытай» in «Қазақстан-Қытай жобалары». */
  private static boolean isCompoundPart(Tokens tokens, int from, int i, int limit) {
    return i + 2 < limit && joins(tokens, from, i + 1) && tokens.isSymbol(i + 1, '-');
  }

  /**
   * The token behind a participle whose verb ends before token {@code end}, with its auxiliary:
   * «істейтін», «істеп тұрған»; {@link #END} where it is none.
   */
  private static int behindParticiple(Tokens tokens, int end) {
    if (isParticiple(tokens, end - 1)) {
      return end;
    }
    return isConverb(tokens, end - 1) && isParticiple(tokens, end) ? end + 1 : END;
  }

  private static boolean isParticiple(Tokens tokens, int i) {
    int verb = tokens.featuresAs(WordClass.VERB, i);
    int affirmed = verb & ~Feature.NEGATIVE.bit();
    return verb >= 0 && (affirmed == Feature.PERFECT.bit() || affirmed == Feature.HABITUAL.bit());
  }

  static boolean isConverb(Tokens tokens, int i) {
    return Feature.CONVERB.in(tokens.featuresAs(WordClass.VERB, i));
  }
}
