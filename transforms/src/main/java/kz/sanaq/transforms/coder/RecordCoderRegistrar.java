package kz.sanaq.transforms.coder;

import java.util.List;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderProvider;
import org.apache.beam.sdk.coders.CoderProviderRegistrar;
import org.apache.beam.sdk.values.TypeDescriptor;

/** Tells Beam that every record is coded by {@link RecordCoder}; found as a service. */
public final class RecordCoderRegistrar implements CoderProviderRegistrar {
  @Override
  public List<CoderProvider> getCoderProviders() {
    return List.of(new Provider());
  }

  private static final class Provider extends CoderProvider {
    @Override
    @SuppressWarnings("unchecked") // A coder of the raw type, which is the described one.
    public <T> Coder<T> coderFor(
        TypeDescriptor<T> described, List<? extends Coder<?>> componentCoders)
        throws CannotProvideCoderException {
      Class<? super T> raw = described.getRawType();
      if (!raw.isRecord()) {
        throw new CannotProvideCoderException(raw.getName() + " is no record");
      }
      try {
        return (Coder<T>) RecordCoder.of(raw.asSubclass(Record.class));
      } catch (IllegalArgumentException e) {
        throw new CannotProvideCoderException(raw.getName() + ": " + e.getMessage(), e);
      }
    }
  }
}
