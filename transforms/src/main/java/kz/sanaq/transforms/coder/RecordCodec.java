package kz.sanaq.transforms.coder;

import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/**
 * Writes and reads the components of one record type through method handles, which are looked up
 * once a class.
 */
final class RecordCodec extends FieldCodec {
  private static final ClassValue<RecordCodec> CODECS =
      new ClassValue<>() {
        @Override
        protected RecordCodec computeValue(Class<?> type) {
          return reflect(type);
        }
      };

  private final MethodHandle constructor;
  private final MethodHandle[] accessors;
  private final FieldCodec[] fields;

  private RecordCodec(MethodHandle constructor, MethodHandle[] accessors, FieldCodec[] fields) {
    this.constructor = constructor;
    this.accessors = accessors;
    this.fields = fields;
  }

  /**
   * The codec of a record type.
   *
   * @throws IllegalArgumentException when it is no record or has a component of another type than
   *     {@link FieldCodec} knows
   */
  static RecordCodec of(Class<?> type) {
    return CODECS.get(type);
  }

  private static RecordCodec reflect(Class<?> type) {
    if (!type.isRecord()) {
      throw new IllegalArgumentException("not a record: " + type.getName());
    }
    RecordComponent[] components = type.getRecordComponents();
    MethodHandle[] accessors = new MethodHandle[components.length];
    FieldCodec[] fields = new FieldCodec[components.length];
    try {
      MethodHandles.Lookup lookup = MethodHandles.privateLookupIn(type, MethodHandles.lookup());
      for (int i = 0; i < components.length; i++) {
        accessors[i] =
            lookup
                .unreflect(components[i].getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class));
        fields[i] = FieldCodec.of(components[i].getGenericType());
      }
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      MethodHandle constructor =
          lookup
              .findConstructor(type, MethodType.methodType(void.class, types))
              .asSpreader(Object[].class, types.length)
              .asType(MethodType.methodType(Object.class, Object[].class));
      return new RecordCodec(constructor, accessors, fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException("no access to " + type.getName(), e);
    }
  }

  void encodeComponents(Object value, EncodedBytes out) {
    for (int i = 0; i < fields.length; i++) {
      fields[i].encode(component(i, value), out);
    }
  }

  Object decodeComponents(EncodedBytes in) throws IOException {
    Object[] values = new Object[fields.length];
    for (int i = 0; i < fields.length; i++) {
      values[i] = fields[i].decode(in);
    }
    try {
      return (Object) constructor.invokeExact(values);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  private Object component(int i, Object value) {
    try {
      return (Object) accessors[i].invokeExact(value);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  void encode(Object value, EncodedBytes out) {
    out.putNumber(value == null ? 0 : 1);
    if (value != null) {
      encodeComponents(value, out);
    }
  }

  @Override
  Object decode(EncodedBytes in) throws IOException {
    return in.number() == 0 ? null : decodeComponents(in);
  }
}
