package kz.sanaq.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Openings;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.place.Gazetteer.Head;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.place.Referent.Alone;

/**
 * Finds the places that a text names and the words that point to one.
 *
 * <p>In: tokens of a whole text. Out: mentions in text order, none overlapping. A name counts with
 * a capital only, but «алматылықтар»; in a list one word after the last name holds for all («Іле,
 * Талғар және Қарасай аудандарында»). Names of streets, rivers and people, and titles in quotes,
 * are no places.
 */
public final class PlaceReader {
  /** Tokens of the longest bracket inside a list. */
  private static final int BRACKET = 12;

  private final Gazetteer words;
  private final Strengths strengths;
  private final PointerReader pointers;
  private final Openings openings;
  private final Towns towns;

  /** Reads the tables of the pack; to be used once the loader's vocabulary is complete. */
  public PlaceReader(Loader in) {
    this.words = new Gazetteer(in);
    this.towns = new Towns(in);
    this.strengths = new Strengths(words.cues);
    this.pointers = new PointerReader(words, strengths);
    this.openings = Openings.of(words.names, words.people, words.pointers);
  }

  /** The words that places are described by. */
  PlaceWords words(Regions regions) {
    return new PlaceWords(regions, words.cues, words.heads, towns);
  }

  /** The dictionary forms of districts and towns. */
  Towns towns() {
    return towns;
  }

  /** All places of a text. Linear in its length. */
  public List<PlaceMention> read(Tokens tokens) {
    List<PlaceMention> found = new ArrayList<>();
    BitSet titles = QuotedTitles.of(tokens);
    int i = 0;
    while (i < tokens.count()) {
      if (!openings.at(tokens, i)) {
        i++;
        continue;
      }
      PlaceName name = titles.get(i) ? null : name(tokens, i);
      if (name != null) {
        i = readList(tokens, name, found);
        continue;
      }
      PlaceMention pointer = titles.get(i) ? null : pointers.read(tokens, i, found);
      if (pointer != null) {
        found.add(pointer);
        i = pointer.endToken();
      } else {
        i++;
      }
    }
    return found;
  }

  private PlaceName name(Tokens tokens, int i) {
    long match = words.names.match(tokens, i);
    if (match < 0) {
      return people(tokens, i);
    }
    int end = Lexicon.end(match);
    int features = tokens.features(end - 1);
    if (!tokens.isCapital(i) && !(end == i + 1 && Feature.ADJECTIVAL.in(features))) {
      return null;
    }
    if (tokens.isDash(end)
        && tokens.glued(end)
        && tokens.glued(end + 1)
        && tokens.lemma(end + 1) == Vocabulary.BARE_ENDING) {
      features |= tokens.features(end + 1);
      end += 2;
    }
    List<Referent> referents = words.names.meaning(match);
    return withHead(tokens, i, end, referents, features);
  }

  /** «алматылық»: who is of a place, where tables of other words have it. */
  private PlaceName people(Tokens tokens, int i) {
    long match = words.people.match(tokens, i);
    if (match < 0) {
      return null;
    }
    int features = tokens.features(i) | Feature.ADJECTIVAL.bit();
    return new PlaceName(i, Lexicon.end(match), words.people.meaning(match), null, -1, features);
  }

  private PlaceName withHead(
      Tokens tokens, int begin, int end, List<Referent> referents, int features) {
    long match = features == 0 && !tokens.newLine(end) ? words.heads.match(tokens, end) : -1L;
    if (match < 0) {
      Head shared = features == 0 ? headOfAll(tokens, afterBracket(tokens, end)) : null;
      return new PlaceName(begin, end, referents, shared, -1, features);
    }
    Head head = words.heads.meaning(match);
    int headEnd = Lexicon.end(match);
    if (head == Head.OTHER) {
      // «Ғабит Мүсірепов атындағы аудан»
      long next = words.heads.match(tokens, headEnd);
      if (next >= 0 && words.heads.meaning(next) == Head.DISTRICT) {
        head = Head.DISTRICT;
        headEnd = Lexicon.end(next);
      }
    }
    return new PlaceName(begin, end, referents, head, headEnd, ending(tokens, headEnd - 1));
  }

  /** «Жамбыл (40 мың) және Алматы (39 мың) облыстары»: the word for all of a list, or null. */
  private Head headOfAll(Tokens tokens, int i) {
    long match =
        tokens.isSymbol(i - 1, ')') && !tokens.newLine(i) ? words.heads.match(tokens, i) : -1L;
    boolean plural = match >= 0 && tokens.has(Lexicon.end(match) - 1, Feature.PLURAL);
    return plural ? words.heads.meaning(match) : null;
  }

  /** What the ending of a head says; its possessive only ties it to the name. */
  private static int ending(Tokens tokens, int i) {
    return tokens.features(i) & ~Feature.POSSESSED_3.bit();
  }

  /** Reads the list that begins with {@code first} and returns the token after it. */
  private int readList(Tokens tokens, PlaceName first, List<PlaceMention> found) {
    List<PlaceName> list = new ArrayList<>();
    list.add(first);
    int end = first.stop();
    for (PlaceName next = joined(tokens, end); next != null; next = joined(tokens, end)) {
      list.add(next);
      end = next.stop();
    }
    shareHead(list);
    List<PlaceMention> named = new ArrayList<>();
    for (PlaceName name : list) {
      PlaceMention mention = mention(tokens, name);
      if (mention != null) {
        named.add(mention);
      }
    }
    if (!named.isEmpty()) {
      int group = named.get(0).beginToken();
      Strength common = named.get(named.size() - 1).strength();
      named.forEach(mention -> found.add(mention.in(group, common)));
    }
    return end;
  }

  /** The name that a comma or an «and» after token {@code end - 1} joins, or null. */
  private PlaceName joined(Tokens tokens, int end) {
    int i = afterBracket(tokens, end);
    if (tokens.isSymbol(i, ',')) {
      i++;
    }
    if (words.cues.at(tokens, i) == PlaceCue.AND) {
      i++;
    }
    boolean parted = i > end && !tokens.isSymbol(i - 1, ')');
    return !parted || tokens.newLine(i) ? null : name(tokens, i);
  }

  /** «Жамбыл (11%), Абай (9%) облыстарында»: the token after a short bracket with a figure. */
  private static int afterBracket(Tokens tokens, int i) {
    if (!tokens.isSymbol(i, '(') || !tokens.isDigits(i + 1)) {
      return i;
    }
    for (int k = i + 1; k < Math.min(tokens.count(), i + BRACKET); k++) {
      if (tokens.isSymbol(k, ')')) {
        return k + 1;
      }
    }
    return i;
  }

  /** Gives the word after a name to those names before it in the list that have none. */
  private static void shareHead(List<PlaceName> list) {
    PlaceName headed = list.get(list.size() - 1);
    for (int k = list.size() - 2; k >= 0; k--) {
      PlaceName name = list.get(k);
      if (!name.isBare()) {
        headed = name;
      } else if (headed.head() != null
          && headed.head() != Head.OTHER
          && (headed.isPlural() || name.alone().isEmpty())) {
        list.set(k, name.with(headed.head()));
      }
    }
  }

  private PlaceMention mention(Tokens tokens, PlaceName name) {
    if ((name.head() == Head.OTHER && !name.isPlural()) || isHalfName(tokens, name)) {
      return null;
    }
    List<Referent> meant = name.headed();
    if (meant.isEmpty()) {
      meant = name.alone();
      if (meant.isEmpty() || isPerson(tokens, name, meant)) {
        return null;
      }
    }
    PlaceType kind = meant.get(0).kind();
    boolean country = kind == PlaceType.COUNTRY || kind == PlaceType.HOME_COUNTRY;
    if (country && (isOrigin(name.features()) || isMoney(tokens, name.stop()))) {
      return null;
    }
    Strength strength = strengths.of(tokens, name, kind);
    if (strength == null) {
      return null;
    }
    if (name.head() == null && kind == PlaceType.REGION && name.isTown()) {
      // «Атырауда» is the town as well as the region: a town, but no district is named.
      kind = PlaceType.TOWN;
    }
    return new PlaceMention(
        name.begin(),
        name.stop(),
        kind,
        meant.stream().map(Referent::region).distinct().toList(),
        meant.get(0).district(),
        strength,
        Pointer.NONE,
        name.begin());
  }

  /** «АҚШ доллары»: the name is one of money. */
  private boolean isMoney(Tokens tokens, int next) {
    return words.cues.at(tokens, next) == PlaceCue.MONEY;
  }

  /** «қазақстандық боксшы»: where somebody comes from, not where he is. */
  private static boolean isOrigin(int features) {
    return Feature.ADJECTIVAL.in(features) && !Feature.PLURAL.in(features);
  }

  /** «Жамбыл Жабаев», «Д.Қонаев»: a name that is also a person's, beside another or an initial. */
  private static boolean isPerson(Tokens tokens, PlaceName name, List<Referent> meant) {
    int begin = name.begin();
    if (name.head() != null || meant.get(0).alone() != Alone.FIRST) {
      return false;
    }
    boolean surname = name.isBare() && tokens.isCapital(name.end()) && !tokens.newLine(name.end());
    boolean initial =
        tokens.isSymbol(begin - 1, '.') && tokens.glued(begin) && tokens.isCapital(begin - 2);
    boolean first = tokens.isCapital(begin - 1) && !tokens.newLine(begin);
    return surname || initial || (first && !Strengths.isThere(name.features()));
  }

  /** «Түркістан-Сібір»: half of a name that is written with a hyphen. */
  private boolean isHalfName(Tokens tokens, PlaceName name) {
    return (Strengths.isHyphen(tokens, name.end())
            && tokens.isCapital(name.end() + 1)
            && words.names.match(tokens, name.end() + 1) < 0)
        || (Strengths.isHyphen(tokens, name.begin() - 1)
            && tokens.isCapital(name.begin() - 2)
            && words.names.match(tokens, name.begin() - 2) < 0);
  }
}
