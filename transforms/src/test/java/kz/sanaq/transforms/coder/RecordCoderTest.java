package kz.sanaq.transforms.coder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.sanaq.edition.Edition;
import kz.sanaq.model.Amount;
import kz.sanaq.model.Change;
import kz.sanaq.model.Claim;
import kz.sanaq.model.ClaimedMention;
import kz.sanaq.model.Claims;
import kz.sanaq.model.Contradiction;
import kz.sanaq.model.Copy;
import kz.sanaq.model.Direction;
import kz.sanaq.model.DocumentState;
import kz.sanaq.model.DocumentSummary;
import kz.sanaq.model.Facts;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Mention;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.ObservedClaim;
import kz.sanaq.model.Part;
import kz.sanaq.model.Per;
import kz.sanaq.model.Period;
import kz.sanaq.model.Place;
import kz.sanaq.model.Quantity;
import kz.sanaq.model.QuantityComparator;
import kz.sanaq.model.QuantityType;
import kz.sanaq.model.Reason;
import kz.sanaq.model.ReasonCount;
import kz.sanaq.model.Rejected;
import kz.sanaq.model.Sentence;
import kz.sanaq.model.Sketch;
import kz.sanaq.model.Span;
import kz.sanaq.model.Status;
import kz.sanaq.model.Support;
import kz.sanaq.model.Supported;
import kz.sanaq.model.Values;
import kz.sanaq.transforms.file.WrittenFile;
import kz.sanaq.transforms.steps.FilePlan;
import kz.sanaq.transforms.steps.Samples;
import org.apache.beam.sdk.coders.CannotProvideCoderException;
import org.apache.beam.sdk.coders.Coder;
import org.apache.beam.sdk.coders.CoderRegistry;
import org.apache.beam.sdk.coders.ListCoder;
import org.apache.beam.sdk.testing.CoderProperties;
import org.apache.beam.sdk.util.CoderUtils;
import org.apache.beam.sdk.values.TypeDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RecordCoderTest {
  private static final Mention MENTION =
      Samples.mention("m1", "d1", "1620", Samples.year(2025), Samples.region("KZ-75"));

  private static final Facts FACT =
      Facts.fact()
          .amount(
              Amount.range(
                  new BigDecimal("-1E+30"), new BigDecimal("0.0000000001"), BigDecimal.TEN))
          .unit("KZT")
          .object("")
          .change(new Change(Measure.DELTA, Direction.DECREASE, new BigDecimal("4.7")))
          .per(Per.RECIPIENT)
          .status(Status.PLANNED)
          .period(Period.UNKNOWN)
          .place(Place.UNKNOWN);

  private static final Claim CLAIM =
      Claims.claim("c1")
          .fact(FACT)
          .published(null, LocalDate.of(-1, 1, 1))
          .mentions(List.of("m1", "m2"))
          .outlets(List.of(""))
          .lineages(List.of("l1"))
          .contradicted(new Contradiction(List.of("c2", "c3"), List.of("c3"), List.of(), 14))
          .get();

  private static final Observation OBSERVATION =
      new Observation(
          ObservationKey.of(
              Claims.claim("c").fact(Facts.fact().period(Period.UNKNOWN)).subset().get()),
          Facts.fact().get().measurand(),
          new Support(Long.MAX_VALUE, Long.MIN_VALUE, 0, -1, 1),
          Values.NONE,
          null,
          null,
          new Supported(Facts.amount("2-3/1"), 2, new BigDecimal("0.5"), Period.UNKNOWN),
          Long.MAX_VALUE,
          Long.MIN_VALUE,
          true);

  static Stream<Record> records() {
    Span span = new Span(0, Integer.MAX_VALUE);
    return Stream.of(
        span,
        MENTION,
        CLAIM,
        OBSERVATION,
        Period.UNKNOWN,
        Place.UNKNOWN,
        Samples.year(2025),
        new Amount(BigDecimal.ZERO, null, null, BigDecimal.ONE, QuantityComparator.AT_MOST),
        new Sentence(Part.TITLE, span),
        new Quantity(Part.TEXT, span, QuantityType.DATE, null, "", Reason.DATE, List.of()),
        new Quantity(
            Part.TEXT, span, QuantityType.MONEY, Samples.amount("7"), "KZT", null, List.of("a")),
        new Rejected("f", 1L << 40, 0, "", -1, Rejected.Why.TOO_LARGE, "tab\tand\nline", "\u0000"),
        Samples.document("", "", "", null, ""),
        Samples.document("d", "s", "u", Samples.DAY, "Қазақстан 🇰🇿 \uD83D and \uDC00\uFFFF"),
        Samples.document("d", "s", "u", Samples.DAY, "Ұзақ мәтін. ".repeat(100_000)),
        new DocumentSummary(
            "d",
            "l",
            "",
            "",
            null,
            "",
            "ru",
            "h",
            new Sketch("t", 3, "", ""),
            DocumentState.SUPERSEDED,
            "",
            "e",
            3,
            9,
            null,
            null,
            List.of(),
            null),
        new DocumentSummary(
            "d",
            "l",
            "",
            "",
            null,
            "",
            "ru",
            "h",
            new Sketch("t", 99, "AAEC", "AwQF"),
            DocumentState.COPY,
            "a",
            "",
            0,
            9,
            -1,
            0,
            List.of(new ReasonCount(Reason.TOO_MANY, 2)),
            1),
        new Edition(
            Samples.document("d", "s", "u", Samples.DAY, "т"),
            DocumentState.ACCEPTED,
            "",
            1,
            List.of(
                new Copy("e", "", null, 1L << 40, "", true),
                new Copy("f", "u", Samples.DAY, 1, "g", false))),
        new ClaimedMention("c1", MENTION),
        new WrittenFile("a/b", "t", "json", 1, 2, "00", "/", "2025/KZ-75"),
        ObservationKey.of(CLAIM),
        new ObservedClaim("o1", CLAIM),
        ObservedClaim.without(CLAIM));
  }

  @ParameterizedTest
  @MethodSource("records")
  void keepsEveryValueAndIsDeterministic(Record record) throws Exception {
    Coder<Record> coder = coder(record.getClass());
    coder.verifyDeterministic();
    CoderProperties.coderSerializable(coder);
    CoderProperties.coderDecodeEncodeEqual(coder, record);
    CoderProperties.coderDeterministic(coder, record, CoderUtils.clone(coder, record));
    CoderProperties.coderConsistentWithEquals(coder, record, CoderUtils.clone(coder, record));
    CoderProperties.structuralValueConsistentWithEquals(
        coder, record, CoderUtils.clone(coder, record));
  }

  @Test
  void tellsNeighboursApart() throws Exception {
    List<Record> records = records().toList();
    for (Record one : records) {
      for (Record other : records) {
        if (one.getClass() == other.getClass()) {
          CoderProperties.coderConsistentWithEquals(coder(one.getClass()), one, other);
        }
      }
    }
  }

  @Test
  void isFoundByTheRegistryForEveryRecord() throws Exception {
    CoderRegistry registry = CoderRegistry.createDefault();
    assertEquals(RecordCoder.of(Mention.class), registry.getCoder(Mention.class));
    assertEquals(RecordCoder.of(FilePlan.class), registry.getCoder(FilePlan.class));
    assertEquals(
        ListCoder.of(RecordCoder.of(Claim.class)),
        registry.getCoder(new TypeDescriptor<List<Claim>>() {}));
  }

  @Test
  void readsWhatStandsBetweenOtherValues() throws Exception {
    Coder<List<Mention>> coder = ListCoder.of(RecordCoder.of(Mention.class));
    CoderProperties.coderDecodeEncodeEqual(coder, List.of(MENTION, MENTION));
  }

  @Test
  void writesFewBytes() throws Exception {
    RecordCoder<Span> coder = RecordCoder.of(Span.class);
    byte[] bytes = CoderUtils.encodeToByteArray(coder, new Span(3, 60));
    assertArrayEquals(new byte[] {2, 6, 120}, bytes);
  }

  @Test
  void refusesTypesThatItCannotWrite() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> RecordCoder.of(Unwritable.class));
    assertTrue(e.getMessage().contains("java.util.Map"), e.getMessage());
    assertThrows(
        CannotProvideCoderException.class,
        () -> CoderRegistry.createDefault().getCoder(Unwritable.class));
  }

  private record Unwritable(Map<String, String> map) {}

  @SuppressWarnings("unchecked") // The coder of the record's own class.
  private static Coder<Record> coder(Class<? extends Record> type) {
    return (Coder<Record>) (Coder<?>) RecordCoder.of(type);
  }
}
