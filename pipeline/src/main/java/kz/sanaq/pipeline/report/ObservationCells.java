package kz.sanaq.pipeline.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Per;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Supported;
import kz.sanaq.pipeline.cli.ChosenPack;
import kz.sanaq.pipeline.message.Language;
import kz.sanaq.pipeline.message.Message;
import kz.sanaq.title.Titles;
import kz.sanaq.transforms.table.Names;

/** An observation as cells of the table that ends a run, in words instead of codes. */
public final class ObservationCells {
  /** Stands after a value that other claims contradict. */
  public static final String CONFLICT = "≠";

  /** So much of an id tells rows apart in most runs, and {@code sanaq show} needs no more. */
  private static final int ID_BEGINNING = 8;

  private static final int CERTAINTY_DIGITS = 2;

  private final Language language;
  private final Map<String, String> indicators;
  private final Names names;
  private final Titles titles;

  private ObservationCells(
      Language language, Map<String, String> indicators, Names names, Titles titles) {
    this.titles = titles;
    this.language = language;
    this.indicators = indicators;
    this.names = names;
  }

  /**
   * In the words of a language. What no indicator is for has a title in the words of the articles,
   * in every language.
   *
   * @param indicators their labels, by code
   */
  public static ObservationCells of(Language language, Map<String, String> indicators) {
    return new ObservationCells(
        language, indicators, Names.of(List.of()), Titles.of(ChosenPack.CODE));
  }

  /**
   * Its {@link #subject}, value, status, sources, certainty, and the beginning of its id; see
   * {@link Summary}. A conflict shows as {@value #CONFLICT} after the value, with the value that
   * contradicts it, and then the sources are those of either.
   */
  List<String> of(Observation observation) {
    ObservationKey key = observation.key();
    Supported main = observation.main();
    Supported rival = observation.rival();
    List<String> cells = new ArrayList<>(subject(key, titles.of(observation)));
    cells.add(amounts(observation));
    cells.add(status(key));
    cells.add(main.sources() + (rival == null ? "" : " : " + rival.sources()));
    cells.add(certainty(main.certainty()));
    cells.add(beginning(key.id()));
    return cells;
  }

  /** A certainty with two digits, so that those of a table stand below each other. */
  public String certainty(BigDecimal certainty) {
    return language.number(certainty.setScale(CERTAINTY_DIGITS, RoundingMode.HALF_UP));
  }

  /** The beginning of an id, for {@code sanaq show}. */
  public static String beginning(String id) {
    return id.substring(0, ID_BEGINNING);
  }

  /**
   * What it is of, on one line; region and district; year and period.
   *
   * @param title what it is of in the words of the articles; empty where they have none
   */
  public List<String> subject(ObservationKey key, String title) {
    return List.of(what(key, title), place(key), year(key));
  }

  /**
   * «Harvest: күріш (part of it) – жиналған күріш»; a title that only says it again is left out.
   */
  private String what(ObservationKey key, String title) {
    if (!key.measurand().isNamed()) {
      return title(key, title);
    }
    String indicator = indicator(key);
    String named = marked(key, qualified(key, indicator));
    return title.isEmpty() || title.equalsIgnoreCase(indicator)
        ? named
        : language.text(Message.of("titled", named, title));
  }

  private String qualified(ObservationKey key, String indicator) {
    String qualifier = key.measurand().qualifier();
    return qualifier.isEmpty()
        ? indicator
        : language.text(Message.of("qualified", indicator, qualifier));
  }

  /** The label of its indicator, marked where it is a part of another figure. */
  public String markedIndicator(ObservationKey key) {
    return marked(key, indicator(key));
  }

  /** The title of what no indicator is for, marked where it is a part of another figure. */
  public String title(ObservationKey key, String title) {
    return marked(key, orUnknown(title));
  }

  private String marked(ObservationKey key, String text) {
    return key.subset() ? language.text(Message.of("subset", text)) : text;
  }

  private String indicator(ObservationKey key) {
    return indicators.getOrDefault(key.indicator(), key.indicator());
  }

  /** Region and district. */
  public String place(ObservationKey key) {
    String region = orUnknown(language.word(names.region(key.region())));
    String district = language.word(names.district(key.region(), key.district()));
    return district.isEmpty() ? region : region + ", " + district;
  }

  /** Year, and the kind of its period where that is not the year itself. */
  public String year(ObservationKey key) {
    String year = key.year() == null ? language.word("unknown") : key.year().toString();
    String period = language.word("period." + code(key.periodKind()), "");
    return period.isEmpty() ? year : year + ", " + period;
  }

  private String amounts(Observation observation) {
    ObservationKey key = observation.key();
    StringBuilder text = new StringBuilder(figure(key, observation.main().amount()));
    if (observation.conflict()) {
      text.append(' ').append(CONFLICT);
    }
    if (observation.rival() != null) {
      text.append(' ').append(language.number(observation.rival().amount().value()));
    }
    if (observation.value() != null && observation.bound() != null) {
      text.append("; ").append(figure(key, observation.bound().amount()));
    }
    return text.toString();
  }

  /** A value or a range with its unit, and the sign of a bound. */
  public String figure(ObservationKey key, Amount amount) {
    String sign =
        amount.comparator() == QuantityComparator.EQUAL ? "" : amount.comparator().sign() + " ";
    return sign
        + (amount.value() == null
            ? signed(key, amount.lower(), "–" + language.number(amount.upper()))
            : value(key, amount.value()));
  }

  /** Actual or planned. */
  public String status(ObservationKey key) {
    return language.word("status." + code(key.status()));
  }

  /** A value with its unit; the unknown sign for null. */
  public String value(ObservationKey key, BigDecimal value) {
    return value == null ? language.word("unknown") : signed(key, value, "");
  }

  private String signed(ObservationKey key, BigDecimal value, String rest) {
    StringBuilder text = new StringBuilder();
    if (key.measure() == Measure.DELTA && value.signum() > 0) {
      text.append(sign(key.direction()));
    }
    text.append(language.number(value)).append(rest);
    String unit = language.word("unit." + key.unit(), key.unit().code());
    text.append(unit.isEmpty() ? "" : " " + unit);
    if (key.per() != Per.NONE) {
      text.append(' ').append(language.word("per." + key.per().code()));
    }
    return text.toString();
  }

  private static String sign(Direction direction) {
    return switch (direction) {
      case INCREASE -> "+";
      case DECREASE -> "−";
      case NONE -> "±";
    };
  }

  private String orUnknown(String text) {
    return text.isEmpty() ? language.word("unknown") : text;
  }

  private static String code(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
