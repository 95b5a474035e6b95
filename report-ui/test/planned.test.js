import assert from 'node:assert/strict';
import { test } from 'node:test';
import { planned } from '../src/data/planned.js';
import { Run } from '../src/data/run.js';
import { columns } from '../dev/run-data.js';

const PLAN = {
  status: 'planned',
  indicator: 'housing.built',
  region: 'KZ-63',
  year: 2026,
  period_end: null,
  certainty: 0.9,
};

/**
 * @param {Record<string, any>[]} observations
 * @param {Record<string, any>[]} claims
 * @param {string | null} published the day of its one article; of null nothing has a day
 */
function runOf(observations, claims, published = '2025-11-09') {
  const info = {
    id: 'r1',
    published: published && '2026-11-28T06:00:00Z',
    version: '1',
    schema: 3,
    licence: null,
    diff: null,
  };
  const counts = { documents: {}, outlets: 0, sources: 0, claims: 0, observations: 0, claims_apart: 0 };
  return new Run(
    {
      run: { ...info, counts, minCertainty: '0.87' },
      leftOut: { reasons: {}, languages: {} },
      tables: {
        observations: columns(observations),
        claims: columns(claims),
        documents: columns([{ state: 'accepted', published }]),
      },
    },
    () => Promise.reject(new Error('no shards')),
  );
}

test('claims of plans that are not over are told, the named and the surest first, the unsure apart', () => {
  const run = runOf(
    [],
    [
      PLAN,
      { ...PLAN, certainty: 0.08 },
      { ...PLAN, certainty: 0.87 },
      { ...PLAN, certainty: 0.95, year: 2030 },
      { ...PLAN, year: 2025, certainty: 0.86 },
      { ...PLAN, year: 2024 },
      { ...PLAN, status: 'actual' },
      { ...PLAN, region: 'KZ-71' },
      { ...PLAN, certainty: 0.99, indicator: 'other' },
      { ...PLAN, year: 2025, period_end: '2025-11-08' },
      { ...PLAN, year: null },
      { ...PLAN, year: 2025, period_end: '2025-11-09', certainty: 0.88 },
    ],
  );
  assert.deepEqual(planned(run, 'KZ-63'), {
    from: '2025',
    observed: [],
    sure: [3, 0, 11, 2, 8],
    unsure: [4, 1],
    coming: [0, 1, 2, 3, 4, 8, 9, 11],
    ever: [0, 1, 2, 3, 4, 5, 8, 9, 10, 11],
  });
  assert.deepEqual(planned(run, null).sure, [3, 0, 7, 11, 2, 8]);
});

test('where no day is known all plans are ahead', () => {
  const run = runOf([], [PLAN, { ...PLAN, year: 2001 }], null);
  assert.deepEqual(planned(run, null), {
    from: null,
    observed: [],
    sure: [0, 1],
    unsure: [],
    coming: [0, 1],
    ever: [0, 1],
  });
});

test('observations of plans come by their years, of a year those with most sources first', () => {
  const run = runOf(
    [
      { ...PLAN, year: 2027, sources: 1 },
      { ...PLAN, sources: 1 },
      { ...PLAN, sources: 2 },
      { ...PLAN, year: 2024, sources: 3 },
      { ...PLAN, status: 'actual', sources: 1 },
    ],
    [],
  );
  assert.deepEqual(planned(run, 'KZ-63').observed, [2, 1, 0]);
});
