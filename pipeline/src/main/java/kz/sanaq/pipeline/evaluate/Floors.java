package kz.sanaq.pipeline.evaluate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.sanaq.pipeline.cli.CommandException;
import kz.sanaq.pipeline.cli.OptionValues;

/** The least that figures must be, as options say them: {@code found=96}. */
final class Floors {
  private static final String OPTION = "--at-least";
  private static final Pattern FLOOR =
      Pattern.compile("([a-z_]+)=([0-9]{1,2}(?:\\.[0-9]{1,9})?|100)");

  private final Map<String, BigDecimal> byFigure;

  private Floors(Map<String, BigDecimal> byFigure) {
    this.byFigure = byFigure;
  }

  /**
   * Reads the values of the option.
   *
   * @throws CommandException when one is none
   */
  static Floors of(List<String> values) {
    Map<String, BigDecimal> floors = new LinkedHashMap<>();
    for (String value : values) {
      Matcher floor = FLOOR.matcher(value);
      if (!floor.matches()) {
        throw OptionValues.mistake(OPTION, value, "a figure and a percentage such as found=96");
      }
      if (!Scores.figures().contains(floor.group(1))) {
        throw OptionValues.mistake(
            OPTION, value, "one of the figures " + String.join(", ", Scores.figures()));
      }
      if (floors.put(floor.group(1), new BigDecimal(floor.group(2))) != null) {
        throw CommandException.usage(
            "option " + OPTION + ": two floors for " + floor.group(1) + "; give one");
      }
    }
    return new Floors(floors);
  }

  /** What lies below its floor, or is not there at all: a line for each, with the figure. */
  List<String> missed(Scores scores) {
    List<String> missed = new ArrayList<>();
    byFigure.forEach(
        (figure, floor) -> {
          Double percent = scores.percent(figure);
          if (percent == null) {
            missed.add(figure + ": gold says nothing of it");
          } else if (percent < floor.doubleValue()) {
            missed.add(figure + " " + Score.rounded(percent, 2) + " < " + floor.toPlainString());
          }
        });
    return missed;
  }
}
