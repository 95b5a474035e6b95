import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, byLatest, Order, ranks, sorted } from '../src/data/order.js';
import { columns } from '../dev/run-data.js';
import { Table } from '../src/data/table.js';

test('rows are sorted by their numbers, equal ones in the order of their table', () => {
  assert.deepEqual(sorted([7, 3, 5, 4], [1, 2, -1, 2], 1), [5, 7, 3, 4]);
  assert.deepEqual(sorted([7, 3, 5, 4], [1, 2, -1, 2], -1), [3, 4, 7, 5]);
  assert.deepEqual(sorted([], [], 1), []);
});

test('texts have the ranks that a language gives them', () => {
  assert.deepEqual(ranks(['ә', 'а', 'б', 'ә'], new Intl.Collator('ru').compare), [1, 0, 2, 1]);
});

test('rows of one unit stand together in their order, those of the most frequent unit first', () => {
  const units = ['percent', 'person', 'KZT', 'person', 'percent', 'person'];
  assert.deepEqual(
    apart([5, 4, 3, 2, 1, 0], (row) => units[row]),
    [5, 3, 1, 4, 0, 2],
  );
  assert.deepEqual(
    apart([2, 0], (row) => units[row]),
    [2, 0],
  );
});

test('some rows come in the order of all', () => {
  const order = new Order([2, 0, 3, 1]);
  assert.deepEqual(order.of([0, 1, 2]), [2, 0, 1]);
  assert.deepEqual(order.of([]), []);
});

test('of several rows the latest comes first, of one time the surest, then that with most sources, then the first', () => {
  const row = { period_end: '2025-12-31', year: 2025, certainty: 0.9, sources: 1 };
  const table = new Table(
    columns([
      { ...row, period_end: null, sources: 9 },
      { ...row, certainty: 0.5, sources: 3 },
      { ...row, certainty: 0.87 },
      { ...row, sources: 2 },
      { ...row, sources: 10 },
      { ...row, sources: 10 },
      { ...row, period_end: null, year: null, certainty: 1 },
      { ...row, period_end: '2026-01-31', certainty: 0.1 },
    ]),
  );
  assert.deepEqual(table.all().sort(byLatest(table)), [7, 4, 5, 3, 2, 1, 0, 6]);
});
