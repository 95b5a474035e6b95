package kz.sanaq.quantity;

import java.math.BigDecimal;
import kz.sanaq.language.Feature;
import kz.sanaq.language.Lexicon;
import kz.sanaq.language.Loader;
import kz.sanaq.language.Table;
import kz.sanaq.language.Tokens;
import kz.sanaq.language.WordClass;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.number.NumberReader;
import kz.sanaq.number.Numeric;

/** Tells times of day in words or with a word before them: «таңғы тоғызда», «сағат 16 да». */
final class ClockReader {
  private static final BigDecimal LAST_HOUR = BigDecimal.valueOf(24);
  private static final BigDecimal LAST_MINUTE = BigDecimal.valueOf(59);

  private final NumberReader numbers;
  private final Lexicon<String> dayParts;

  ClockReader(Loader in, NumberReader numbers) {
    this.numbers = numbers;
    dayParts = in.lexicon();
    for (Table.Row row : in.table("dayparts.tsv", "word", "class").rows()) {
      dayParts.add(row.required("word"), row.place(), row.constant("class", WordClass.class));
    }
  }

  /** Makes {@code e} a time of day if it is one; whether it is. */
  boolean read(Tokens tokens, Expression e, int from, int to) {
    int before = e.begin - 1;
    if (e.first.value() == null || e.first.value().compareTo(LAST_HOUR) > 0) {
      return false;
    }
    boolean told = before >= from && dayParts.at(tokens, before) != null;
    if (!told && !hoursAndMinutes(tokens, e, to)) {
      return false;
    }
    e.type = QuantityType.TIME;
    e.reason = Reason.SCORE;
    e.rules.add("clock");
    minutes(tokens, e, to);
    return true;
  }

  /** «он жеті қырық екіде»: two numbers in words, the second with a case of time. */
  private boolean hoursAndMinutes(Tokens tokens, Expression e, int to) {
    if (e.first.digits() || e.isRange() || !e.first.bare() || e.end >= to) {
      return false;
    }
    Numeric minutes = numbers.begins(tokens, e.end) ? numbers.read(tokens, e.end, to) : null;
    return minutes != null
        && minutes.has(Feature.LOCATIVE)
        && minutes.value() != null
        && minutes.value().compareTo(LAST_MINUTE) <= 0;
  }

  /** «сағат он алты отыз», «он сегіз нөл-нөлде»: the minutes. */
  private void minutes(Tokens tokens, Expression e, int to) {
    for (int k = 0; k < 2 && e.first.bare() && e.end < to; k++) {
      int at = tokens.isDash(e.end) ? e.end + 1 : e.end;
      Numeric minutes = at < to && numbers.begins(tokens, at) ? numbers.read(tokens, at, to) : null;
      if (minutes == null
          || minutes.value() == null
          || minutes.value().compareTo(LAST_MINUTE) > 0
          || (k > 0 && minutes.value().signum() > 0 && at == e.end)) {
        return;
      }
      e.end = minutes.end();
    }
  }
}
