import assert from 'node:assert/strict';
import { test } from 'node:test';
import { choices, filtered, kindOf, leftWithout, measureOf, measureParts } from '../src/data/filter.js';
import { Table } from '../src/data/table.js';

const table = new Table({
  rows: 4,
  columns: {
    region: ['KZ-75', 'KZ-71', 'KZ-75', null],
    year: [2020, 2021, null, 2023],
    status: ['actual', 'planned', 'actual', 'actual'],
    period_kind: ['year', 'year', 'month', 'as_of'],
    conflict: [true, false, false, false],
    unit: ['person', 'percent', 'percent', 'person'],
    measure: ['level', 'delta', 'level', 'level'],
    per: [null, null, '1000_persons', null],
    subset: [false, false, false, true],
    outlet_names: [['Дала'], ['Дала', 'Қала'], [], null],
  },
});
const rows = (/** @type {Record<string, string>} */ address) => filtered(table, table.all(), address);

test('each part of the address leaves the rows that it names', () => {
  assert.deepEqual(rows({}), [0, 1, 2, 3]);
  assert.deepEqual(rows({ region: 'KZ-75,KZ-71' }), [0, 1, 2]);
  assert.deepEqual(rows({ from: '2021' }), [1, 3]);
  assert.deepEqual(rows({ to: '2021' }), [0, 1]);
  assert.deepEqual(rows({ status: 'planned' }), [1]);
  assert.deepEqual(rows({ period: 'month' }), [2]);
  assert.deepEqual(rows({ conflict: '1' }), [0]);
  assert.deepEqual(rows({ outlet: 'Дала' }), [0, 1]);
  assert.deepEqual(rows({ outlet: 'Қала', region: 'KZ-75' }), []);
  assert.deepEqual(rows({ measure: 'percent~level~1000_persons~' }), [2]);
  assert.deepEqual(rows({ region: 'KZ-75', from: '2020', status: 'actual' }), [0]);
});

test('a part may be left out', () => {
  assert.deepEqual(filtered(table, table.all(), { region: 'KZ-75', status: 'actual' }, ['region']), [0, 2, 3]);
});

test('for each part is known what the others leave', () => {
  const address = { region: 'KZ-75', status: 'actual', from: '2020', to: '2022', page: '3' };
  const left = leftWithout(table, table.all(), address);
  for (const part of ['region', 'district', 'status', 'from', 'to'])
    assert.deepEqual(left(part).sort(), filtered(table, table.all(), address, [part]), part);
  assert.deepEqual(leftWithout(table, [3, 1], {})('region'), [3, 1]);
});

test('a measure is what may stand on one scale', () => {
  assert.deepEqual(table.all().map(measureOf(table)), [
    'person~level~~',
    'percent~delta~~',
    'percent~level~1000_persons~',
    'person~level~~part',
  ]);
  assert.deepEqual(measureParts('percent~level~1000_persons~'), {
    unit: 'percent',
    measure: 'level',
    per: '1000_persons',
    subset: false,
  });
  assert.deepEqual(measureParts('person~level~~part'), { unit: 'person', measure: 'level', per: null, subset: true });
});

test('the most frequent choice comes first, and nothing is none', () => {
  assert.deepEqual(choices(table.all(), table.reader('region')), [
    ['KZ-75', 2],
    ['KZ-71', 1],
  ]);
  assert.deepEqual(choices(table.all(), table.reader('outlet_names')), [
    ['Дала', 2],
    ['Қала', 1],
  ]);
});

test('observations are shown where there are any, unless claims are asked for', () => {
  assert.deepEqual(
    [
      kindOf({}, true),
      kindOf({}, false),
      kindOf({ rows: 'claims' }, true),
      kindOf({ rows: 'observations' }, false),
      kindOf({ rows: 'x' }, true),
    ],
    ['observations', 'claims', 'claims', 'observations', 'observations'],
  );
});
