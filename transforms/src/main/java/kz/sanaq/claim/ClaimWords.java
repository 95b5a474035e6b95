package kz.sanaq.claim;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Row;
import kz.sanaq.language.Schema;
import kz.sanaq.language.WordClass;
import kz.sanaq.language.WordTables;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Per;
import kz.sanaq.model.Unit;
import kz.sanaq.syntax.SyntaxTables;

/** The words that turn a quantity into a claim, as the tables of the language pack list them. */
public final class ClaimWords {
  /** Kinds of units, where a row names no unit. */
  private static final Set<String> KINDS = Set.of("any", "money", "percent", "times", "physical");

  /** A word that says a change without being a verb. */
  record ChangeWord(Direction direction, boolean noun, String row) {}

  /** What a word says of a figure's status. */
  enum Cue {
    /** The figure is planned: «салу керек». */
    PLANNED,
    /** A plan is spoken of: the figure is planned, unless the clause says what was done. */
    PLAN,
    /** The same, and where it is the label of a figure, that is a plan's: «жоспар – 240». */
    TARGET,
    /** The present tense says what is: «жыл сайын». */
    HABITUAL
  }

  /** A word that says whether a figure is planned or habitual. */
  record StatusCue(Cue cue, String row) {}

  /** The indicator of counts that a bare word is the label of. */
  record CountLabel(String code, String row) {}

  /** A word that makes a figure a rate. */
  record PerWord(Per per, String row) {}

  /** A noun of action, and the act that it names. */
  record Act(String act, String row) {}

  /** Nouns of action: «құрылыс». */
  final Lexicon<Act> acts;

  final Lexicon<Measured> measured;

  /** The words that are labels of counts, by their dictionary form. */
  final Map<String, CountLabel> labels = new HashMap<>();

  /** For a unit or a sort of figure the thing that is meant where none is named. */
  private final Map<String, String> assumed = new HashMap<>();

  /** Endings of nouns for people («зерттеу-ші», «қызмет-кер») that stand in no table. */
  final PersonEndings persons;

  /** Words that tell the unit of a figure that names none. */
  final UnitWords unsaid;

  final QualifierNames qualifiers;
  final TopicTable topics;

  final Lexicon<ChangeWord> changes;
  final Lexicon<StatusCue> cues;
  final Map<PerSide, Lexicon<PerWord>> rates = new EnumMap<>(PerSide.class);
  final Lexicon<String> attributions;
  final Lexicon<String> partitives;

  /** Words between two figures that say one thing in two ways: «немесе». */
  final Lexicon<String> restatements;

  /** Words that say what the figures around may be of: «зауыт», «бағдарлама», «еліміз». */
  final Lexicon<Surroundings.Subject> surroundings;

  /** Words for a single settlement, and whether they count as they are: «ауыл», «округ бойынша». */
  final Lexicon<Boolean> settlements;

  /** Nouns that say too little alone: «адам». */
  final Set<String> general = new HashSet<>();

  /** Words for «number of»: «саны». */
  final Lexicon<String> numbers;

  /** Words that count pieces and name nothing: «бас». */
  final Lexicon<String> counters;

  /** Registers the tables; to be used after {@link Loader#freeze()}. */
  public ClaimWords(Loader in) {
    persons = new PersonEndings(in);
    unsaid = new UnitWords(in);
    qualifiers = new QualifierNames(in);
    topics = new TopicTable(in);
    acts = acts(in);
    measured = measured(in);
    changes = changes(in);
    cues = in.lexicon();
    for (Row row : in.table(ClaimTables.STATUS).rows()) {
      cues.add(row, new StatusCue(row.constant("role", Cue.class), row.place()), WordClass.NOUN);
    }
    for (PerSide side : PerSide.values()) {
      rates.put(side, in.lexicon());
    }
    for (Row row : in.table(ClaimTables.PER).rows()) {
      Per per = Per.of(row.required("per"));
      rates.get(row.constant("side", PerSide.class)).add(row, new PerWord(per, row.place()));
    }
    attributions = fixed(in, ClaimTables.ATTRIBUTION);
    numbers = fixed(in, ClaimTables.COUNT_WORDS);
    counters = counters(in);
    surroundings = in.lexicon();
    for (Row row : in.table(ClaimTables.SURROUNDINGS).rows()) {
      surroundings.add(row, row.constant("speaks_of", Surroundings.Subject.class), WordClass.NOUN);
    }
    in.table(ClaimTables.GENERAL_NOUNS).rows().forEach(row -> general.add(row.required("form")));
    settlements = in.weakLexicon();
    for (Row row : in.table(ClaimTables.SETTLEMENTS).rows()) {
      WordClass type = row.constant("class", WordClass.class);
      settlements.add(row, type == WordClass.FIXED, type);
    }
    partitives = fixed(in, ClaimTables.PARTITIVES);
    restatements = fixed(in, ClaimTables.RESTATEMENTS);
  }

  private static Lexicon<Act> acts(Loader in) {
    Lexicon<Act> acts = in.lexicon();
    for (Row row : in.table(SyntaxTables.VERB_NOUNS).rows()) {
      acts.add(row, new Act(row.required("act"), row.place()), WordClass.NOUN);
    }
    return acts;
  }

  private Lexicon<Measured> measured(Loader in) {
    Lexicon<Measured> measured = in.lexicon();
    for (Row row : in.table(ClaimTables.MEASURED).rows()) {
      String form = row.required("form");
      row.list("default").forEach(unit -> assumed.put(unit, form));
      if (!row.get("label").isEmpty()) {
        labels.put(form, new CountLabel(row.get("label"), row.place()));
      }
      measured.add(
          row,
          new Measured(
              form, kinds(row, "units"), unit(row), row.is("rate"), row.is("of"), row.place()),
          WordClass.NOUN);
    }
    return measured;
  }

  private static Lexicon<ChangeWord> changes(Loader in) {
    Lexicon<ChangeWord> changes = in.lexicon();
    for (Row row : in.table(ClaimTables.CLAUSE_WORDS).rows()) {
      boolean noun = row.required("role").equals("noun");
      changes.add(
          row,
          new ChangeWord(direction(row.get("change")), noun, row.place()),
          noun ? WordClass.NOUN : WordClass.FIXED);
    }
    return changes;
  }

  private static Lexicon<String> counters(Loader in) {
    Lexicon<String> counters = in.lexicon();
    for (Row row : in.table(WordTables.NOUNS).rows()) {
      if (row.is("counter")) {
        counters.add(row, row.place(), WordClass.NOUN);
      }
    }
    return counters;
  }

  /** Words that take no endings, each with its row. */
  private static Lexicon<String> fixed(Loader in, Schema table) {
    Lexicon<String> words = in.lexicon();
    for (Row row : in.table(table).rows()) {
      words.add(row, row.place(), WordClass.FIXED);
    }
    return words;
  }

  /** What is meant by a figure with a unit where nothing is named; empty where nothing is known. */
  String assumed(String unit) {
    String kind = FigureKind.of(unit).name().toLowerCase(Locale.ROOT);
    return assumed.getOrDefault(unit, assumed.getOrDefault(kind, ""));
  }

  /** The one unit that a row names; null for several, and for kinds of units. */
  private static Unit unit(Row row) {
    List<String> units = row.list("units");
    return units.size() == 1 && !KINDS.contains(units.get(0)) ? Unit.of(units.get(0)) : null;
  }

  private static EnumSet<FigureKind> kinds(Row row, String column) {
    EnumSet<FigureKind> kinds = EnumSet.noneOf(FigureKind.class);
    for (String name : row.list(column)) {
      switch (name) {
        case "any" -> kinds.addAll(EnumSet.allOf(FigureKind.class));
        case "physical" -> kinds.addAll(EnumSet.range(FigureKind.LENGTH, FigureKind.OTHER));
        case "money", "percent", "times" ->
            kinds.add(FigureKind.valueOf(name.toUpperCase(Locale.ROOT)));
        default -> kinds.add(FigureKind.of(name));
      }
    }
    return kinds;
  }

  private static Direction direction(String change) {
    return switch (change) {
      case "rise" -> Direction.INCREASE;
      case "fall" -> Direction.DECREASE;
      default -> Direction.NONE;
    };
  }
}
