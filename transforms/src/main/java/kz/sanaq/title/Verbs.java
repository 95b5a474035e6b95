package kz.sanaq.title;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.sanaq.language.LanguagePack;
import kz.sanaq.language.Row;
import kz.sanaq.language.Suffix;
import kz.sanaq.language.Suffixes;
import kz.sanaq.model.Direction;
import kz.sanaq.syntax.SyntaxTables;

/** The stems of bare acts: those of {@code verbs.tsv}, which knows voices, else guessed. */
final class Verbs {
  private static final String RISE = "rise";
  private static final String FALL = "fall";

  private final Suffixes suffixes;
  private final Map<String, List<String>> stems = new HashMap<>();

  /** The act that a denied one denies: «төлеу» of «төлемеу». */
  private final Map<String, String> denied = new HashMap<>();

  private final Map<String, String> changes = new HashMap<>();

  /** What the nouns of action stand for: «өсу» of «өсім». */
  private final Map<String, String> acts = new HashMap<>();

  Verbs(LanguagePack pack, Suffixes suffixes) {
    this.suffixes = suffixes;
    for (Row row : pack.table(SyntaxTables.VERBS).rows()) {
      String act = row.required("act");
      String form = row.required("form");
      // A form of more words than the act says it by an auxiliary: «салып біт».
      if (words(form) == words(act)) {
        stems.computeIfAbsent(act, none -> new ArrayList<>()).add(last(form));
      }
      if (words(form) == 1 && words(act) == 1) {
        denied.putIfAbsent(infinitive(suffixes.with(Suffix.DENIED, form)), act);
      }
      if (!row.get("change").isEmpty()) {
        changes.putIfAbsent(act, row.get("change"));
      }
    }
    for (Row row : pack.table(SyntaxTables.VERB_NOUNS).rows()) {
      acts.put(row.required("form"), row.required("act"));
    }
  }

  /** Whether a noun, or the last word of its phrase, names an act by itself: «өсім» and «өсу». */
  boolean isNamed(String act, String noun) {
    return act.equals(acts.get(last(noun)));
  }

  /** Whether an act says that a level goes the other way: «көбею» of a decrease. */
  boolean isOpposite(String act, Direction direction) {
    String change = changes.getOrDefault(act, changes.getOrDefault(last(act), ""));
    return switch (direction) {
      case INCREASE -> change.equals(FALL);
      case DECREASE -> change.equals(RISE);
      case NONE -> false;
    };
  }

  /** The verb of an act, or of its last word; of a denied act with what denies it. */
  VerbStems of(String act) {
    String word = last(act);
    boolean change = changes.containsKey(act) || changes.containsKey(word);
    List<String> known = known(act);
    if (!known.isEmpty()) {
      return verb(word, known, change);
    }
    return Optional.ofNullable(denied.get(word))
        .map(affirmed -> denied(of(affirmed), change))
        .orElseGet(() -> verb(word, List.of(suffixes.without(Suffix.INFINITIVE, word)), change));
  }

  /** The act that one denies: «төлеу» of «төлемеу»; another act as it is. */
  String affirmed(String act) {
    String word = last(act);
    String affirmed = known(act).isEmpty() ? denied.get(word) : null;
    return affirmed == null ? act : act.substring(0, act.length() - word.length()) + affirmed;
  }

  private List<String> known(String act) {
    return stems.getOrDefault(act, stems.getOrDefault(last(act), List.of()));
  }

  private VerbStems verb(String act, List<String> known, boolean change) {
    String stem = known.stream().min(Comparator.comparingInt(String::length)).orElseThrow();
    String cut = act.substring(0, act.length() - 1);
    boolean whole = suffixes.endsInVowel(stem) || !infinitive(cut).equals(act);
    String open = whole ? stem : cut;
    Optional<String> passive =
        known.stream()
            .filter(
                other ->
                    suffixes.isWith(Suffix.PASSIVE, stem, other)
                        || suffixes.isWith(Suffix.PASSIVE, open, other))
            .findFirst();
    return new VerbStems(
        stem,
        passive.orElseGet(() -> suffixes.with(Suffix.PASSIVE, open)),
        open,
        passive.isPresent(),
        change);
  }

  private VerbStems denied(VerbStems verb, boolean change) {
    String stem = suffixes.with(Suffix.DENIED, verb.stem());
    return new VerbStems(
        stem, suffixes.with(Suffix.DENIED, verb.passive()), stem, verb.transitive(), change);
  }

  private String infinitive(String stem) {
    return suffixes.with(Suffix.INFINITIVE, stem);
  }

  private static int words(String phrase) {
    return phrase.split(" ").length;
  }

  static String last(String phrase) {
    return phrase.substring(phrase.lastIndexOf(' ') + 1);
  }
}
