import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../src/data/remembered.js';
import { Table } from '../src/data/table.js';

test('what is said of a row is said once, also where it is nothing, and of each table for itself', () => {
  /** @type {[number, any][]} */
  const asked = [];
  const halved = remembered((table) => (row) => {
    asked.push([row, table.get('value', row)]);
    return table.get('value', row) % 2 ? null : table.get('value', row) / 2;
  });
  const [one, other] = [[6, 7], [8]].map((value) => new Table({ rows: value.length, columns: { value } }));
  assert.deepEqual(
    [halved(one)(1), halved(one)(0), halved(one)(1), halved(other)(0), halved(one)(0)],
    [null, 3, null, 4, 3],
  );
  assert.deepEqual(asked, [
    [1, 7],
    [0, 6],
    [0, 8],
  ]);
});
