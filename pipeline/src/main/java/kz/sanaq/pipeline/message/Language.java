package kz.sanaq.pipeline.message;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import kz.sanaq.language.Wording;

/**
 * A language that the program speaks to people. Its words are the rows of {@code
 * messages_*.properties}; a text with gaps is a pattern of {@link MessageFormat}.
 *
 * <p>Not to be taken for the language of articles, which a language pack knows.
 */
public enum Language {
  KK('\u00A0', ',') {
    @Override
    String form(long number) {
      return OTHER;
    }
  },
  RU('\u00A0', ',') {
    @Override
    String form(long number) {
      long ten = number % 10;
      long hundred = number % 100;
      if (ten == 1 && hundred != 11) {
        return ONE;
      }
      return ten >= 2 && ten <= 4 && (hundred < 12 || hundred > 14) ? FEW : MANY;
    }
  },
  EN(',', '.') {
    @Override
    String form(long number) {
      return number == 1 ? ONE : OTHER;
    }
  };

  /** Forms of words beside a number, by their names in Unicode's CLDR. */
  static final String ONE = "one";

  static final String FEW = "few";
  static final String MANY = "many";
  static final String OTHER = "other";

  /** Who says nothing else speaks so; also the language of what no person is asked for. */
  private static final Language OTHERWISE = EN;

  /** The first of them that is set decides, as POSIX has it. */
  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");

  private final char group;
  private final char point;

  Language(char group, char point) {
    this.group = group;
    this.point = point;
  }

  /** The form of words beside a whole number that is not negative, as CLDR has it. */
  abstract String form(long number);

  /** The language with an ISO 639-1 code. */
  public static Optional<Language> named(String code) {
    return Stream.of(values())
        .filter(language -> language.code().equalsIgnoreCase(code))
        .findFirst();
  }

  /** The language of a locale such as {@code kk_KZ.UTF-8}; English where it is not spoken here. */
  public static Language ofLocale(String locale) {
    return named(locale.split("[_.@]", 2)[0]).orElse(OTHERWISE);
  }

  /** The language of an environment, whose variables POSIX names. */
  public static Language of(Map<String, String> environment) {
    return VARIABLES.stream()
        .map(variable -> environment.getOrDefault(variable, ""))
        .filter(locale -> !locale.isEmpty())
        .findFirst()
        .map(Language::ofLocale)
        .orElse(OTHERWISE);
  }

  /** Its ISO 639-1 code. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All of its words by their keys. */
  public ResourceBundle bundle() {
    ResourceBundle.Control only =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return ResourceBundle.getBundle(
        Language.class.getPackageName() + ".messages", Locale.forLanguageTag(code()), only);
  }

  /** The word for a key, which must be there. */
  public String word(String key) {
    return bundle().getString(key);
  }

  /** The word for a key, or another one where there is none. */
  public String word(String key, String otherwise) {
    ResourceBundle words = bundle();
    return words.containsKey(key) ? words.getString(key) : otherwise;
  }

  /** What a wording says in the language. */
  public String word(Wording wording) {
    return switch (this) {
      case KK -> wording.kk();
      case RU -> wording.ru();
      case EN -> wording.en();
    };
  }

  /** A message in the words of the language. */
  public String text(Message message) {
    String key =
        message.counted()
            ? message.key() + "." + form((Long) message.arguments().get(0))
            : message.key();
    Object[] arguments = message.arguments().stream().map(this::argument).toArray();
    return new MessageFormat(word(key), Locale.ROOT).format(arguments);
  }

  private String argument(Object argument) {
    if (argument instanceof Message message) {
      return text(message);
    }
    if (argument instanceof BigDecimal number) {
      return number(number);
    }
    if (argument instanceof Message.Joined joined) {
      return String.join(joined.between(), joined.messages().stream().map(this::text).toList());
    }
    return argument instanceof Number number
        ? number(number.longValue())
        : String.valueOf(argument);
  }

  /** A whole number with its thousands apart. */
  public String number(long number) {
    return number(BigDecimal.valueOf(number));
  }

  /** A number with its thousands apart, and the sign that the language has before decimals. */
  public String number(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int decimals = plain.indexOf('.');
    String whole = decimals < 0 ? plain : plain.substring(0, decimals);
    StringBuilder text = new StringBuilder(whole);
    for (int i = whole.length() - 3; i > 0; i -= 3) {
      text.insert(i, group);
    }
    if (decimals >= 0) {
      text.append(point).append(plain, decimals + 1, plain.length());
    }
    return (number.signum() < 0 ? "−" : "") + text;
  }
}
