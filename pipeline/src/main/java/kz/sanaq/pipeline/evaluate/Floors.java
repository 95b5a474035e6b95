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
import kz.sanaq.pipeline.message.Message;

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
        throw OptionValues.mistake(OPTION, value, Message.of("expected.floor"));
      }
      if (!Scores.figures().contains(floor.group(1))) {
        throw OptionValues.mistake(
            OPTION, value, Message.of("expected.figure", String.join(", ", Scores.figures())));
      }
      if (floors.put(floor.group(1), new BigDecimal(floor.group(2))) != null) {
        throw CommandException.usage("evaluate.two_floors", OPTION, floor.group(1));
      }
    }
    return new Floors(floors);
  }

  /** What lies below its floor, or is not there at all: a line for each, with the figure. */
  List<Message> missed(Scores scores) {
    List<Message> missed = new ArrayList<>();
    byFigure.forEach(
        (figure, floor) -> {
          Double percent = scores.percent(figure);
          if (percent == null) {
            missed.add(Message.of("evaluate.no_figure", figure));
          } else if (percent < floor.doubleValue()) {
            String rounded = Score.rounded(percent, 2).toPlainString();
            missed.add(Message.text(figure + " " + rounded + " < " + floor.toPlainString()));
          }
        });
    return missed;
  }
}
