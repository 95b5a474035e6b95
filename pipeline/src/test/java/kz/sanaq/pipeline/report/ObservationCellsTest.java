package kz.sanaq.pipeline.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import kz.sanaq.indicator.IndicatorSource;
import kz.sanaq.model.Direction;
import kz.sanaq.model.Measurand;
import kz.sanaq.model.Measure;
import kz.sanaq.model.Observation;
import kz.sanaq.model.ObservationKey;
import kz.sanaq.model.Per;
import kz.sanaq.model.Status;
import kz.sanaq.model.Support;
import kz.sanaq.model.Unit;
import kz.sanaq.model.Values;
import org.junit.jupiter.api.Test;

class ObservationCellsTest {
  @Test
  void codesBecomeWords() {
    assertEquals(
        List.of("зауыт", "Ауғанстан", "2024", "+1\u00A0620 т тәулігіне", "жоспар", "3", "0,9"),
        cells("t", "AF", 2024, new BigDecimal(1620)));
  }

  @Test
  void whatNoIndicatorIsForHasATitle() {
    ObservationKey key =
        new ObservationKey(
            new Measurand(Unit.of("item"), "мектеп", "салу", Measurand.OTHER, ""),
            Measure.LEVEL,
            Direction.NONE,
            Per.NONE,
            Status.PLANNED,
            "KZ-75",
            2024);
    assertEquals(
        List.of("салынатын мектеп", "Алматы", "2024"),
        ObservationCells.of("kk", IndicatorLabels.of("kk", IndicatorSource.SHIPPED)).subject(key));
  }

  @Test
  void whatIsUnknownIsADash() {
    assertEquals(List.of("зауыт", "–", "–", "–", "жоспар", "3", "0,9"), cells("t", "", null, null));
  }

  @Test
  void aUnitWithoutAWordIsItsCode() {
    assertEquals("+7 Cel тәулігіне", cells("Cel", "KZ", 2024, new BigDecimal(7)).get(3));
  }

  private static List<String> cells(String unit, String region, Integer year, BigDecimal value) {
    ObservationKey key =
        new ObservationKey(
            new Measurand(Unit.of(unit), "зауыт", "", Measurand.OTHER, ""),
            Measure.DELTA,
            Direction.INCREASE,
            Per.DAY,
            Status.PLANNED,
            region,
            year);
    Values values = new Values(value, value, value, value, null, value);
    return ObservationCells.of("kk", IndicatorLabels.of("kk", IndicatorSource.SHIPPED))
        .of(
            new Observation(
                key,
                key.measurand(),
                new Support(3, 3, 3, 1, 3),
                values,
                new BigDecimal("0.9"),
                false,
                List.of()));
  }
}
