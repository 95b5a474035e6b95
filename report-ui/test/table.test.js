import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Table } from '../src/data/table.js';

const table = new Table({
  rows: 3,
  columns: {
    region: { dictionary: ['KZ-75', null, 'KZ-71'], index: [0, 1, 2] },
    value: ['4.4', null, '5'],
    kind: { dictionary: ['year'], index: [0, null, 0] },
  },
});

test('cells are read from lists and dictionaries, null where nothing is known', () => {
  assert.deepEqual(
    table.all().map((row) => ['region', 'value', 'kind', 'missing'].map((name) => table.get(name, row))),
    [
      ['KZ-75', '4.4', 'year', null],
      [null, null, null, null],
      ['KZ-71', '5', 'year', null],
    ],
  );
});

test('rows are found by what stands in them', () => {
  assert.deepEqual(table.where('kind', 'year'), [0, 2]);
  assert.deepEqual(table.where('region', null), [1]);
  assert.equal(table.find('region', 'KZ-71'), 2);
  assert.equal(table.find('region', 'KZ-10'), undefined);
});
