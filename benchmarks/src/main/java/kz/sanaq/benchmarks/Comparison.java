package kz.sanaq.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.model.Document;

/**
 * The kernel and its peers side by side in one process and on one core, in turns of a second of
 * processor time: how fast each reads, and how many of the numbers in digits it finds. For {@code
 * benchmarks/all}; {@link ReadingBenchmark} looks at one of them closely.
 *
 * <p>Time is that of the thread that reads, so that other work on the machine counts little, and
 * what Java compiles and collects on its own threads does not.
 */
final class Comparison {
  private static final double TURN = 1.0;

  /** Turns of each reader that do not count. The kernel gains speed for half a minute. */
  private static final int WARM_UP = 15;

  private static final int TURNS = 7;

  private Comparison() {}

  /**
   * How one reader read one text.
   *
   * @param text name of the text
   * @param reader who read
   * @param megabytesPerSecond millions of bytes of UTF-8 a second of processor time
   * @param sentencesPerSecond likewise, in sentences as the kernel counts them
   * @param slowestTurn megabytes a second of the slowest turn
   * @param fastestTurn megabytes a second of the fastest turn
   * @param recall of numbers in digits, in percent; null of a reader of sentences
   */
  record Row(
      String text,
      String reader,
      double megabytesPerSecond,
      double sentencesPerSecond,
      double slowestTurn,
      double fastestTurn,
      Double recall) {}

  /** The file that is written: JSON, a list of {@link Row}. */
  public static void main(String[] args) throws IOException {
    List<Row> rows = new ArrayList<>();
    texts().forEach((name, documents) -> rows.addAll(compare(name, documents)));
    new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(Path.of(args[0]).toFile(), rows);
  }

  private static Map<String, List<Document>> texts() {
    Map<String, List<Document>> texts = new LinkedHashMap<>();
    Articles.given()
        .ifPresentOrElse(
            given -> texts.put("given", given),
            () -> {
              texts.put("dense", Articles.gold());
              texts.put("thin", Articles.seeds());
            });
    texts.replaceAll((name, all) -> all.stream().map(Comparison::inOne).toList());
    return texts;
  }

  /** Peers know no titles. */
  private static Document inOne(Document document) {
    return document.title().isEmpty()
        ? document
        : Articles.of(document.docId(), document.title() + "\n" + document.text());
  }

  private static List<Row> compare(String text, List<Document> documents) {
    Map<Peer, TextReader> readers = new EnumMap<>(Peer.class);
    for (Peer peer : Peer.values()) {
      readers.put(peer, peer.reader());
    }
    TextReader sentences = readers.get(Peer.SENTENCES);
    List<Lap.Sized> articles =
        documents.stream().map(document -> sized(document, sentences)).toList();
    Map<Peer, Lap> laps = new EnumMap<>(Peer.class);
    Map<Peer, List<Pace>> paces = new EnumMap<>(Peer.class);
    readers.forEach(
        (peer, reader) -> {
          laps.put(peer, new Lap(reader, articles));
          paces.put(peer, new ArrayList<>());
        });
    for (int turn = -WARM_UP; turn < TURNS; turn++) {
      for (Peer peer : Peer.values()) {
        Pace pace = laps.get(peer).turn(TURN);
        if (turn >= 0) {
          paces.get(peer).add(pace);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Peer peer : Peer.values()) {
      Double recall =
          peer.findsNumbers() ? Recall.of(readers.get(peer), documents).percent() : null;
      Row row = row(text, peer, paces.get(peer), recall);
      rows.add(row);
      System.err.printf(
          Locale.ROOT, "%-8s %-28s %8.2f MB/s%n", text, peer.title(), row.megabytesPerSecond());
    }
    return rows;
  }

  private static Lap.Sized sized(Document document, TextReader sentences) {
    return new Lap.Sized(
        document,
        document.text().getBytes(StandardCharsets.UTF_8).length,
        sentences.read(document).size());
  }

  private static Row row(String text, Peer peer, List<Pace> turns, Double recall) {
    Pace all = turns.stream().reduce(Pace.NONE, Pace::plus);
    return new Row(
        text,
        peer.title(),
        all.megabytesPerSecond(),
        all.sentencesPerSecond(),
        turns.stream().mapToDouble(Pace::megabytesPerSecond).min().orElseThrow(),
        turns.stream().mapToDouble(Pace::megabytesPerSecond).max().orElseThrow(),
        recall);
  }
}
