package kz.sanaq.benchmarks;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.ibm.icu.util.VersionInfo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The last step of {@code benchmarks/all}: of what its steps left in a folder ({@code
 * readers.json}, {@code starts.tsv}, {@code runs.txt}) it makes {@code all.json} and {@code
 * all.md}.
 */
final class Report {
  private static final String RECOGNIZERS =
      "/META-INF/maven/com.microsoft.bot/bot-dialogs/pom.properties";

  private Report() {}

  /** The folder of the steps, that of the results, commit, day, and megabytes of the whole runs. */
  public static void main(String[] args) throws IOException {
    Path steps = Path.of(args[0]);
    Path results = Path.of(args[1]);
    ObjectMapper json = new ObjectMapper();
    List<String> starts = Files.readAllLines(steps.resolve("starts.tsv"));
    Results all =
        new Results(
            args[2],
            args[3],
            Machine.here(),
            versions(),
            json.readValue(steps.resolve("readers.json").toFile(), new TypeReference<>() {}),
            starts.stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .distinct()
                .map(command -> Start.of(command, starts))
                .toList(),
            Integer.parseInt(args[4]),
            WholeRun.of(Files.readAllLines(steps.resolve("runs.txt"))));
    Files.writeString(
        results.resolve("all.json"),
        json.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
    Files.writeString(results.resolve("all.md"), new ResultsInWords(all).text());
  }

  private static Map<String, String> versions() throws IOException {
    Map<String, String> versions = new TreeMap<>();
    versions.put("Java", Runtime.version().toString());
    versions.put(
        "ICU4J", VersionInfo.ICU_VERSION.getMajor() + "." + VersionInfo.ICU_VERSION.getMinor());
    try (InputStream about = Report.class.getResourceAsStream(RECOGNIZERS)) {
      Properties properties = new Properties();
      properties.load(about);
      versions.put("Recognizers-Text, in bot-dialogs", properties.getProperty("version"));
    }
    return versions;
  }
}
