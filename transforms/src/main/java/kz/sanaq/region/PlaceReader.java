package kz.sanaq.region;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.Vocabulary;
import kz.sanaq.region.Gazetteer.Cue;
import kz.sanaq.region.Gazetteer.Head;
import kz.sanaq.region.Gazetteer.Pointing;
import kz.sanaq.region.PlaceMention.Kind;
import kz.sanaq.region.PlaceMention.Pointer;
import kz.sanaq.region.PlaceMention.Strength;
import kz.sanaq.region.Referent.Alone;

/**
 * Finds the places that a text names and the words that point to one.
 *
 * <p>In: tokens of a whole text. Out: mentions in text order, none overlapping. A name counts with
 * a capital only, but «алматылықтар»; in a list one word behind the last name holds for all («Іле,
 * Талғар және Қарасай аудандарында»). Names of streets, rivers and people, and titles in quotes,
 * are no places.
 */
public final class PlaceReader {
  private static final int OFFICE_REACH = 9;

  private final Gazetteer words;

  /** Reads the tables of the pack; to be used once the loader's vocabulary is complete. */
  public PlaceReader(Loader in) {
    this.words = new Gazetteer(in);
  }

  /** A name as it stands, before it is known what is named. */
  private record Name(
      int begin, int end, List<Referent> referents, Head head, int headEnd, int features) {
    int stop() {
      return Math.max(end, headEnd);
    }

    boolean bare() {
      return head == null && features == 0;
    }

    Name with(Head common) {
      return new Name(begin, end, referents, common, headEnd, features);
    }
  }

  /** All places of a text. Linear in its length. */
  public List<PlaceMention> read(Tokens tokens) {
    List<PlaceMention> found = new ArrayList<>();
    BitSet titles = Titles.of(tokens);
    int i = 0;
    while (i < tokens.count()) {
      Name name = titles.get(i) ? null : name(tokens, i);
      if (name != null) {
        i = readList(tokens, name, found);
        continue;
      }
      PlaceMention pointer = titles.get(i) ? null : pointer(tokens, i);
      if (pointer != null) {
        found.add(pointer);
        i = pointer.endToken();
      } else {
        i++;
      }
    }
    return found;
  }

  private Name name(Tokens tokens, int i) {
    long match = words.names.match(tokens, i);
    if (match < 0) {
      return null;
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

  private Name withHead(
      Tokens tokens, int begin, int end, List<Referent> referents, int features) {
    long match = features == 0 && !tokens.newLine(end) ? words.heads.match(tokens, end) : -1L;
    if (match < 0) {
      return new Name(begin, end, referents, null, -1, features);
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
    return new Name(begin, end, referents, head, headEnd, ending(tokens, headEnd - 1));
  }

  /** What the ending of a head says; its possessive only ties it to the name. */
  private static int ending(Tokens tokens, int i) {
    return tokens.features(i) & ~Feature.POSSESSED_3.bit();
  }

  /** Reads the list that begins with {@code first} and returns the token behind it. */
  private int readList(Tokens tokens, Name first, List<PlaceMention> found) {
    List<Name> list = new ArrayList<>();
    list.add(first);
    int end = first.stop();
    for (Name next = joined(tokens, end); next != null; next = joined(tokens, end)) {
      list.add(next);
      end = next.stop();
    }
    shareHead(list);
    List<PlaceMention> named = new ArrayList<>();
    for (Name name : list) {
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

  /** The name that a comma or an «and» behind token {@code end - 1} joins, or null. */
  private Name joined(Tokens tokens, int end) {
    int i = end;
    if (tokens.isSymbol(i, ',')) {
      i++;
    }
    if (words.cues.at(tokens, i) == Cue.AND) {
      i++;
    }
    return i == end || tokens.newLine(i) ? null : name(tokens, i);
  }

  /** Gives the word behind the last name to those names of the list that have none. */
  private static void shareHead(List<Name> list) {
    Name last = list.get(list.size() - 1);
    if (last.head() == null || last.head() == Head.OTHER) {
      return;
    }
    boolean plural = Feature.PLURAL.in(last.features());
    for (int k = list.size() - 2; k >= 0 && list.get(k).bare(); k--) {
      if (plural || bare(list.get(k)).isEmpty()) {
        list.set(k, list.get(k).with(last.head()));
      }
    }
  }

  private PlaceMention mention(Tokens tokens, Name name) {
    boolean plural = Feature.PLURAL.in(name.features());
    if ((name.head() == Head.OTHER && !plural) || isHalfName(tokens, name)) {
      return null;
    }
    List<Referent> meant = name.head() == null ? List.of() : headed(name);
    if (meant.isEmpty()) {
      meant = bare(name);
      if (meant.isEmpty() || isPerson(tokens, name, meant)) {
        return null;
      }
    }
    Kind kind = meant.get(0).kind();
    Set<String> codes = new LinkedHashSet<>();
    Set<String> districts = new LinkedHashSet<>();
    for (Referent referent : meant) {
      codes.add(referent.region());
      districts.add(referent.district());
    }
    // «Атырауда» is the town as well as the region: no district is named.
    String district = kind == Kind.REGION ? "" : districts.iterator().next();
    return new PlaceMention(
        name.begin(),
        name.stop(),
        kind,
        List.copyOf(codes),
        district,
        strength(tokens, name, kind),
        Pointer.NONE,
        name.begin());
  }

  private static List<Referent> headed(Name name) {
    return name.referents().stream()
        .filter(
            r ->
                switch (name.head()) {
                  case REGION, LAND -> r.kind() == Kind.REGION;
                  case CITY -> r.kind() == Kind.CITY || r.kind() == Kind.TOWN;
                  case DISTRICT -> r.kind() == Kind.DISTRICT;
                  case REPUBLIC -> r.kind() == Kind.COUNTRY || r.kind() == Kind.HOME_COUNTRY;
                  case OTHER -> false;
                })
        .toList();
  }

  /** What a bare name stands for: the largest kind of place that it names. */
  private static List<Referent> bare(Name name) {
    for (Kind kind : Kind.values()) {
      List<Referent> of =
          name.referents().stream()
              .filter(r -> r.kind() == kind && r.alone() != Alone.NO)
              .toList();
      if (!of.isEmpty()) {
        return of;
      }
    }
    return List.of();
  }

  /** «Жамбыл Жабаев»: a name that is also a first name, before a capital. */
  private static boolean isPerson(Tokens tokens, Name name, List<Referent> meant) {
    return meant.get(0).alone() == Alone.FIRST
        && name.bare()
        && tokens.isCapital(name.end())
        && !tokens.newLine(name.end());
  }

  /** «Түркістан-Сібір»: half of a name that is written with a hyphen. */
  private boolean isHalfName(Tokens tokens, Name name) {
    return (isHyphen(tokens, name.end())
            && tokens.isCapital(name.end() + 1)
            && words.names.match(tokens, name.end() + 1) < 0)
        || (isHyphen(tokens, name.begin() - 1)
            && tokens.isCapital(name.begin() - 2)
            && words.names.match(tokens, name.begin() - 2) < 0);
  }

  private static boolean isHyphen(Tokens tokens, int i) {
    return tokens.isDash(i) && tokens.glued(i) && tokens.glued(i + 1);
  }

  private Strength strength(Tokens tokens, Name name, Kind kind) {
    int features = name.features();
    boolean pair = isHyphen(tokens, name.end()) || isHyphen(tokens, name.begin() - 1);
    if (pair && (tokens.isCapital(name.end() + 1) || tokens.isCapital(name.begin() - 2))) {
      return Strength.FAINT;
    }
    if (kind == Kind.COUNTRY || kind == Kind.HOME_COUNTRY) {
      return countryStrength(tokens, name.stop(), features, kind);
    }
    if (Feature.ADJECTIVAL.in(features) && name.head() == null) {
      return Feature.PLURAL.in(features) ? Strength.STRONG : Strength.WEAK;
    }
    if (words.cues.at(tokens, name.stop()) == Cue.NEAR) {
      return Strength.FAINT;
    }
    return Feature.ABLATIVE.in(features) ? Strength.WEAK : Strength.STRONG;
  }

  private Strength countryStrength(Tokens tokens, int next, int features, Kind kind) {
    if (Feature.ADJECTIVAL.in(features)) {
      return Feature.PLURAL.in(features) && kind == Kind.HOME_COUNTRY
          ? Strength.STRONG
          : Strength.FAINT;
    }
    boolean there = isThere(features);
    if (words.cues.at(tokens, next) == Cue.ACROSS) {
      return isBest(tokens, next + 1) ? Strength.FAINT : Strength.STRONG;
    }
    if (there) {
      return isBest(tokens, next) ? Strength.FAINT : Strength.STRONG;
    }
    if (kind == Kind.COUNTRY) {
      int away =
          Feature.DATIVE.bit() | Feature.ABLATIVE.bit() | Feature.INSTRUMENTAL.bit();
      return (features & away) != 0 ? Strength.FAINT : Strength.WEAK;
    }
    return isOffice(tokens, next) ? Strength.FAINT : Strength.WEAK;
  }

  private static boolean isThere(int features) {
    return Feature.LOCATIVE.in(features) || Feature.ATTRIBUTIVE.in(features);
  }

  private boolean isBest(Tokens tokens, int i) {
    return words.cues.at(tokens, i) == Cue.BEST;
  }

  /** «ҚР Еңбек министрлігі»: whether a body of the state is named behind the country. */
  private boolean isOffice(Tokens tokens, int from) {
    for (int i = from; i < from + OFFICE_REACH && i < tokens.count(); i++) {
      if (!tokens.isWord(i) && !tokens.isSymbol(i, ',') && !tokens.isDash(i)) {
        return false;
      }
      if (words.cues.at(tokens, i) == Cue.OFFICE) {
        return true;
      }
    }
    return false;
  }

  private PlaceMention pointer(Tokens tokens, int i) {
    long match = words.pointers.match(tokens, i);
    if (match < 0) {
      return null;
    }
    int end = Lexicon.end(match);
    int features = tokens.features(end - 1);
    Pointing pointing = words.pointers.meaning(match);
    int unfit =
        Feature.PLURAL.bit()
            | Feature.POSSESSED.bit()
            | Feature.ADJECTIVAL.bit()
            | Feature.HAVING.bit()
            | Feature.LACKING.bit();
    boolean named = Feature.POSSESSED_3.in(features) && end == i + 1;
    if ((features & unfit) != 0 || named || tokens.isDigits(i - 1)) {
      return null;
    }
    if (words.cues.at(tokens, i - 1) == Cue.MANY) {
      return null;
    }
    Strength strength = pointerStrength(tokens, end, features, pointing);
    if (pointing.pointer() == Pointer.COUNTRY && strength != Strength.STRONG) {
      return null;
    }
    List<String> codes = pointing.code().isEmpty() ? List.of() : List.of(pointing.code());
    return new PlaceMention(
        i, end, Kind.ANAPHORA, codes, "", strength, pointing.pointer(), i);
  }

  private Strength pointerStrength(Tokens tokens, int end, int features, Pointing pointing) {
    boolean across = words.cues.at(tokens, end) == Cue.ACROSS;
    if (isBest(tokens, across ? end + 1 : end)) {
      return Strength.FAINT;
    }
    boolean capital = !pointing.code().isEmpty() && !pointing.code().equals(Regions.HOME);
    return across || isThere(features) || capital ? Strength.STRONG : Strength.WEAK;
  }
}
