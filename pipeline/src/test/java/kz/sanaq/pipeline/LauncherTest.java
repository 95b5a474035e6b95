package kz.sanaq.pipeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The launcher among sources of its own, with programs beside it that only seem to be Java and
 * Maven.
 */
class LauncherTest {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "date",
          "dirname",
          "find",
          "grep",
          "head",
          "locale",
          "mkdir",
          "readlink",
          "rm",
          "sed",
          "sh",
          "sleep",
          "tail");

  @TempDir Path home;

  @BeforeEach
  void write() throws IOException {
    Files.copy(Path.of("../sanaq"), home.resolve("sanaq"));
    String messages = "src/main/resources/kz/sanaq/pipeline/message";
    PublishedFiles.copy(Path.of(messages), home.resolve("pipeline").resolve(messages));
    Files.writeString(home.resolve("pom.xml"), "");
    Files.createDirectory(home.resolve("bin"));
    for (String tool : TOOLS) {
      for (String folder : List.of("/usr/bin", "/bin")) {
        if (Files.exists(Path.of(folder, tool)) && !Files.exists(home.resolve("bin/" + tool))) {
          Files.createSymbolicLink(home.resolve("bin/" + tool), Path.of(folder, tool));
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          LANG=kk_KZ.UTF-8              | runs           | Java 17 не жаңарағы керек, ал PATH ішінде java жоқ
          LANG=kk_KZ.UTF-8 LC_ALL=ru_RU | runs           | нужна Java 17 или новее, а java в PATH нет
          LANG=kk_KZ.UTF-8              | runs --lang=ru | нужна Java 17 или новее, а java в PATH нет
          LANG=kk_KZ.UTF-8              | --lang en runs | needs Java 17 or newer, and there is no java on the PATH
          LANG=C.UTF-8                  | runs           | needs Java 17 or newer, and there is no java on the PATH
          """)
  void speaksTheLanguageOfItsUser(String environment, String line, String message)
      throws Exception {
    Process process = start(environment, line);
    assertEquals(
        "sanaq: " + message + "\n",
        new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(1, process.waitFor());
  }

  @Test
  void aBuildSaysWhatItDoesAndHowLongTheLastOneTook() throws Exception {
    program(
        "java",
        """
        case $1 in -version) echo 'openjdk version "17.0.1"' >&2 ;; *) echo "$@" ;; esac
        """);
    program("javac", "");
    // Ends once somebody has seen what it is at.
    program(
        "mvn",
        """
        echo '[INFO] Building Sanaq transforms 0.1.0            [2/3]'
        while [ ! -f seen ]; do sleep 0.1; done
        echo jar >pipeline/target/sanaq.jar
        """);
    assertEquals(
        List.of(
            "sanaq: алғаш құрастырылуда: екі минуттай, ал кітапханалар әлі жүктелмеген болса,"
                + " тағы бірнеше минут",
            "sanaq: құрастырылуда: Sanaq transforms (2/3)",
            "sanaq: N:NN ішінде құрастырылды"),
        built("kk"));
    Files.setLastModifiedTime(
        home.resolve("pom.xml"), FileTime.fromMillis(System.currentTimeMillis() + 60_000));
    List<String> again = built("ru");
    assertEquals("sanaq: сборка; в прошлый раз она заняла N:NN", again.get(0));
    assertEquals("sanaq: собрано за N:NN", again.get(again.size() - 1));
  }

  /** What a start that has to build says, with its times left out. */
  private List<String> built(String language) throws Exception {
    Process process = start("LANG=C.UTF-8", "runs --lang=" + language);
    List<String> said = new ArrayList<>();
    try (BufferedReader reader = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        said.add(line.replaceAll("[0-9]+:[0-9]{2}", "N:NN"));
        if (line.contains("(2/3)") && !Files.exists(home.resolve("seen"))) {
          Files.createFile(home.resolve("seen"));
        }
      }
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(out.contains("-Dsanaq.locale=C.UTF-8"), out);
    assertTrue(out.endsWith("/sanaq.jar runs --lang=" + language + "\n"), out);
    assertEquals(0, process.waitFor());
    return said;
  }

  private void program(String name, String text) throws IOException {
    Path file = Files.writeString(home.resolve("bin").resolve(name), "#!/bin/sh\n" + text);
    assertTrue(file.toFile().setExecutable(true));
  }

  private Process start(String environment, String line) throws IOException {
    List<String> command = new ArrayList<>(List.of("/bin/sh", home.resolve("sanaq").toString()));
    command.addAll(List.of(line.split(" ")));
    ProcessBuilder process = new ProcessBuilder(command).directory(home.toFile());
    Map<String, String> variables = process.environment();
    variables.clear();
    variables.put("PATH", home.resolve("bin").toString());
    for (String variable : environment.split(" ")) {
      String[] sides = variable.split("=", 2);
      variables.put(sides[0], sides[1]);
    }
    return process.start();
  }
}
