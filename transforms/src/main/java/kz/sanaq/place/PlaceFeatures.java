package kz.sanaq.place;

import kz.sanaq.language.Inflection;
import kz.sanaq.model.UnitKind;
import kz.sanaq.place.PlaceMention.PlaceType;
import kz.sanaq.place.PlaceMention.Pointer;
import kz.sanaq.place.PlaceMention.Strength;
import kz.sanaq.place.PlaceTraits.Block;
import kz.sanaq.place.PlaceTraits.Distance;
import kz.sanaq.place.PlaceTraits.First;
import kz.sanaq.place.PlaceTraits.Fit;
import kz.sanaq.place.PlaceTraits.Follows;
import kz.sanaq.place.PlaceTraits.Home;
import kz.sanaq.place.PlaceTraits.Lead;
import kz.sanaq.place.PlaceTraits.Many;
import kz.sanaq.place.PlaceTraits.Paragraphs;
import kz.sanaq.place.PlaceTraits.Respective;
import kz.sanaq.place.PlaceTraits.Role;
import kz.sanaq.place.PlaceTraits.Share;
import kz.sanaq.place.PlaceTraits.Side;
import kz.sanaq.place.PlaceTraits.Size;
import kz.sanaq.place.PlaceTraits.Sort;
import kz.sanaq.place.PlaceTraits.Stand;
import kz.sanaq.place.PlaceTraits.Titled;
import kz.sanaq.weigher.FeatureSpace;
import kz.sanaq.weigher.HowMany;
import kz.sanaq.weigher.Template;
import kz.sanaq.weigher.WordFeatures;

/** The features that describe where a figure may hold; see {@link PlaceCandidates}. */
public final class PlaceFeatures {
  public static final FeatureSpace SPACE = new FeatureSpace("place");

  static final Template STANDS =
      SPACE.feature(
          "stands",
          "where the place stands in the sentence, how many figures and how many other places stand"
              + " between",
          Stand.class,
          HowMany.class,
          HowMany.class);
  static final Template STANDS_SORT =
      SPACE.feature("stands_sort", "where which sort of place stands", Stand.class, Sort.class);
  static final Template CASE =
      SPACE.feature("case", "the name's case", Side.class, Inflection.class, Sort.class);
  static final Template STRENGTH =
      SPACE.feature(
          "strength",
          "how well the words around say a place",
          Side.class,
          Strength.class,
          Sort.class);
  static final Template KIND =
      SPACE.feature(
          "kind",
          "what is named: region, town, district …; how many figures stand between",
          Side.class,
          PlaceType.class,
          HowMany.class);
  static final Template FOLLOWED =
      SPACE.feature("followed", "what follows the name", Side.class, Follows.class, Sort.class);
  static final Template LISTED =
      SPACE.feature(
          "list",
          "whether it stands in a list, and is the figure's there",
          Side.class,
          Respective.class);
  static final Template ANSWERED =
      SPACE.feature(
          "answered",
          "a figure stands before it in its stretch, of which it may be",
          Stand.class,
          HowMany.class);
  static final Template RIVAL =
      SPACE.feature(
          "rival",
          "a comma parts it from the figure, and none parts another from it",
          Stand.class,
          Sort.class);
  static final Template SHARE_OF =
      SPACE.feature(
          "share_of", "a share of what is named in such a case", Inflection.class, Sort.class);
  static final Template POINTED =
      SPACE.feature(
          "pointed",
          "a word of the sentence points to such a place",
          Pointer.class,
          Stand.class,
          Fit.class);
  static final Template POINTED_SORT =
      SPACE.feature(
          "pointed_sort",
          "to which sort of place a word points",
          Pointer.class,
          Sort.class,
          Fit.class);
  static final Template POINTED_BEFORE =
      SPACE.feature(
          "pointed_before",
          "a word of a sentence before points to such a place",
          Pointer.class,
          Distance.class,
          Fit.class);
  static final Template BEFORE =
      SPACE.feature(
          "before",
          "how many sentences and paragraphs before it is named, how many other places since",
          Distance.class,
          Paragraphs.class,
          HowMany.class);
  static final Template BEFORE_SORT =
      SPACE.feature(
          "before_sort",
          "which sort is named how many sentences before, how many other places since",
          Distance.class,
          Sort.class,
          HowMany.class);
  static final Template BEFORE_STRENGTH =
      SPACE.feature(
          "before_strength",
          "how well it was named before",
          Distance.class,
          Strength.class,
          Sort.class);
  static final Template BEFORE_BLOCK =
      SPACE.feature(
          "before_block", "whether row or text named it", Block.class, Distance.class, Sort.class);
  static final Template HEAD = SPACE.feature("head", "the head of its rows names it", Sort.class);
  static final Template OPENS =
      SPACE.feature(
          "opens",
          "the sentence begins with it, and names so many others",
          Sort.class,
          Inflection.class,
          HowMany.class);
  static final Template SHARE =
      SPACE.feature(
          "named_share",
          "how much of all that the text names, how many regions it names",
          Share.class,
          Role.class,
          Many.class);
  static final Template POSITION =
      SPACE.feature(
          "position",
          "where the text names it first, and how often",
          First.class,
          Role.class,
          Many.class);
  static final Template POSITION_SHARE =
      SPACE.feature(
          "position_share",
          "where the text names it first, and how large a part of all it is",
          First.class,
          Role.class,
          Share.class);
  static final Template TITLE =
      SPACE.feature(
          "headline", "whether the headline names it", Titled.class, Role.class, Share.class);
  static final Template OUTLET =
      SPACE.feature(
          "outlet", "whether it is the outlet's home", Home.class, Role.class, Share.class);
  static final Template OUTLET_REGIONS =
      SPACE.feature(
          "outlet_regions",
          "the outlet's home in a text of so many regions",
          Home.class,
          Role.class,
          Many.class);
  static final Template DATELINE =
      SPACE.feature("dateline", "the dateline names it", Role.class, Many.class);
  static final Template LEAD =
      SPACE.feature(
          "lead", "how it lies to the place that heads the figure's lead", Lead.class, Role.class);
  static final Template FIRST =
      SPACE.feature("first", "the first place that the text names", Role.class, Many.class);
  static final Template NATIONAL =
      SPACE.feature(
          "national_body",
          "how often bodies of the state are named",
          Many.class,
          Role.class,
          Home.class);
  static final Template LOCAL =
      SPACE.feature(
          "local_body",
          "how often bodies of a region are named",
          Many.class,
          Role.class,
          Home.class);
  static final Template NATIONAL_HERE =
      SPACE.feature(
          "national_body_speaks",
          "the sentence names a body of the state",
          HowMany.class,
          Role.class);
  static final Template LOCAL_HERE =
      SPACE.feature(
          "local_body_speaks", "the sentence names a body of a region", HowMany.class, Role.class);
  static final Template NATIONAL_BEFORE =
      SPACE.feature(
          "national_before",
          "the sentence before names a body of the state",
          HowMany.class,
          Role.class);
  static final Template LOCAL_BEFORE =
      SPACE.feature(
          "local_before",
          "the sentence before names a body of a region",
          HowMany.class,
          Role.class);
  static final Template SIZE =
      SPACE.feature(
          "size",
          "what sort of figure it is, and how large",
          UnitKind.class,
          Size.class,
          Role.class);
  static final Template ELSEWHERE =
      SPACE.feature(
          "elsewhere",
          "not named in the sentence, which names another so well",
          Sort.class,
          Strength.class,
          Sort.class);
  static final Template ELSEWHERE_STANDS =
      SPACE.feature(
          "elsewhere_stands",
          "not named in the sentence; where its nearest place stands, how many figures between",
          Sort.class,
          Stand.class,
          HowMany.class);
  static final Template SILENT =
      SPACE.feature("silent", "the sentence names no place", Sort.class, Block.class);
  static final Template IN_TITLE =
      SPACE.feature("in_title", "the figure stands in the title", Role.class, Titled.class);

  static final WordFeatures WORDS = new WordFeatures(SPACE, "the country");

  private PlaceFeatures() {}
}
