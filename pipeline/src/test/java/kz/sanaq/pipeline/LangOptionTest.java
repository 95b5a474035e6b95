package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import kz.sanaq.pipeline.cli.ExitCode;
import kz.sanaq.pipeline.message.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What people read is in their language, and what programs read has none. */
class LangOptionTest {
  private static final List<String> COMMANDS =
      List.of(
          "run",
          "annotate",
          "runs",
          "show",
          "diff",
          "check",
          "rollback",
          "report",
          "export",
          "load",
          "evaluate");

  /** Of a terminal as narrow as they come. */
  private static final int COLUMNS = 80;

  @TempDir Path folder;

  static Stream<List<String>> helps() {
    return Stream.of(Language.values())
        .flatMap(
            language ->
                Stream.concat(
                    Stream.of(List.of("--lang=" + language.code(), "--help")),
                    COMMANDS.stream()
                        .map(command -> List.of(command, "--lang", language.code(), "--help"))));
  }

  @ParameterizedTest
  @MethodSource("helps")
  void helpFitsIntoTheTerminal(List<String> line) {
    Shell.Result help = Shell.run(line.toArray(new String[0]));
    assertEquals(ExitCode.DONE, help.exitCode());
    assertEquals("", help.err());
    assertEquals(
        List.of(),
        help.lines().stream()
            .filter(text -> text.codePointCount(0, text.length()) > COLUMNS)
            .toList());
  }

  /** A dot at the end of a line would be missing from «.json» at the beginning of the next one. */
  @ParameterizedTest
  @MethodSource("helps")
  void noLineEndsWithinAWord(List<String> line) {
    String language =
        line.stream().filter(x -> x.matches("(--lang=)?(kk|ru|en)")).findFirst().orElseThrow();
    ResourceBundle texts = Language.named(language.replace("--lang=", "")).orElseThrow().bundle();
    Set<String> shown = words(Shell.run(line.toArray(new String[0])).out());
    Set<String> broken = new TreeSet<>();
    String command = line.get(0).startsWith("-") ? "sanaq.usage" : "sanaq." + line.get(0) + ".";
    for (String key : texts.keySet()) {
      if (key.startsWith(command)) {
        broken.addAll(words(texts.getString(key).replace("%n", "\n")));
      }
    }
    broken.removeIf(word -> word.contains("${"));
    broken.removeAll(shown);
    assertEquals(Set.of(), broken);
  }

  private static Set<String> words(String text) {
    return new TreeSet<>(List.of(text.strip().split("\\s+")));
  }

  /** An option without a text would stand there bare. */
  @ParameterizedTest
  @MethodSource("helps")
  void everyOptionIsExplained(List<String> line) {
    List<String> lines = new ArrayList<>(Shell.run(line.toArray(new String[0])).lines());
    lines.add("");
    List<String> bare = new ArrayList<>();
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean label = lines.get(i).matches(" {2,6}(-[a-zA-Z], )?--\\S+|  *[A-Z\\[]+\\]?");
      if (label && !lines.get(i + 1).matches(" {20,}\\S.*")) {
        bare.add(lines.get(i));
      }
    }
    assertEquals(List.of(), bare);
  }

  @Test
  void helpIsInTheLanguage() {
    assertTrue(Shell.run("--lang=kk", "run", "--help").out().startsWith("Қолданылуы: sanaq run ["));
    assertTrue(Shell.run("run", "--help", "--lang=ru").out().startsWith("Запуск: sanaq run ["));
    assertTrue(Shell.run("run", "--help").out().startsWith("Usage: sanaq run ["));
    assertTrue(
        Shell.run("check", "--help", "--lang", "kk")
            .out()
            .contains("Жүргізудің нөмірі, оның басы не қалтасы."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          rnu                        | kk | «rnu» деген команда жоқ; мүмкін, run?
          rnu                        | ru | нет команды «rnu»; возможно, run?
          run --xyzzy                | kk | белгісіз параметр --xyzzy; қараңыз: sanaq run --help
          run --xyzzy                | ru | неизвестный параметр --xyzzy; см. sanaq run --help
          run --input                | kk | --input параметріне мән керек: --input=PATH
          run --input                | ru | параметру --input нужно значение: --input=PATH
          run --output=a --output=b  | kk | --output параметрі екі рет берілді; бір рет беріңіз
          run --output=a --output=b  | ru | параметр --output задан дважды; задайте его один раз
          rollback                   | kk | көрсетілмеген: RUN; қараңыз: sanaq rollback --help
          rollback                   | ru | не указано: RUN; см. sanaq rollback --help
          run --run-date=9.11.2025   | kk | --run-date параметрі: «9.11.2025» берілді, күтілгені: күн, мысалы 2025-11-09
          run --run-date=9.11.2025   | ru | параметр --run-date: получено «9.11.2025», ожидается дата, например 2025-11-09
          run --quick=maybe          | kk | --quick параметрі: «maybe» берілді, күтілгені: true не false
          run --quick=maybe          | ru | параметр --quick: получено «maybe», ожидается true или false
          run --targetParallelism=x  | kk | --targetParallelism параметрі: «x» берілді, күтілгені: бүтін сан
          run --targetParallelism=x  | ru | параметр --targetParallelism: получено «x», ожидается целое число
          show figure 1              | kk | нені көрсету керек? «figure» берілді, күтілгені: observation, claim не mention
          show figure 1              | ru | что показать? получено «figure», ожидается observation, claim или mention
          annotate no/such/place     | kk | мұндай файл не қалта жоқ: no/such/place; жолын тексеріңіз
          annotate no/such/place     | ru | нет такого файла или папки: no/such/place; проверьте путь
          load --schema=A            | ru | параметр --schema: получено «A», ожидается до 50 строчных латинских букв, цифр и _, в начале не цифра и не pg_…
          """)
  void mistakesAreToldInTheLanguage(String line, String language, String message) {
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.add("--lang=" + language);
    Shell.Result result = Shell.run(arguments.toArray(new String[0]));
    assertEquals("sanaq: " + message + "\n", result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
    assertEquals("", result.out());
  }

  /** Names of options and what users gave stay as they are. */
  @Test
  void whatARunWouldDoIsToldInTheLanguage() throws IOException {
    Path input = Files.writeString(folder.resolve("none.txt"), "Мәтін.");
    List<String> lines =
        Shell.run("run", "--dry-run", "--lang=kk", "--input=" + input, "--runner=direct").lines();
    assertEquals("input = " + input, lines.get(0));
    assertEquals("base = жоқ", lines.get(1));
    assertTrue(lines.contains("indicators = бағдарламанікі"), lines.toString());
    assertTrue(lines.contains("formats = parquet,json"), lines.toString());
    for (String flag : List.of("report = иә", "trust-base = жоқ", "quick = жоқ")) {
      assertTrue(lines.contains(flag), lines.toString());
    }
    assertTrue(lines.contains("keep-runs = бәрі"), lines.toString());
    assertTrue(lines.contains("оқиды: " + input), lines.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          run --lang=kz    | option --lang: got 'kz', expected one of kk, ru, en
          --lang=xx runs   | option --lang: got 'xx', expected one of kk, ru, en
          run --lang       | option --lang needs a value: --lang=CODE
          run --lnag=kk    | unknown option --lnag; did you mean --lang?
          """)
  void aLanguageThatIsNotSpokenIsRefused(String line, String message) {
    Shell.Result result = Shell.run(line.split(" "));
    assertEquals("sanaq: " + message + "\n", result.err());
    assertEquals(ExitCode.USAGE, result.exitCode());
  }

  @Test
  void whatIsPublishedHasNoLanguage() throws IOException {
    Path input = Corpus.into(folder.resolve("in"), Corpus.TYNYS, Corpus.TENIZ, Corpus.BROKEN);
    Map<Language, Map<String, String>> published = new TreeMap<>();
    Map<Language, String> summaries = new TreeMap<>();
    for (Language language : Language.values()) {
      Path output = folder.resolve(language.code());
      Shell.Result run =
          Shell.run(
              "run",
              "--lang=" + language.code(),
              "--input=" + input,
              "--output=" + output,
              "--formats=parquet,json,csv");
      assertEquals(ExitCode.DONE, run.exitCode(), run.err());
      Map<String, String> files = new TreeMap<>(PublishedFiles.below(output, ""));
      files.keySet().removeIf(file -> file.endsWith("run.json"));
      published.put(language, files);
      summaries.put(language, run.out());
    }
    assertEquals(published.get(Language.EN), published.get(Language.KK));
    assertEquals(published.get(Language.EN), published.get(Language.RU));
    assertTrue(summaries.get(Language.KK).startsWith("Оқылған құжат "));
    assertTrue(summaries.get(Language.RU).startsWith("Прочитано документов "));
    assertTrue(summaries.get(Language.EN).startsWith("Documents read "));
    assertTrue(summaries.get(Language.RU).contains("\nСчёт: прочитано "));
    for (String line : List.of("runs --json", "check --limit=0")) {
      assertEquals(outOf(Language.EN, line), outOf(Language.KK, line));
    }
    assertNotEquals(outOf(Language.EN, "runs"), outOf(Language.KK, "runs"));
  }

  /** What a command writes to standard output, about the run that one language published. */
  private String outOf(Language language, String line) throws IOException {
    Path output = folder.resolve("en");
    List<String> arguments = new ArrayList<>(List.of(line.split(" ")));
    arguments.addAll(List.of("--lang=" + language.code(), "--output=" + output));
    Shell.Result result = Shell.run(arguments.toArray(new String[0]));
    assertEquals(ExitCode.DONE, result.exitCode(), result.err());
    assertTrue(Files.exists(output));
    return result.out();
  }
}
