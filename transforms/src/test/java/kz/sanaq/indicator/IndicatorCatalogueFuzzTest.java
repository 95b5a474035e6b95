package kz.sanaq.indicator;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sanaq.language.TableException;

/** A user's table makes a catalogue, or a message that tells the place and the remedy. */
class IndicatorCatalogueFuzzTest {
  private static final Pattern MESSAGE =
      Pattern.compile("own\\.tsv(?::(\\d+)(?::(\\d+))?)?: .+ \\(.+\\)", Pattern.DOTALL);

  private static final List<String> COLUMNS =
      List.of(
          "code",
          "label_kk",
          "label_en",
          "units",
          "statistic",
          "concept",
          "by",
          "measured",
          "kinds",
          "objects",
          "events",
          "about",
          "near",
          "without",
          "qualifier",
          "label_ru");

  private static final List<String> CODES =
      List.of(
          "grants.recipients",
          "trade.export",
          "own",
          "own.a_1",
          "-own",
          "-grants.recipients",
          "-*",
          "other",
          "# grants");

  private static final List<String> CELLS =
      List.of(
          "",
          "Жұмыс",
          "Jobs",
          "person",
          "person|money|km",
          "amount",
          "COUNT",
          "share",
          "WDI:SP_POP_TOTL",
          "адам|жұмысшы",
          "жұмыс;тап-|таб-",
          "жаңа жұмыс орны",
          "тап-",
          "-",
          "@disease",
          "class=crop!",
          "object",
          ";",
          "|",
          "own",
          "grants.recipients|own.a_1",
          "#",
          "\uFEFF");

  @FuzzTest
  void refusesOrReadsAnyTable(FuzzedDataProvider data) {
    read(data.consumeRemainingAsString());
  }

  @FuzzTest
  void refusesOrReadsAnyRows(FuzzedDataProvider data) {
    StringBuilder table = new StringBuilder();
    table.append(data.consumeInt(0, 9) == 0 ? "" : String.join("\t", COLUMNS));
    while (data.remainingBytes() > 0 && table.length() < 5000) {
      table.append(data.consumeInt(0, 9) == 0 ? "\r\n" : "\n");
      table.append(data.pickValue(CODES));
      int cells = data.consumeInt(0, COLUMNS.size());
      for (int i = 0; i < cells; i++) {
        boolean known = data.consumeInt(0, 9) > 0;
        table.append('\t').append(known ? data.pickValue(CELLS) : data.consumeString(5));
      }
    }
    read(table.toString());
  }

  private static void read(String table) {
    IndicatorCatalogue catalogue;
    try {
      catalogue = IndicatorCatalogue.of("kk", IndicatorSource.of("own.tsv", table));
    } catch (TableException e) {
      checkPlace(table, e.getMessage());
      return;
    }
    for (Indicator indicator : catalogue.indicators()) {
      assertTrue(!indicator.label().kk().isEmpty() && !indicator.label().en().isEmpty(), table);
      assertTrue(!indicator.units().isEmpty(), table);
    }
  }

  private static void checkPlace(String table, String message) {
    Matcher place = MESSAGE.matcher(message);
    assertTrue(place.matches(), message);
    if (place.group(1) != null) {
      int line = Integer.parseInt(place.group(1));
      List<String> lines = table.lines().toList();
      assertTrue(1 <= line && line <= lines.size(), message);
    }
  }
}
