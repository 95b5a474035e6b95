package kz.sanaq.transforms.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.apache.beam.sdk.util.SerializableUtils;
import org.junit.jupiter.api.Test;

final class SentTableTest {
  @Test
  void aTableArrivesAsItWasSent() {
    TableDefinition<RegionRow> table = CatalogueTables.regions();
    TableDefinition<RegionRow> arrived = SerializableUtils.clone(table);
    assertEquals("regions", arrived.name());
    assertEquals(
        table.columns().stream().map(RecordColumn::name).toList(),
        arrived.columns().stream().map(RecordColumn::name).toList());
    RegionRow row = Catalogue.regions().get(0);
    assertArrayEquals(table.row(row), arrived.row(row));
  }

  @Test
  void whatIsSentAgainIsNotReadAgain() {
    TableDefinition<UnitRow> arrived = SerializableUtils.clone(CatalogueTables.units());
    assertSame(arrived, SerializableUtils.clone(CatalogueTables.units()));
    assertSame(arrived, SerializableUtils.clone(arrived));
  }
}
