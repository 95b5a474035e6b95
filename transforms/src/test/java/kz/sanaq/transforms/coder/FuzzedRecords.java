package kz.sanaq.transforms.coder;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Period;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.Span;
import kz.sanaq.model.Unit;
import kz.sanaq.model.YearSource;

/** Records of any type whose components hold whatever the bytes of a fuzzer choose. */
public final class FuzzedRecords {
  private static final int FIRST_DAY = -719_162;
  private static final int LAST_DAY = 2_932_896;

  private final FuzzedDataProvider data;

  public FuzzedRecords(FuzzedDataProvider data) {
    this.data = data;
  }

  /** A record of this type. */
  public <T extends Record> T of(Class<T> type) {
    if (type == Span.class) {
      int begin = data.consumeInt(0, Integer.MAX_VALUE);
      return type.cast(new Span(begin, data.consumeInt(begin, Integer.MAX_VALUE)));
    }
    if (type == Unit.class) {
      return type.cast(Unit.of(text()));
    }
    if (type == Amount.class) {
      return type.cast(amount());
    }
    if (type == Period.class) {
      return type.cast(period());
    }
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] values = Arrays.stream(components).map(this::value).toArray();
    try {
      Constructor<T> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(RecordComponent part) {
    return part.getName().equals("certainty") ? share() : value(part.getGenericType());
  }

  private BigDecimal share() {
    return Amount.canonical(BigDecimal.valueOf(data.consumeInt(1, 99), 2));
  }

  private Amount amount() {
    Amount plain =
        data.consumeBoolean()
            ? Amount.of(number(), step())
            : Amount.range(number(), number(), step());
    return plain.with(data.pickValue(QuantityComparator.values()));
  }

  private BigDecimal step() {
    BigDecimal step = number().abs();
    return step.signum() == 0 ? BigDecimal.ONE : step;
  }

  private Period period() {
    LocalDate start = data.consumeBoolean() ? null : day();
    LocalDate end = data.consumeBoolean() ? null : day();
    YearSource source = data.pickValue(YearSource.values());
    return new Period(start, end, source == YearSource.NONE ? null : data.consumeInt(), source);
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType list) {
      List<Object> elements = new ArrayList<>();
      int size = data.consumeInt(0, 3);
      for (int i = 0; i < size; i++) {
        elements.add(value(list.getActualTypeArguments()[0]));
      }
      return elements;
    }
    Class<?> raw = (Class<?>) type;
    if (raw.isEnum()) {
      return data.pickValue(raw.getEnumConstants());
    }
    return raw.isRecord() ? of(raw.asSubclass(Record.class)) : simple(raw);
  }

  private Object simple(Class<?> type) {
    if (type == String.class) {
      return text();
    } else if (type == int.class) {
      return data.consumeInt();
    } else if (type == long.class) {
      return data.consumeLong();
    } else if (type == boolean.class) {
      return data.consumeBoolean();
    } else if (data.consumeInt(0, 3) == 0) {
      return null;
    } else if (type == Integer.class) {
      return data.consumeInt();
    } else if (type == LocalDate.class) {
      return day();
    } else if (type == BigDecimal.class) {
      return number();
    }
    throw new IllegalArgumentException("no values of " + type);
  }

  private String text() {
    return data.consumeString(8);
  }

  private LocalDate day() {
    return LocalDate.ofEpochDay(data.consumeInt(FIRST_DAY, LAST_DAY));
  }

  private BigDecimal number() {
    byte[] digits = data.consumeBytes(data.consumeInt(1, 17));
    BigInteger unscaled = digits.length == 0 ? BigInteger.ZERO : new BigInteger(digits);
    return new BigDecimal(unscaled, data.consumeInt(-12, 14));
  }
}
