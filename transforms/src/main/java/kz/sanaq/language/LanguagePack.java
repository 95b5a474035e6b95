package kz.sanaq.language;

import java.lang.ref.SoftReference;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tables of a language: one folder under {@code /kz/sanaq/language}.
 *
 * <p>Immutable and thread safe; a pack's letters are read once.
 */
public final class LanguagePack {
  private static final Schema LETTERS =
      Schema.words(
              "letters.tsv",
              Column.one("letter", Cell.TEXT),
              Column.optional("same", Cell.TEXT),
              Column.optional("harmony", Cell.oneOf("back", "front")),
              Column.optional("vowel", Cell.YES),
              Column.optional("closes", Cell.TEXT),
              Column.optional("voiced", Cell.TEXT))
          .unique("letter");

  private static final Map<String, LanguagePack> PACKS = new ConcurrentHashMap<>();

  private final String folder;
  private final Alphabet alphabet;

  /** Several readers take words out of one table, and only while they are made. */
  private final Map<Schema, SoftReference<Table>> tables = new ConcurrentHashMap<>();

  private LanguagePack(String language) {
    folder = "/kz/sanaq/language/" + language + "/";
    alphabet = new Alphabet(LETTERS.table(folder, null));
  }

  /**
   * The pack of a language.
   *
   * @param language ISO 639-1 code, the folder's name, in any case
   * @throws TableException when there is no such pack or its letters are malformed
   */
  public static LanguagePack of(String language) {
    return PACKS.computeIfAbsent(language.toLowerCase(Locale.ROOT), LanguagePack::new);
  }

  /** The letters of the language. */
  public Alphabet alphabet() {
    return alphabet;
  }

  /**
   * A table of the pack.
   *
   * @throws TableException where it has a mistake
   */
  public Table table(Schema schema) {
    SoftReference<Table> kept = tables.get(schema);
    Table table = kept == null ? null : kept.get();
    if (table == null) {
      table = schema.table(folder, alphabet);
      tables.put(schema, new SoftReference<>(table));
    }
    return table;
  }
}
