package kz.sanaq.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every table that ships is what its schema says, and a mistake in one is told exactly. */
class SchemaTest {
  private static final String WORLD = "world/";
  private static final Path RESOURCES = resources();

  /** The schemas of all readers, by file; those of the world with their folder. */
  private static final Map<String, Schema> SCHEMAS = schemas();

  private static final Alphabet LETTERS = LanguagePack.of("kk").alphabet();

  private static Path resources() {
    try {
      return Path.of(Schema.class.getResource("/kz/sanaq/world/regions.tsv").toURI())
          .getParent()
          .getParent();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Map<String, Schema> schemas() {
    Map<String, Schema> schemas = new TreeMap<>();
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("kz.sanaq")
            .stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> field.getRawType().isEquivalentTo(Schema.class))
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .map(SchemaTest::value)
            .forEach(
                schema -> {
                  String name = (schema.isWorld() ? WORLD : "") + schema.file();
                  assertEquals(null, schemas.put(name, schema), name + " has two schemas");
                });
    return schemas;
  }

  private static Schema value(JavaField declared) {
    try {
      Field field = declared.reflect();
      field.setAccessible(true);
      return (Schema) field.get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> files(Path folder) {
    return listed(folder).stream()
        .map(file -> file.getFileName().toString())
        .filter(name -> name.endsWith(".tsv"))
        .toList();
  }

  private static List<String> declared(boolean world) {
    return SCHEMAS.values().stream()
        .filter(schema -> schema.isWorld() == world)
        .map(Schema::file)
        .sorted()
        .toList();
  }

  static Stream<Path> packs() {
    return listed(RESOURCES.resolve("language")).stream().filter(Files::isDirectory);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("packs")
  void everyTableOfAPackIsAsItsSchemaSays(Path folder) {
    assertEquals(declared(false), files(folder));
    LanguagePack pack = LanguagePack.of(folder.getFileName().toString());
    for (String file : files(folder)) {
      assertEquals(file, pack.table(SCHEMAS.get(file)).name());
    }
  }

  @Test
  void everyTableOfTheWorldIsAsItsSchemaSays() {
    assertEquals(declared(true), files(RESOURCES.resolve(WORLD)));
    for (String file : declared(true)) {
      assertEquals(file, SCHEMAS.get(WORLD + file).table().name());
    }
  }

  static Stream<Path> tables() {
    return Stream.concat(packs(), Stream.of(RESOURCES.resolve(WORLD)))
        .flatMap(folder -> listed(folder).stream())
        .filter(file -> file.toString().endsWith(".tsv"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tables")
  void theHeadOfATableExplainsItsColumns(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> head = lines.stream().takeWhile(line -> line.startsWith("# ")).toList();
    String said = String.join(" ", head);
    TreeSet<String> missing = new TreeSet<>(List.of(lines.get(head.size()).split("\t")));
    missing.removeIf(
        column -> Pattern.compile("[ ,]" + column + "(, [a-z_]+)*:").matcher(said).find());
    assertEquals(List.of(), List.copyOf(missing));
    assertTrue(file.getFileName().toString().matches("[a-z]+(-[a-z]+)*\\.tsv"));
  }

  static Stream<Arguments> mistakes() {
    return Table.resource("/kz/sanaq/language/mistakes.tsv", "table", "rows", "message")
        .rows()
        .stream()
        .map(row -> arguments(row.get("table"), row.get("rows"), row.get("message")));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("mistakes")
  void aMistakeIsToldExactly(String table, String rows, String message) {
    Schema schema = SCHEMAS.get(table);
    String header = "header:";
    String lines = rows.replace('¦', '\t').replace('⏎', '\n');
    String text =
        rows.startsWith(header)
            ? lines.substring(header.length())
            : String.join("\t", schema.columns()) + "\n" + lines;
    TableException e =
        assertThrows(
            TableException.class,
            () -> schema.read(new StringReader(text), schema.isWorld() ? null : LETTERS));
    assertEquals(message, e.getMessage());
  }
}
