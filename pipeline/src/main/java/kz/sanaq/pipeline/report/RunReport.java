package kz.sanaq.pipeline.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.sanaq.transforms.file.WrittenBundle;
import kz.sanaq.transforms.file.WrittenFile;

/**
 * The facts about a run that its pipeline reported, see {@link WriteReport}.
 *
 * @param ledger what was counted
 * @param files every file of the tables, sorted by path
 * @param bundles the files that hold all tables
 * @param outlets names of the outlets of accepted documents, sorted
 * @param observations the cells of the first observations, in order
 */
public record RunReport(
    Ledger ledger,
    List<WrittenFile> files,
    List<WrittenBundle> bundles,
    List<String> outlets,
    List<List<String>> observations) {
  private static final String COUNT = "count";
  private static final String FILE = "file";
  private static final String OUTLET = "outlet";
  private static final String OBSERVATION = "observation";

  static String countLine(String name, long count) {
    return String.join("\t", COUNT, name, Long.toString(count));
  }

  static String fileLine(WrittenFile file) {
    return String.join(
        "\t",
        FILE,
        file.path(),
        file.table(),
        file.format(),
        Long.toString(file.rows()),
        Long.toString(file.bytes()),
        file.sha256(),
        file.first(),
        file.last());
  }

  static String outletLine(String outlet) {
    return String.join("\t", OUTLET, outletName(outlet));
  }

  /** The name of an outlet as a report has it: on one line. */
  public static String outletName(String outlet) {
    return outlet.replaceAll("\\s", " ");
  }

  /** A line of the first observations; {@code rank} says which. */
  static String observationLine(int rank, List<String> cells) {
    List<String> fields = new ArrayList<>(List.of(OBSERVATION, Integer.toString(rank)));
    cells.forEach(cell -> fields.add(cell.replaceAll("\\s", " ")));
    return String.join("\t", fields);
  }

  /** Reads the lines, which come in any order. */
  public static RunReport parse(byte[] report) {
    Map<String, Long> counts = new TreeMap<>();
    List<WrittenFile> files = new ArrayList<>();
    SortedSet<String> outlets = new TreeSet<>();
    SortedMap<Integer, List<String>> observations = new TreeMap<>();
    for (String line : new String(report, StandardCharsets.UTF_8).split("\n", -1)) {
      List<String> fields = List.of(line.split("\t", -1));
      switch (fields.get(0)) {
        case COUNT -> counts.put(fields.get(1), Long.parseLong(fields.get(2)));
        case FILE -> files.add(file(fields));
        case OUTLET -> outlets.add(fields.get(1));
        case OBSERVATION ->
            observations.put(Integer.parseInt(fields.get(1)), fields.subList(2, fields.size()));
        default -> throw new IllegalStateException("not a line of a report: " + line);
      }
    }
    files.sort(Comparator.comparing(WrittenFile::path));
    return new RunReport(
        Ledger.of(counts),
        List.copyOf(files),
        List.of(),
        List.copyOf(outlets),
        List.copyOf(observations.values()));
  }

  /** The same report with the books of the base, see {@link Ledger#onto}. */
  public RunReport onto(long baseRead, long baseRejected) {
    return new RunReport(
        ledger.onto(baseRead, baseRejected), files, bundles, outlets, observations);
  }

  /** The same report with more files. */
  public RunReport with(List<WrittenFile> more) {
    List<WrittenFile> all = new ArrayList<>(files);
    all.addAll(more);
    all.sort(Comparator.comparing(WrittenFile::path));
    return new RunReport(ledger, List.copyOf(all), bundles, outlets, observations);
  }

  /** The same report with a file that holds all tables. */
  public RunReport with(WrittenBundle bundle) {
    List<WrittenBundle> all = new ArrayList<>(bundles);
    all.add(bundle);
    return new RunReport(ledger, files, List.copyOf(all), outlets, observations);
  }

  private static WrittenFile file(List<String> fields) {
    return new WrittenFile(
        fields.get(1),
        fields.get(2),
        fields.get(3),
        Long.parseLong(fields.get(4)),
        Long.parseLong(fields.get(5)),
        fields.get(6),
        fields.get(7),
        fields.get(8));
  }
}
