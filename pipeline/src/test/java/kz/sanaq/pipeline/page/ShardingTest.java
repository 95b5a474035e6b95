package kz.sanaq.pipeline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which mentions are in which script. */
class ShardingTest {
  @Test
  void aPageHoldsAllOfTwentyThousandMentions() {
    assertEquals(new Sharding(0), Sharding.of(0));
    assertEquals(new Sharding(0), Sharding.of(20_000));
    assertEquals(new Sharding(11), Sharding.of(20_001));
    assertEquals(new Sharding(11), Sharding.of(22_000));
    assertEquals(new Sharding(65_536), Sharding.of(Long.MAX_VALUE / 2));
  }

  @Test
  void aPartBeginsWhereTheOneBeforeEnds() {
    for (int count : new int[] {1, 2, 3, 11, 150, 65_536}) {
      Sharding sharding = new Sharding(count);
      assertEquals("0000", sharding.first(0));
      assertEquals(count - 1, sharding.partOf("ffffffff"));
      for (int part = 1; part < count; part++) {
        String first = sharding.first(part);
        String before = String.format("%04x", Integer.parseInt(first, 16) - 1);
        assertEquals(part, sharding.partOf(first + "0000"), first);
        assertEquals(part - 1, sharding.partOf(before + "ffff"), before);
      }
    }
  }
}
