package kz.sanaq.model;

import java.math.BigDecimal;

/** Facts for tests: set what matters, the rest is a count of people in Almaty in 2024. */
public final class Facts {
  private Amount amount = Amount.of(BigDecimal.ONE, BigDecimal.ONE);
  private Measurand measurand = new Measurand(Unit.of("person"), "адам", "", Measurand.OTHER, "");
  private Change change = Change.NONE;
  private Per per = Per.NONE;
  private Status status = Status.ACTUAL;
  private Period period = new Period(null, null, 2024, YearSource.EXPLICIT);
  private Place place = new Place("KZ-75", "KZ-75", "", RegionSource.EXPLICIT);

  private Facts() {}

  public static Facts fact() {
    return new Facts();
  }

  /** For example {@code 26000/1000~}: value, step, comparator (none: plain); {@code 2-3/1}. */
  public static Amount amount(String text) {
    String[] parts = text.split("/", -1);
    String step = parts[1].replaceAll("[^0-9.]", "");
    String sign = parts[1].substring(step.length());
    QuantityComparator comparator =
        sign.isEmpty() ? QuantityComparator.EQUAL : QuantityComparator.ofSign(sign);
    if (parts[0].indexOf('-') > 0) {
      String[] ends = parts[0].split("-", -1);
      return Amount.range(new BigDecimal(ends[0]), new BigDecimal(ends[1]), new BigDecimal(step))
          .with(comparator);
    }
    return Amount.of(new BigDecimal(parts[0]), new BigDecimal(step)).with(comparator);
  }

  public Facts amount(Amount value) {
    amount = value;
    return this;
  }

  public Facts unit(String code) {
    measurand =
        new Measurand(
            Unit.of(code),
            measurand.object(),
            measurand.event(),
            measurand.indicator(),
            measurand.qualifier());
    return this;
  }

  public Facts object(String value) {
    measurand =
        new Measurand(
            measurand.unit(),
            value,
            measurand.event(),
            measurand.indicator(),
            measurand.qualifier());
    return this;
  }

  public Facts event(String value) {
    measurand =
        new Measurand(
            measurand.unit(),
            measurand.object(),
            value,
            measurand.indicator(),
            measurand.qualifier());
    return this;
  }

  public Facts indicator(String value) {
    measurand =
        new Measurand(
            measurand.unit(), measurand.object(), measurand.event(), value, measurand.qualifier());
    return this;
  }

  public Facts qualifier(String value) {
    measurand =
        new Measurand(
            measurand.unit(), measurand.object(), measurand.event(), measurand.indicator(), value);
    return this;
  }

  public Facts change(Change value) {
    change = value;
    return this;
  }

  public Facts per(Per value) {
    per = value;
    return this;
  }

  public Facts status(Status value) {
    status = value;
    return this;
  }

  public Facts period(Period value) {
    period = value;
    return this;
  }

  public Facts place(Place value) {
    place = value;
    return this;
  }

  public Fact get() {
    return new Fact(amount, measurand, change, per, status, period, place);
  }
}
