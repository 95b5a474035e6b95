import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { filtered } from '../src/data/filter.js';
import { oneEach, planned } from '../src/data/planned.js';
import readings from '../src/data/readings.json' with { type: 'json' };
import { Run } from '../src/data/run.js';
import { statusOf } from '../src/data/status.js';
import { columns } from '../dev/run-data.js';

const WORLD = new URL('../../transforms/src/main/resources/kz/sanaq/world/', import.meta.url);

const PLAN = {
  status: 'planned',
  indicator: 'housing.built',
  qualifier: null,
  title: 'тұрғын үй',
  unit: 'm2',
  district: null,
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
  const counts = { documents: {}, outlets: 0, sources: 0, claims: 0, observations: 0 };
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
      // Whether that is over nobody knows.
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

test('observations of plans come as claims do, and of each thing in a place one can be had alone', () => {
  const run = runOf(
    [
      { ...PLAN, indicator: 'other', title: 'көпір', certainty: 0.99 },
      { ...PLAN, year: 2027 },
      { ...PLAN, year: 2028, certainty: 0.95 },
      { ...PLAN, region: 'KZ-71' },
      { ...PLAN, district: 'Аягөз ауданы' },
      { ...PLAN, indicator: 'other', title: 'мектеп' },
      { ...PLAN, indicator: 'other', title: 'көпір' },
      { ...PLAN, year: 2024 },
      { ...PLAN, status: 'actual' },
    ],
    [],
  );
  const { observed } = planned(run, null);
  assert.deepEqual(observed, [2, 1, 3, 4, 0, 5, 6]);
  assert.deepEqual(oneEach(run.observations, observed), [2, 3, 4, 0, 5]);
});

test('what instruments are going to read is forecast, and planned by nobody', () => {
  const weather = { ...PLAN, indicator: 'other', title: 'ауа температурасы', unit: 'Cel' };
  const rows = [weather, { ...weather, unit: 'mm' }, { ...weather, indicator: 'environment.air_quality' }, PLAN];
  const run = runOf([], rows);
  assert.deepEqual(planned(run, null).ever, [1, 2, 3]);
  assert.deepEqual(run.claims.all().map(statusOf(run.claims)), ['forecast', 'planned', 'planned', 'planned']);
  assert.deepEqual(filtered(run.claims, run.claims.all(), { status: 'forecast' }), [0]);
});

test('instruments are those that the catalogue of units says', () => {
  const rows = readFileSync(new URL('units.tsv', WORLD), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  const [code, reading] = ['code', 'reading'].map((name) => rows[0].indexOf(name));
  assert.deepEqual(
    readings,
    rows.filter((row) => row[reading] === 'yes').map((row) => row[code]),
  );
});
