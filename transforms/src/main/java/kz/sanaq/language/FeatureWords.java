package kz.sanaq.language;

import java.util.List;

/**
 * The words that are features by themselves, because they occurred often enough in annotated
 * articles for a weight to be learned: of the candidates of a decision, their dictionary form.
 *
 * <p>Features get their numbers before any language is chosen, so these are the words of all packs
 * that are shipped; a word that two packs share is one feature.
 */
public final class FeatureWords {
  private static final Schema WORDS =
      Schema.words(
              "feature-words.tsv", Column.one("decision", Cell.TEXT), Column.one("word", Cell.TEXT))
          .unique("decision", "word");

  private FeatureWords() {}

  /** The words of a decision, in the order of the tables. */
  public static List<String> of(String decision) {
    return Table.resource("/kz/sanaq/language/packs.tsv", "code").rows().stream()
        .map(row -> LanguagePack.of(row.required("code")).table(WORDS))
        .flatMap(table -> table.rows().stream())
        .filter(row -> row.required("decision").equals(decision))
        .map(row -> row.required("word"))
        .distinct()
        .toList();
  }
}
