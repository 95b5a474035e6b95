package kz.sanaq.transforms.steps;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BucketsTest {
  private static final long MEGABYTE = 1L << 20;

  @ParameterizedTest
  @CsvSource({"0, 2", "2, 2", "3, 3", "16, 16", "17, 16", "512, 16", "513, 17", "1024, 32"})
  void moreInputHasMoreBuckets(long megabytes, int buckets) {
    assertEquals(buckets, Buckets.forBytes(megabytes * MEGABYTE));
  }
}
