package kz.sanaq.transforms.coder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.beam.sdk.coders.CustomCoder;
import org.apache.beam.sdk.util.VarInt;
import org.apache.beam.sdk.values.TypeDescriptor;

/**
 * The one coder of all records: its length, then its components in order, each written as {@link
 * FieldCodec} says.
 *
 * <p>Components may be {@code String}, {@code int}, {@code long}, {@code boolean}, {@code Integer},
 * enums, {@code BigDecimal}, {@code LocalDate}, other records and lists of these; all but the
 * primitives may be null. Equal records have equal bytes, whatever made them, so that they can be
 * keys. The bytes are for the workers of one run, not for keeping: they name neither types nor
 * components.
 */
public final class RecordCoder<T extends Record> extends CustomCoder<T> {
  private static final long serialVersionUID = 1L;

  private final Class<T> type;

  private RecordCoder(Class<T> type) {
    this.type = type;
  }

  /**
   * The coder of a record type.
   *
   * @throws IllegalArgumentException when a component has a type that it cannot write
   */
  public static <T extends Record> RecordCoder<T> of(Class<T> type) {
    RecordCodec.of(type);
    return new RecordCoder<>(type);
  }

  @Override
  public void encode(T value, OutputStream out) throws IOException {
    EncodedBytes bytes = EncodedBytes.empty();
    RecordCodec.of(type).encodeComponents(value, bytes);
    VarInt.encode(bytes.length(), out);
    out.write(bytes.array(), 0, bytes.length());
  }

  @Override
  public T decode(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(VarInt.decodeInt(in));
    return type.cast(RecordCodec.of(type).decodeComponents(EncodedBytes.of(bytes)));
  }

  @Override
  public void verifyDeterministic() {
    // By construction: no component type has two encodings of one value.
  }

  @Override
  public boolean consistentWithEquals() {
    return true;
  }

  @Override
  public TypeDescriptor<T> getEncodedTypeDescriptor() {
    return TypeDescriptor.of(type);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RecordCoder<?> coder && type.equals(coder.type);
  }

  @Override
  public int hashCode() {
    return type.hashCode();
  }

  @Override
  public String toString() {
    return "RecordCoder(" + type.getName() + ")";
  }
}
