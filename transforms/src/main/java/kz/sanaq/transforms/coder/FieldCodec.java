package kz.sanaq.transforms.coder;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * How the values of one type are written inside a record: numbers as variable-length integers,
 * signed ones in zigzag order; everything that may be null with a first number that is 0 for null.
 */
abstract class FieldCodec {
  private static final Map<Type, FieldCodec> SIMPLE =
      Map.of(
          String.class, new StringCodec(),
          int.class, new IntCodec(),
          long.class, new LongCodec(),
          boolean.class, new BooleanCodec(),
          Integer.class, new IntegerCodec(),
          BigDecimal.class, new DecimalCodec(),
          LocalDate.class, new DateCodec());

  abstract void encode(Object value, EncodedBytes out);

  abstract Object decode(EncodedBytes in) throws IOException;

  /**
   * The codec of a type.
   *
   * @throws IllegalArgumentException when there is none
   */
  static FieldCodec of(Type type) {
    FieldCodec simple = SIMPLE.get(type);
    if (simple != null) {
      return simple;
    }
    if (type instanceof Class<?> raw && raw.isEnum()) {
      return new EnumCodec(raw.getEnumConstants());
    }
    if (type instanceof Class<?> raw && raw.isRecord()) {
      return RecordCodec.of(raw);
    }
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      return new ListCodec(of(list.getActualTypeArguments()[0]));
    }
    throw new IllegalArgumentException("records with a component of this type: " + type);
  }

  private static long zigzag(long value) {
    return (value << 1) ^ (value >> 63);
  }

  private static long unzigzag(long value) {
    return (value >>> 1) ^ -(value & 1);
  }

  /**
   * Every UTF-16 unit as a variable-length integer: as short as UTF-8 for Cyrillic, and without
   * loss where a text holds half a surrogate pair, which UTF-8 cannot say.
   */
  private static final class StringCodec extends FieldCodec {
    @Override
    void encode(Object value, EncodedBytes out) {
      if (value == null) {
        out.putNumber(0);
        return;
      }
      String text = (String) value;
      int chars = text.length();
      int size = 0;
      for (int i = 0; i < chars; i++) {
        char c = text.charAt(i);
        size += c < 0x80 ? 1 : c < 0x4000 ? 2 : 3;
      }
      out.putNumber(size + 1L);
      int at = out.extend(size);
      byte[] bytes = out.array();
      for (int i = 0; i < chars; i++) {
        int c = text.charAt(i);
        while (c >= 0x80) {
          bytes[at++] = (byte) (c | 0x80);
          c >>>= 7;
        }
        bytes[at++] = (byte) c;
      }
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      int size = in.size() - 1;
      if (size < 0) {
        return null;
      }
      int at = in.take(size);
      int end = at + size;
      byte[] bytes = in.array();
      char[] chars = new char[size];
      int length = 0;
      while (at < end) {
        byte b = bytes[at++];
        int c = b & 0x7F;
        for (int shift = 7; b < 0; shift += 7) {
          b = bytes[at++];
          c |= (b & 0x7F) << shift;
        }
        chars[length++] = (char) c;
      }
      return new String(chars, 0, length);
    }
  }

  private static final class IntCodec extends FieldCodec {
    @Override
    void encode(Object value, EncodedBytes out) {
      out.putNumber(zigzag((Integer) value));
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      return (int) unzigzag(in.number());
    }
  }

  private static final class LongCodec extends FieldCodec {
    @Override
    void encode(Object value, EncodedBytes out) {
      out.putNumber(zigzag((Long) value));
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      return unzigzag(in.number());
    }
  }

  private static final class BooleanCodec extends FieldCodec {
    @Override
    void encode(Object value, EncodedBytes out) {
      out.putNumber((Boolean) value ? 1 : 0);
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      return in.number() != 0;
    }
  }

  private static final class IntegerCodec extends FieldCodec {
    @Override
    void encode(Object value, EncodedBytes out) {
      out.putNumber(value == null ? 0 : zigzag((Integer) value) + 1);
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      long coded = in.number();
      return coded == 0 ? null : (int) unzigzag(coded - 1);
    }
  }

  /** By ordinal: encoded records never outlive the run, so constants may be reordered between. */
  private static final class EnumCodec extends FieldCodec {
    private final Object[] constants;

    EnumCodec(Object[] constants) {
      this.constants = constants;
    }

    @Override
    @SuppressWarnings("EnumOrdinal") // bytes between workers of one program, never stored
    void encode(Object value, EncodedBytes out) {
      out.putNumber(value == null ? 0 : ((Enum<?>) value).ordinal() + 1L);
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      int coded = in.size();
      return coded == 0 ? null : constants[coded - 1];
    }
  }

  /** The scale belongs to the value: 1.0 and 1.00 are not equal and do not share their bytes. */
  private static final class DecimalCodec extends FieldCodec {
    @Override
    void encode(Object value, EncodedBytes out) {
      if (value == null) {
        out.putNumber(0);
        return;
      }
      BigDecimal number = (BigDecimal) value;
      byte[] unscaled = number.unscaledValue().toByteArray();
      out.putNumber(unscaled.length);
      int at = out.extend(unscaled.length);
      System.arraycopy(unscaled, 0, out.array(), at, unscaled.length);
      out.putNumber(zigzag(number.scale()));
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      int length = in.size();
      if (length == 0) {
        return null;
      }
      BigInteger unscaled = new BigInteger(in.array(), in.take(length), length);
      return new BigDecimal(unscaled, (int) unzigzag(in.number()));
    }
  }

  private static final class DateCodec extends FieldCodec {
    @Override
    void encode(Object value, EncodedBytes out) {
      out.putNumber(value == null ? 0 : zigzag(((LocalDate) value).toEpochDay()) + 1);
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      long coded = in.number();
      return coded == 0 ? null : LocalDate.ofEpochDay(unzigzag(coded - 1));
    }
  }

  private static final class ListCodec extends FieldCodec {
    private final FieldCodec element;

    ListCodec(FieldCodec element) {
      this.element = element;
    }

    @Override
    void encode(Object value, EncodedBytes out) {
      List<?> list = (List<?>) value;
      out.putNumber(list == null ? 0 : list.size() + 1L);
      if (list != null) {
        for (Object each : list) {
          element.encode(each, out);
        }
      }
    }

    @Override
    Object decode(EncodedBytes in) throws IOException {
      int size = in.size() - 1;
      if (size < 0) {
        return null;
      }
      Object[] elements = new Object[size];
      for (int i = 0; i < size; i++) {
        elements[i] = element.decode(in);
      }
      return List.of(elements);
    }
  }
}
