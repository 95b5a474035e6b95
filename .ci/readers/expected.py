"""What readers must find in the claims of a run: expected.py RUN, counted in its JSON Lines.

One line: rows, rows without year, rows without region, rows of KZ-75 in 2020, the sum of their values.
"""

import decimal
import glob
import json
import sys

rows = []
for file in glob.glob(sys.argv[1] + "/json/claims/*.jsonl"):
    with open(file, encoding="utf-8") as lines:
        rows += [json.loads(line, parse_float=decimal.Decimal) for line in lines]
one = [row for row in rows if (row["year"], row["region"]) == (2020, "KZ-75")]
print(
    len(rows),
    sum(row["year"] is None for row in rows),
    sum(row["region"] is None for row in rows),
    len(one),
    sum(row["value"] for row in one if row["value"] is not None),
)
