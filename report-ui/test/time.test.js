import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns } from '../dev/run-data.js';
import { pointOf } from '../src/chart/points.js';
import { endOf } from '../src/data/order.js';
import { Run } from '../src/data/run.js';
import { Search } from '../src/data/search.js';
import { Context, writersOf } from '../src/view/context.js';
import { time } from '../src/view/time.js';

const CLAIM = {
  claim_id: '',
  observation_id: null,
  status: 'actual',
  value: 5,
  year: 2018,
  period_kind: 'as_of',
  period_start: null,
  period_end: null,
  first_published: '2018-08-01',
  last_published: '2018-08-01',
  certainty: 0.9,
};

/** @param {Record<string, any>[]} claims @param {Record<string, any>[]} [observations] */
function runOf(claims, observations = []) {
  const counts = { documents: {}, outlets: 0, sources: 0, claims: 0, observations: 0 };
  const info = { id: 'r', published: null, version: '1', schema: 3, licence: null, minCertainty: '0.87', diff: null };
  const tables = {
    claims: columns(claims.map((claim) => ({ ...CLAIM, ...claim }))),
    observations: columns(observations),
  };
  return new Run({ run: { ...info, counts }, leftOut: { reasons: {}, languages: {} }, tables }, () =>
    Promise.reject(new Error('no shards')),
  );
}

/** @param {Run} run @param {import('../src/language/words.js').Language} language */
const contextOf = (run, language) => new Context(run, new Search(run), writersOf(run, language), {}, () => {});

/** What is said of the time of a claim. @param {Record<string, any>} claim @param {import('../src/language/words.js').Language} [language] */
function said(claim, language = 'ru') {
  const run = runOf([claim]);
  return time(contextOf(run, language), run.claims, 0).replaceAll(/\s/g, ' ');
}

test('of what was told without a time the day of publication is said, never a year', () => {
  assert.equal(said({}), 'на 1 августа 2018 г.');
  assert.equal(said({ last_published: '2018-08-03' }), 'на 1–3 августа 2018 г.');
  assert.equal(said({}, 'en'), 'as of 1 August 2018');
  assert.equal(said({ status: 'planned' }), 'время не названо, сказано 1 августа 2018 г.');
  assert.equal(said({ first_published: null, last_published: null }), 'на день публикации, 2018');
});

test('a year stands alone only where the year as a whole was told', () => {
  assert.equal(said({ period_kind: 'year' }), '2018');
  assert.equal(said({ period_kind: 'year', period_start: '2018-01-01', period_end: '2018-12-31' }), '2018');
  assert.equal(said({ period_kind: 'unknown' }), 'период неизвестен, 2018');
  assert.equal(said({ period_kind: 'unknown' }, 'en'), 'period unknown, 2018');
  assert.equal(said({ period_kind: 'unknown' }, 'kk'), 'кезеңі белгісіз, 2018');
  assert.equal(said({ period_kind: 'quarter' }), 'квартал, 2018');
  assert.equal(said({ period_kind: 'unknown', year: null }), '–');
});

test('months of one year say the year once', () => {
  const months = { period_kind: 'half_year', period_start: '2026-01-01', period_end: '2026-06-30' };
  assert.equal(said(months), 'янв. – июнь 2026 г.');
  assert.equal(said(months, 'en'), 'Jan – Jun 2026');
  assert.equal(said({ ...months, period_start: '2025-12-01' }), 'дек. 2025 г. – июнь 2026 г.');
});

test('an observation has the days of the claims that tell its figure', () => {
  const claims = [
    { claim_id: 'a', observation_id: 'o' },
    { claim_id: 'b', observation_id: 'o', value: 6, first_published: '2018-03-01', last_published: '2018-11-01' },
  ];
  const row = { ...CLAIM, observation_id: 'o', first_published: null, last_published: null };
  const run = runOf(claims, [
    { ...row, supported: 5 },
    { ...row, supported: null },
  ]);
  const times = [0, 1].map((one) => time(contextOf(run, 'en'), run.observations, one).replaceAll(/\s/g, ' '));
  assert.deepEqual(times, ['as of 1 August 2018', 'as of 1 March – 1 November 2018']);
});

test('a chart and an order have the day of publication too, and draw no year that nobody spoke of', () => {
  const { claims } = runOf([{}, { period_kind: 'unknown' }, { status: 'planned' }, { period_kind: 'year' }]);
  const spans = claims.all().map((row) => {
    const point = pointOf(claims, row);
    return point && [point.start.toFixed(2), point.end.toFixed(2)];
  });
  assert.deepEqual(spans, [
    ['2018.58', '2018.58'],
    ['2018.50', '2018.50'],
    ['2018.50', '2018.50'],
    ['2018.00', '2019.00'],
  ]);
  assert.deepEqual(claims.all().map(endOf(claims)), ['2018-08-01', '2018', '2018', '2018']);
});
