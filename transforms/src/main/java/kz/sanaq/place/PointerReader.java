package kz.sanaq.place;

import java.util.List;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Tokens;
import kz.sanaq.place.Gazetteer.PlaceCue;
import kz.sanaq.place.Gazetteer.Pointing;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Strength;

/** Reads words that point to a place without a name: «облыста», «еліміздің», «әлемде». */
final class PointerReader {
  private final Gazetteer words;
  private final Strengths strengths;

  PointerReader(Gazetteer words, Strengths strengths) {
    this.words = words;
    this.strengths = strengths;
  }

  /**
   * The pointer that begins at token {@code i}; null for none, and where it is part of the name
   * before it.
   *
   * @param before the mentions before it, in text order
   */
  PlaceMention read(Tokens tokens, int i, List<PlaceMention> before) {
    long match = words.pointers.match(tokens, i);
    if (match < 0 || isOfAbroad(tokens, i, before)) {
      return null;
    }
    int end = Lexicon.end(match);
    int features = tokens.features(end - 1);
    Pointing pointing = words.pointers.meaning(match);
    int unfit =
        Feature.PLURAL.bit()
            | Feature.ADJECTIVAL.bit()
            | Feature.HAVING.bit()
            | Feature.LACKING.bit();
    boolean named = Feature.POSSESSED_3.in(features) && end == i + 1;
    // «қалады» is the verb, not the town.
    boolean verb = pointing.code().isEmpty() && Feature.ACCUSATIVE.in(features);
    if ((features & unfit) != 0 || verb || named || tokens.isDigits(i - 1)) {
      return null;
    }
    if (words.cues.at(tokens, i - 1) == PlaceCue.MANY) {
      return null;
    }
    Strength strength = strengths.of(tokens, end, features, pointing);
    boolean world = pointing.code().equals(Regions.WORLD);
    if (strength == null || (world && strength != Strength.STRONG)) {
      return null;
    }
    List<String> codes = pointing.code().isEmpty() ? List.of() : List.of(pointing.code());
    return new PlaceMention(i, end, PlaceType.ANAPHORA, codes, "", strength, pointing.pointer(), i);
  }

  /** «Швецияның бас қаласы»: a word after the name of a foreign country is about that country. */
  private static boolean isOfAbroad(Tokens tokens, int i, List<PlaceMention> before) {
    PlaceMention last = before.isEmpty() ? null : before.get(before.size() - 1);
    return last != null
        && last.kind() == PlaceType.COUNTRY
        && last.endToken() == i
        && (tokens.has(i - 1, Feature.GENITIVE) || tokens.features(i - 1) == 0);
  }
}
