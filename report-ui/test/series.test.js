import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bySeries, seriesParts } from '../src/data/series.js';
import { Table } from '../src/data/table.js';

/** @param {Record<string, any>[]} rows */
function table(rows) {
  const names = ['unit', 'measure', 'per', 'subset', 'qualifier', 'status', 'period_kind', 'sources', 'scope'];
  return new Table({
    rows: rows.length,
    columns: Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name] ?? null)])),
  });
}

const KZT = { unit: 'KZT', measure: 'level', period_kind: 'year', status: 'actual', sources: 1 };

test('rows of one unit, qualifier and kind of period are one series, planned or not, and parts another', () => {
  const rows = [
    { ...KZT, qualifier: 'жол' },
    { ...KZT, qualifier: 'мектеп', sources: 2 },
    { ...KZT, qualifier: 'жол', status: 'planned' },
    { ...KZT },
    { ...KZT, qualifier: 'жол', period_kind: 'quarter' },
    { ...KZT, qualifier: 'жол', unit: 'USD' },
    { ...KZT, qualifier: 'жол', measure: 'delta' },
    { ...KZT, qualifier: 'жол', subset: true },
    { ...KZT, qualifier: 'жол', per: 'month' },
    { ...KZT, qualifier: 'жол', scope: 'part' },
  ];
  const all = bySeries(table(rows), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  assert.deepEqual(
    all.map(({ key, rows: those, sources }) => [key, those, sources]),
    [
      ['KZT~level~~|year|жол', [0, 2], 2],
      ['KZT~level~~|year|мектеп', [1], 2],
      ['KZT~delta~~|year|жол', [6], 1],
      ['KZT~level~month~|year|жол', [8], 1],
      ['KZT~level~~|quarter|жол', [4], 1],
      ['KZT~level~~|year|', [3], 1],
      ['USD~level~~|year|жол', [5], 1],
      ['KZT~level~~part|year|жол', [7, 9], 2],
    ],
  );
});

test('the name of a series says what it is of, whatever stands in the qualifier', () => {
  const measure = { unit: 'KZT', measure: 'level', per: null, subset: false };
  const [{ key }] = bySeries(table([{ ...KZT, qualifier: 'су | газ' }]), [0]);
  assert.deepEqual(seriesParts(key), { measure, period: 'year', qualifier: 'су | газ' });
  assert.deepEqual(seriesParts('KZT~level~~|year|'), { measure, period: 'year', qualifier: null });
});
