package kz.sanaq.transforms.coder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import kz.sanaq.edition.Edition;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.Rejected;
import kz.sanaq.transforms.file.WrittenFile;
import org.apache.beam.sdk.util.CoderUtils;

/** Records are read back as they were, and equal bytes are equal records. */
class RecordCoderFuzzTest {
  private static final List<Class<? extends Record>> TYPES =
      List.of(
          ClaimedMention.class,
          Claim.class,
          Observation.class,
          DocumentSummary.class,
          Rejected.class,
          Quantity.class,
          Edition.class,
          WrittenFile.class,
          ObservedClaim.class);

  @FuzzTest
  void readsBackWhatIsWritten(FuzzedDataProvider data) throws IOException {
    check(data.pickValue(TYPES), data);
  }

  private static <T extends Record> void check(Class<T> type, FuzzedDataProvider data)
      throws IOException {
    RecordCoder<T> coder = RecordCoder.of(type);
    FuzzedRecords records = new FuzzedRecords(data);
    T one = records.of(type);
    T other = records.of(type);
    byte[] bytes = CoderUtils.encodeToByteArray(coder, one);
    T back = CoderUtils.decodeFromByteArray(coder, bytes);
    assertEquals(one, back);
    assertArrayEquals(bytes, CoderUtils.encodeToByteArray(coder, back));
    if (!one.equals(other)) {
      assertFalse(Arrays.equals(bytes, CoderUtils.encodeToByteArray(coder, other)), one.toString());
    }
  }
}
