package kz.sanaq.language;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Writes an ending after a word, as vowel harmony and its last letter ask for. Immutable. */
public final class Suffixes {
  private static final Schema TABLE =
      Schema.words(
          "suffixes.tsv",
          Column.one("suffix", Cell.constant(Suffix.class)),
          Column.one("form", WordCell.WORD),
          Column.optional("harmony", Cell.oneOf("back", "front")),
          Column.one("after", Cell.TEXT),
          Column.optional("drop", Cell.YES),
          Column.optional("syllable", Cell.TEXT));

  private static final String ANY = "*";
  private static final String FRONT = "front";

  private final Alphabet alphabet;
  private final Map<Suffix, List<Row>> rows = new EnumMap<>(Suffix.class);

  /** Those of a language. */
  public Suffixes(LanguagePack pack) {
    this.alphabet = pack.alphabet();
    for (Row row : pack.table(TABLE).rows()) {
      rows.computeIfAbsent(row.constant("suffix", Suffix.class), none -> new ArrayList<>())
          .add(row);
    }
  }

  /** The word with an ending, without change where no row fits. */
  public String with(Suffix suffix, String word) {
    for (Row row : rows.getOrDefault(suffix, List.of())) {
      if (!word.isEmpty() && fits(row, word)) {
        String kept = row.is("drop") ? word.substring(0, word.length() - 1) : word;
        return kept + row.required("form");
      }
    }
    return word;
  }

  /** Whether one word is another with one of the forms of an ending. */
  public boolean isWith(Suffix suffix, String word, String longer) {
    return rows.getOrDefault(suffix, List.of()).stream()
        .anyMatch(row -> longer.equals(word + row.required("form")));
  }

  /** The word that has an ending of one letter; the word itself where none fits. */
  public String without(Suffix suffix, String word) {
    String cut = word.substring(0, Math.max(0, word.length() - 1));
    return Stream.concat(Stream.of(cut), dropped(suffix).map(letter -> cut + letter))
        .filter(bare -> with(suffix, bare).equals(word))
        .findFirst()
        .orElse(word);
  }

  /** The letters that an ending may have taken the place of. */
  private Stream<String> dropped(Suffix suffix) {
    return rows.getOrDefault(suffix, List.of()).stream()
        .filter(row -> row.is("drop"))
        .flatMap(row -> row.required("after").chars().mapToObj(Character::toString));
  }

  /** All forms of an ending. */
  public List<String> forms(Suffix suffix) {
    return rows.getOrDefault(suffix, List.of()).stream().map(row -> row.required("form")).toList();
  }

  private boolean fits(Row row, String word) {
    String harmony = row.get("harmony");
    String after = row.required("after");
    return (harmony.isEmpty() || harmony.equals(FRONT) == alphabet.isFront(word))
        && (after.equals(ANY) || after.indexOf(word.charAt(word.length() - 1)) >= 0)
        && (row.get("syllable").isEmpty() || begins(word, row.get("syllable").charAt(0)));
  }

  /** Whether the last syllable, of consonants and a vowel, begins with or follows a letter. */
  private boolean begins(String word, char letter) {
    for (int i = word.length() - 2; i >= 0 && !alphabet.isVowel(word.charAt(i)); i--) {
      if (word.charAt(i) == letter) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word ends in a vowel. */
  public boolean endsInVowel(String word) {
    return alphabet.isVowel(word.charAt(word.length() - 1));
  }
}
