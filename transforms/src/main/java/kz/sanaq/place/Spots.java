package kz.sanaq.place;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.TokenRange;
import kz.sanaq.place.PlaceMention.PlaceType;

/** The places of a text in order, each with what it stands for, see {@link SpotReader}. */
final class Spots {
  private final SpotReader reader;
  private final TokenRange headline;
  private final List<Spot> title = new ArrayList<>();
  private final List<Spot> spots = new ArrayList<>();
  private final List<Spot> dateline = new ArrayList<>();
  private final Map<String, Integer> firstSentences = new HashMap<>();

  /** Lists of several districts. */
  private final Set<Integer> mixed = new HashSet<>();

  /** Number of the first spot of each sentence, and after the last. */
  private final int[] first;

  Spots(Regions regions, PlaceText text, PlaceBackground background) {
    this.reader = new SpotReader(regions, background);
    this.headline = text.headline();
    this.first = new int[text.sentences() + 1];
    background.others().forEach(reader::count);
    for (PlaceMention mention : text.mentions()) {
      if (!text.dateline().contains(mention.beginToken())) {
        reader.count(mention);
      }
    }
    background.title().forEach(this::addToTitle);
    for (PlaceMention mention : text.mentions()) {
      if (text.headline().contains(mention.beginToken())) {
        addToTitle(mention);
      }
    }
    read(text);
  }

  private void addToTitle(PlaceMention mention) {
    Spot spot = reader.read(mention, -1, spots.size());
    reader.keepOfTitle(spot);
    title.add(spot);
  }

  private void read(PlaceText text) {
    int sentence = -1;
    List<TokenRange> sentences = text.parse().sentences();
    List<PlaceMention> mentions = text.mentions();
    for (int m = 0; m < mentions.size(); m++) {
      PlaceMention mention = mentions.get(m);
      while (sentence + 1 < sentences.size()
          && sentences.get(sentence + 1).begin() <= mention.beginToken()) {
        first[++sentence] = spots.size();
      }
      if (text.dateline().contains(mention.beginToken())) {
        dateline.add(reader.read(mention, sentence, spots.size()));
        continue;
      }
      add(reader.read(mention, sentence, spots.size()));
      boolean ends = m + 1 == mentions.size() || mentions.get(m + 1).group() != mention.group();
      if (ends) {
        addMixed(mention.group());
        addSeveral(mention.group());
      }
    }
    Arrays.fill(first, sentence + 1, first.length, spots.size());
  }

  private void add(Spot spot) {
    if (spot.isKnown()) {
      firstSentences.putIfAbsent(spot.code(), Math.max(0, spot.sentence()));
    }
    reader.keep(spot);
    spots.add(spot);
  }

  /** Adds a list of several regions as a place of its own. */
  private void addSeveral(int group) {
    Spot last = spots.get(spots.size() - 1);
    Spot begin = last;
    boolean several = false;
    boolean home = false;
    for (int i = spots.size() - 1; i >= 0 && spots.get(i).mention().group() == group; i--) {
      begin = spots.get(i);
      several |= begin.isKnown() && !begin.code().equals(last.code());
      home |= begin.isHome();
    }
    // What is between the country and another one is the country's.
    if (several && !home) {
      PlaceMention m = last.mention();
      PlaceMention all =
          new PlaceMention(
              begin.begin(),
              m.endToken(),
              m.kind(),
              m.codes(),
              "",
              m.strength(),
              m.pointer(),
              group);
      spots.add(new Spot(all, last.sentence(), spots.size(), Spot.SEVERAL, "", ""));
    }
  }

  /** Whether a place stands in a list of several regions. */
  boolean isSeveral(Spot spot) {
    int i = spot.number();
    while (i < spots.size() && spots.get(i).mention().group() == spot.mention().group()) {
      if (spots.get(i).isSeveral()) {
        return true;
      }
      i++;
    }
    return false;
  }

  /** The codes of the places of a list. */
  List<String> codes(Spot list) {
    List<String> codes = new ArrayList<>();
    int group = list.mention().group();
    for (int i = list.number() - 1; i >= 0 && spots.get(i).mention().group() == group; i--) {
      if (spots.get(i).isKnown()) {
        codes.add(spots.get(i).code());
      }
    }
    return codes;
  }

  /** The district of a place; empty where a list names several. */
  String district(Spot spot) {
    return mixed.contains(spot.mention().group()) ? "" : spot.district();
  }

  /** Keeps a list as one of several districts; a region before its district is none of them. */
  private void addMixed(int group) {
    Spot last = spots.get(spots.size() - 1);
    for (int i = spots.size() - 1; i >= 0 && spots.get(i).mention().group() == group; i--) {
      Spot member = spots.get(i);
      boolean same = member.code().equals(last.code());
      boolean around = same && member.mention().kind() == PlaceType.REGION;
      if (!around && !member.district().equals(last.district())) {
        mixed.add(group);
      }
    }
  }

  /** All of them; a list of several regions follows its members. */
  List<Spot> all() {
    return spots;
  }

  /** The places of title and headline. */
  List<Spot> title() {
    return title;
  }

  /** Whether a place stands in the headline that the text begins with. */
  boolean isInHeadline(Spot spot) {
    return headline.contains(spot.begin());
  }

  /** The places of the dateline. */
  List<Spot> dateline() {
    return dateline;
  }

  /** Number of the sentence that names a place first; -1 where none does. */
  int firstSentence(String code) {
    return firstSentences.getOrDefault(code, -1);
  }

  /** How often each place is named. */
  Census census() {
    return reader.census();
  }

  /** Number of the first spot of a sentence. */
  int first(int sentence) {
    return first[sentence];
  }

  /** Number after that of the last spot of a sentence. */
  int end(int sentence) {
    return first[sentence + 1];
  }
}
