"""pandas, pyarrow and polars read the claims of a run: readers.py RUN EXPECTED..., from a folder and without options."""

import decimal
import sys

import pandas
import polars
import pyarrow
import pyarrow.compute
import pyarrow.dataset

claims = sys.argv[1] + "/parquet/claims"
expected = [*map(int, sys.argv[2:6]), decimal.Decimal(sys.argv[6])]


def same(reader, found):
    assert found == expected, f"{reader}: {found}, expected {expected}"
    print(f"{reader}: {' '.join(map(str, found))}")


frame = pandas.read_parquet(claims)
one = frame[(frame.year == 2020) & (frame.region == "KZ-75")]
same(
    f"pandas {pandas.__version__}",
    [len(frame), frame.year.isna().sum(), frame.region.isna().sum(), len(one), one.value.dropna().sum()],
)

table = pyarrow.dataset.dataset(claims)
types = {name: str(table.schema.field(name).type) for name in ("year", "region", "value", "period_start", "conflict", "mention_ids")}
assert types == {
    "year": "int32",
    "region": "string",
    "value": "decimal128(38, 10)",
    "period_start": "date32[day]",
    "conflict": "bool",
    "mention_ids": "list<element: string not null>",
}, types
assert len(table.files) > 1, table.files
year, region = pyarrow.dataset.field("year"), pyarrow.dataset.field("region")
one = table.to_table(filter=(year == 2020) & (region == "KZ-75"))
same(
    f"pyarrow {pyarrow.__version__}",
    [
        table.count_rows(),
        table.count_rows(filter=year.is_null()),
        table.count_rows(filter=region.is_null()),
        len(one),
        pyarrow.compute.sum(one["value"]).as_py(),
    ],
)
# Statistics tell that files have nothing of a year.
kept = [part.path for part in table.get_fragments() if part.subset(year == 2000).row_groups]
assert kept == table.files[:1], kept

for name, lazy in (("folder", polars.scan_parquet(claims)), ("glob", polars.scan_parquet(claims + "/*.parquet"))):
    types = dict(lazy.collect_schema())
    assert types["year"] == polars.Int32, types
    assert types["region"] == polars.String, types
    assert types["value"] == polars.Decimal(38, 10), types
    assert types["period_start"] == polars.Date, types
    assert types["conflict"] == polars.Boolean, types
    assert types["mention_ids"] == polars.List(polars.String), types
    frame = lazy.collect()
    one = frame.filter((polars.col("year") == 2020) & (polars.col("region") == "KZ-75"))
    same(
        f"polars {polars.__version__}, {name}",
        [len(frame), frame["year"].null_count(), frame["region"].null_count(), len(one), one["value"].sum()],
    )
