package kz.sanaq.transforms.steps;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.values.KV;

/**
 * Elements on their way to few groups, packed: a runner spends on each element that it groups what
 * is little beside a packet and much beside a record.
 *
 * <p>One object packs the elements of one bundle, which has to end with {@link #sendAll}. Which
 * elements share a packet depends on how a runner cuts bundles, so nothing may depend on it.
 */
final class Packets<T> {
  /** A packet leaves when it has grown to this many bytes; a larger element has one of its own. */
  private static final int BYTES = 1 << 16;

  private final Coder<T> coder;
  private final Map<Integer, ByteArrayOutputStream> open = new TreeMap<>();

  Packets(Coder<T> coder) {
    this.coder = coder;
  }

  /** Packs an element for a group; what is full goes out. */
  void add(int group, T element, Consumer<KV<Integer, byte[]>> out) {
    ByteArrayOutputStream packet =
        open.computeIfAbsent(group, unused -> new ByteArrayOutputStream());
    try {
      coder.encode(element, packet);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (packet.size() >= BYTES) {
      open.remove(group);
      out.accept(KV.of(group, packet.toByteArray()));
    }
  }

  /** Sends what is left. */
  void sendAll(Consumer<KV<Integer, byte[]>> out) {
    open.forEach((group, packet) -> out.accept(KV.of(group, packet.toByteArray())));
    open.clear();
  }

  /** The elements of a packet. */
  static <T> List<T> unpack(byte[] packet, Coder<T> coder) {
    List<T> elements = new ArrayList<>();
    ByteArrayInputStream in = new ByteArrayInputStream(packet);
    try {
      while (in.available() > 0) {
        elements.add(coder.decode(in));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return elements;
  }
}
