package kz.sanaq.place;

import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.place.Gazetteer.Pointing;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;

/** How well a mention tells where a figure holds, from its ending and the words after it. */
final class Strengths {
  /** How many words the name of an office may have. */
  private static final int OFFICE_REACH = 9;

  private final Lexicon<PlaceCue> cues;

  Strengths(Lexicon<PlaceCue> cues) {
    this.cues = cues;
  }

  /** How well a name says where a figure holds; null where it is but a landmark, or a measure. */
  Strength of(Tokens tokens, PlaceName name, PlaceType kind) {
    int features = name.features();
    boolean pair = isHyphen(tokens, name.end()) || isHyphen(tokens, name.begin() - 1);
    if (pair && (tokens.isCapital(name.end() + 1) || tokens.isCapital(name.begin() - 2))) {
      return null;
    }
    if (kind == PlaceType.COUNTRY || kind == PlaceType.HOME_COUNTRY) {
      return countryStrength(tokens, name.stop(), features, kind);
    }
    if (Feature.ADJECTIVAL.in(features) && name.head() == null) {
      return Feature.PLURAL.in(features) ? Strength.STRONG : Strength.WEAK;
    }
    if (cues.at(tokens, name.stop()) == PlaceCue.NEAR) {
      return null;
    }
    return Feature.ABLATIVE.in(features) ? Strength.WEAK : Strength.STRONG;
  }

  private Strength countryStrength(Tokens tokens, int next, int features, PlaceType kind) {
    if (Feature.ADJECTIVAL.in(features)) {
      return kind == PlaceType.HOME_COUNTRY ? Strength.STRONG : Strength.FAINT;
    }
    boolean there = isThere(features);
    if (cues.at(tokens, next) == PlaceCue.ACROSS) {
      return isBest(tokens, next + 1) ? null : Strength.STRONG;
    }
    if (there) {
      return isBest(tokens, next) ? null : Strength.STRONG;
    }
    if (kind == PlaceType.COUNTRY) {
      int away = Feature.DATIVE.bit() | Feature.ABLATIVE.bit() | Feature.INSTRUMENTAL.bit();
      return (features & away) != 0 ? Strength.FAINT : Strength.WEAK;
    }
    return isOffice(tokens, next) ? Strength.FAINT : Strength.WEAK;
  }

  /** Whether the ending says that something is there. */
  static boolean isThere(int features) {
    return Feature.LOCATIVE.in(features) || Feature.ATTRIBUTIVE.in(features);
  }

  private boolean isBest(Tokens tokens, int i) {
    return cues.at(tokens, i) == PlaceCue.BEST;
  }

  /** «ҚР Еңбек министрлігі»: whether a body of the state is named after the country. */
  private boolean isOffice(Tokens tokens, int from) {
    for (int i = from; i < from + OFFICE_REACH && i < tokens.count(); i++) {
      if (!tokens.isWord(i) && !tokens.isSymbol(i, ',') && !tokens.isDash(i)) {
        return false;
      }
      if (cues.at(tokens, i) == PlaceCue.OFFICE) {
        return true;
      }
    }
    return false;
  }

  /** How well a word that points to a place does; null where it is but a measure. */
  Strength of(Tokens tokens, int end, int features, Pointing pointing) {
    boolean across = cues.at(tokens, end) == PlaceCue.ACROSS;
    if (isBest(tokens, across ? end + 1 : end)) {
      return null;
    }
    boolean capital =
        !pointing.code().isEmpty()
            && !pointing.code().equals(Regions.HOME)
            && !pointing.code().equals(Regions.WORLD);
    boolean there = isThere(features) || pointing.pointer() == Pointer.THERE;
    return across || there || capital ? Strength.STRONG : Strength.WEAK;
  }

  /** Whether a hyphen joins the words around it. */
  static boolean isHyphen(Tokens tokens, int i) {
    return tokens.isDash(i) && tokens.glued(i) && tokens.glued(i + 1);
  }
}
