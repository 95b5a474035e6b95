package kz.sanaq.indicator;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;

/**
 * Finds the indicator that a figure measures, by the words around it.
 *
 * <p>{@code indicators.tsv} lists the indicators, {@code indicator-words.tsv} of the language pack
 * the words that call them: a row fits where the figure's unit is of the indicator's kinds, the
 * thing counted is one of {@code objects} (if any are named) and each group of {@code words} has
 * one of its alternatives in the figure's clause. The row with the most conditions wins, among
 * equals the first. Groups stand between {@code ;}, alternatives between {@code |}; a verb's stem
 * ends with a hyphen.
 */
public final class IndicatorCatalogue {
  private static final String FILE = "/kz/sanaq/world/indicators.tsv";

  private record Rule(Indicator indicator, int[] objects, int[][] groups, String row) {
    int weight() {
      return groups.length + (objects.length > 0 ? 1 : 0);
    }
  }

  /**
   * A match.
   *
   * @param code the indicator's code
   * @param row the row that told so
   */
  public record Match(String code, String row) {}

  private static final Match NONE = new Match(Indicator.OTHER, "no-indicator");

  private final Map<String, Indicator> indicators = new LinkedHashMap<>();

  /** The rules for each kind of unit, those with the most conditions first. */
  private final Map<UnitKind, List<Rule>> rules = new EnumMap<>(UnitKind.class);

  private final Map<String, Integer> terms = new HashMap<>();
  private final Lexicon<Integer> lexicon;

  /** Reads the catalogue that ships. */
  public IndicatorCatalogue(Loader in) {
    lexicon = in.weakLexicon();
    read(
        Table.resource(FILE, "code", "label_kk", "label_en", "units", "statistic", "concept"),
        in.table("indicator-words.tsv", "code", "objects", "words"));
  }

  private void read(Table catalogue, Table words) {
    for (Table.Row row : catalogue.rows()) {
      List<UnitKind> units = new ArrayList<>();
      for (String kind : row.list("units")) {
        units.add(UnitKind.valueOf(kind.toUpperCase(Locale.ROOT)));
      }
      String code = row.required("code");
      if (indicators.containsKey(code)) {
        throw row.mistake("code", "'" + code + "' stands there twice", "keep one");
      }
      indicators.put(
          code,
          new Indicator(
              code,
              row.required("label_kk"),
              row.required("label_en"),
              units,
              row.required("statistic"),
              row.required("concept")));
    }
    List<Rule> all = new ArrayList<>();
    for (Table.Row row : words.rows()) {
      Indicator indicator = indicators.get(row.required("code"));
      if (indicator == null) {
        throw row.mistake("code", "'" + row.get("code") + "' is no indicator", "see " + FILE);
      }
      List<int[]> groups = new ArrayList<>();
      for (String group : row.get("words").split(";")) {
        if (!group.isBlank()) {
          groups.add(terms(List.of(group.strip().split("\\|"))));
        }
      }
      all.add(
          new Rule(
              indicator, terms(row.list("objects")), groups.toArray(new int[0][]), row.place()));
    }
    all.sort((a, b) -> Integer.compare(b.weight(), a.weight()));
    for (UnitKind kind : UnitKind.values()) {
      rules.put(kind, all.stream().filter(r -> r.indicator().units().contains(kind)).toList());
    }
  }

  private int[] terms(List<String> phrases) {
    int[] ids = new int[phrases.size()];
    for (int i = 0; i < ids.length; i++) {
      String phrase = phrases.get(i).strip();
      Integer id = terms.get(phrase);
      if (id == null) {
        id = terms.size();
        terms.put(phrase, id);
        boolean verb = phrase.endsWith("-");
        lexicon.add(
            verb ? phrase.substring(0, phrase.length() - 1) : phrase,
            id,
            verb ? WordClass.VERB : WordClass.NOUN);
      }
      ids[i] = id;
    }
    return ids;
  }

  /** The indicator of a code; null where the catalogue has none. */
  public Indicator get(String code) {
    return indicators.get(code);
  }

  /**
   * The indicator of a figure.
   *
   * @param unit the figure's unit
   * @param objectBegin first token of the thing counted or measured
   * @param objectEnd token behind it; the same as the first where there is none
   * @param from first token of the words around
   * @param to token behind them
   */
  public Match match(Tokens tokens, String unit, int objectBegin, int objectEnd, int from, int to) {
    BitSet around = found(tokens, from, to);
    BitSet object = found(tokens, objectBegin, objectEnd);
    for (Rule rule : rules.get(UnitKind.of(unit))) {
      if ((rule.objects().length == 0 || any(rule.objects(), object))
          && all(rule.groups(), around)) {
        return new Match(rule.indicator().code(), rule.row());
      }
    }
    return NONE;
  }

  private BitSet found(Tokens tokens, int from, int to) {
    BitSet found = new BitSet(terms.size());
    for (int i = from; i < to; i++) {
      long match = lexicon.match(tokens, i);
      if (match >= 0 && Lexicon.end(match) <= to) {
        lexicon.meanings(match).forEach(found::set);
      }
      Integer single = match < 0 || Lexicon.end(match) == i + 1 ? null : lexicon.single(tokens, i);
      if (single != null) {
        found.set(single);
      }
    }
    return found;
  }

  private static boolean any(int[] ids, BitSet found) {
    for (int id : ids) {
      if (found.get(id)) {
        return true;
      }
    }
    return false;
  }

  private static boolean all(int[][] groups, BitSet found) {
    for (int[] group : groups) {
      if (!any(group, found)) {
        return false;
      }
    }
    return true;
  }
}
