import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planned } from '../src/data/planned.js';
import { Run } from '../src/data/run.js';
import { columns } from '../dev/run-data.js';

const PLAN = { status: 'planned', region: 'KZ-63', year: 2026, certainty: 0.9 };

/** @param {Record<string, any>[]} observations @param {Record<string, any>[]} claims */
function runOf(observations, claims) {
  const info = { id: 'r1', published: '2026-11-28T06:00:00Z', version: '1', schema: 3, licence: null, diff: null };
  const counts = { documents: {}, outlets: 0, sources: 0, claims: 0, observations: 0, claims_apart: 0 };
  return new Run(
    {
      run: { ...info, counts, minCertainty: '0.87' },
      leftOut: { reasons: {}, languages: {} },
      tables: {
        observations: columns(observations),
        claims: columns(claims),
        documents: columns([{ state: 'accepted', published: '2025-11-09' }]),
      },
    },
    () => Promise.reject(new Error('no shards')),
  );
}

test('of plans claims are told of the years to come that were read surely enough, the surest first', () => {
  const run = runOf(
    [],
    [
      PLAN,
      { ...PLAN, certainty: 0.08 },
      { ...PLAN, certainty: 0.87 },
      { ...PLAN, certainty: 0.95, year: 2030 },
      { ...PLAN, year: 2025 },
      { ...PLAN, status: 'actual' },
      { ...PLAN, region: 'KZ-71' },
    ],
  );
  assert.deepEqual(planned(run, 'KZ-63'), { from: '2026', observed: [], told: [3, 0, 2], ever: [0, 1, 2, 3, 4] });
  assert.deepEqual(planned(run, null).told, [3, 0, 6, 2]);
});

test('observations of plans come by their years, of a year those with most sources first', () => {
  const run = runOf(
    [
      { ...PLAN, year: 2027, sources: 1 },
      { ...PLAN, sources: 1 },
      { ...PLAN, sources: 2 },
      { ...PLAN, year: 2025, sources: 3 },
      { ...PLAN, status: 'actual', sources: 1 },
    ],
    [],
  );
  assert.deepEqual(planned(run, 'KZ-63').observed, [2, 1, 0]);
});
