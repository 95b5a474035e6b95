import assert from 'node:assert/strict';
import { test } from 'node:test';
import { filtered } from '../src/data/filter.js';
import { ofRegions, regionsOf } from '../src/data/places.js';
import { Table } from '../src/data/table.js';

const table = new Table({
  rows: 5,
  columns: {
    region: ['KZ-63', 'KZ-63', null, null, 'KZ-10'],
    region_today: ['KZ-10', 'KZ-63', null, null, 'KZ-10'],
    regions: [[], [], ['KZ-10', 'KZ-62'], null, []],
    year: [2014, 2015, 2016, 2017, 2018],
  },
});

test('a row is of the region that its source names, of that which the place lies in today, and of each of several', () => {
  assert.deepEqual(table.all().map(regionsOf(table)), [
    ['KZ-63', 'KZ-10'],
    ['KZ-63'],
    ['KZ-10', 'KZ-62'],
    [],
    ['KZ-10'],
  ]);
});

test('rows of a region come in the order of their table, each once', () => {
  assert.deepEqual(ofRegions(table, 'KZ-10'), [0, 2, 4]);
  assert.deepEqual(ofRegions(table, 'KZ-62,KZ-63,KZ-10'), [0, 1, 2, 4]);
  assert.deepEqual(ofRegions(table, 'KZ-75'), []);
});

test('the filter of a region leaves the same rows', () => {
  assert.deepEqual(filtered(table, table.all(), { region: 'KZ-10', from: '2015' }), [2, 4]);
  assert.deepEqual(filtered(table, table.all(), { region: 'KZ-63' }), [0, 1]);
});
