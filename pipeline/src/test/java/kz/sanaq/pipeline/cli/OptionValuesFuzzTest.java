package kz.sanaq.pipeline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import kz.sanaq.document.ReadSettings;

/** Whatever stands behind an option is a value of it, or one line that says what it expects. */
class OptionValuesFuzzTest {
  private static final String OPTION = "--option";

  @FuzzTest
  @DictionaryEntries({"2025-11-09", "+999999999-12-31", "10MiB", "GIB", "90s", "2h", "0.1", "json"})
  void readsOrRefusesAnyValue(byte[] bytes) {
    String value = new String(bytes, StandardCharsets.UTF_8);
    LocalDate date = read(OptionValues::date, value);
    if (date != null) {
      assertTrue(new ReadSettings(1, date).lastPublished().isAfter(date));
    }
    Integer size = read(OptionValues::bytes, value);
    if (size != null) {
      assertEquals(size, new ReadSettings(size, null).maxDocumentBytes());
    }
    Integer count = read((option, given) -> OptionValues.count(option, given, 3), value);
    assertTrue(count == null || count >= 3, value);
    Duration duration = read(OptionValues::duration, value);
    assertTrue(duration == null || !duration.isNegative(), value);
    BigDecimal share = read(OptionValues::share, value);
    assertTrue(share == null || (share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0));
    read((option, given) -> OptionValues.formats(option, List.of(given)), value);
    read(OptionValues::runner, value);
  }

  private interface Option<T> {
    T read(String option, String value);
  }

  /** The value, null where it was refused as it should be. */
  private static <T> T read(Option<T> option, String value) {
    try {
      return option.read(OPTION, value);
    } catch (CommandException e) {
      assertEquals(ExitCode.USAGE, e.exitCode());
      assertTrue(e.getMessage().startsWith("option " + OPTION + ": "), e.getMessage());
      assertEquals(1, e.getMessage().lines().count(), e.getMessage());
      return null;
    }
  }
}
