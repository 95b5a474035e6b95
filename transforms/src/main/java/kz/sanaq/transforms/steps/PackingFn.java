package kz.sanaq.transforms.steps;

import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.windowing.GlobalWindow;
import org.apache.beam.sdk.values.KV;

/**
 * Sends each element to a group, in {@link Packets}.
 *
 * <p>In: elements, in the global window. Out: packets, each under the number of its group. Which
 * group is an element's, the {@code @ProcessElement} method of a subclass says.
 */
abstract class PackingFn<T> extends DoFn<T, KV<Integer, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final Counter grouped = Metrics.counter(PackingFn.class, "grouped");
  private final Coder<T> coder;
  private transient Packets<T> packets;

  PackingFn(Coder<T> coder) {
    this.coder = coder;
  }

  /** Begins a bundle. */
  @StartBundle
  public final void start() {
    packets = new Packets<>(coder);
  }

  /** Packs an element; what is full goes out. */
  final void pack(int group, T element, OutputReceiver<KV<Integer, byte[]>> out) {
    grouped.inc();
    packets.add(group, element, out::output);
  }

  /** Sends what the bundle has left. */
  @FinishBundle
  public final void finish(FinishBundleContext context) {
    packets.sendAll(
        packet ->
            context.output(packet, GlobalWindow.INSTANCE.maxTimestamp(), GlobalWindow.INSTANCE));
  }
}
