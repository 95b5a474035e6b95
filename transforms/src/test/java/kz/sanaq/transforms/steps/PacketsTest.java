package kz.sanaq.transforms.steps;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.StringUtf8Coder;
import org.apache.beam.sdk.values.KV;
import org.junit.jupiter.api.Test;

class PacketsTest {
  private static final Coder<String> CODER = StringUtf8Coder.of();
  private static final String LARGE = "ә".repeat(40_000);

  private final Packets<String> packets = new Packets<>(CODER);
  private final List<KV<Integer, byte[]>> sent = new ArrayList<>();

  @Test
  void elementsOfAGroupShareAPacketAndKeepTheirOrder() {
    packets.add(2, "бір", sent::add);
    packets.add(1, "", sent::add);
    packets.add(2, "екі", sent::add);
    assertThat("nothing is full yet", sent, empty());

    packets.sendAll(sent::add);

    assertThat(sent.stream().map(KV::getKey).toList(), contains(1, 2));
    assertThat(unpacked(0), contains(""));
    assertThat(unpacked(1), contains("бір", "екі"));
  }

  @Test
  void whatIsFullLeavesAtOnceAndANewPacketBegins() {
    packets.add(7, "бір", sent::add);
    packets.add(7, LARGE, sent::add);
    assertThat(sent, hasSize(1));
    packets.add(7, "екі", sent::add);

    packets.sendAll(sent::add);

    assertThat(sent.stream().map(KV::getKey).toList(), contains(7, 7));
    assertThat(unpacked(0), contains("бір", LARGE));
    assertThat(unpacked(1), contains("екі"));
  }

  @Test
  void nothingIsSentTwice() {
    packets.add(1, "бір", sent::add);
    packets.sendAll(sent::add);
    packets.sendAll(sent::add);
    assertThat(sent, hasSize(1));
  }

  @Test
  void aPacketThatWasCutIsAFailure() {
    packets.add(1, "бір", sent::add);
    packets.sendAll(sent::add);
    byte[] whole = sent.get(0).getValue();
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    assertThrows(UncheckedIOException.class, () -> Packets.unpack(cut, CODER));
    assertThat(Packets.unpack(new byte[0], CODER), is(List.of()));
  }

  private List<String> unpacked(int at) {
    return Packets.unpack(sent.get(at).getValue(), CODER);
  }
}
