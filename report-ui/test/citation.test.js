import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Run } from '../src/data/run.js';
import { Search } from '../src/data/search.js';
import { citationOf } from '../src/view/citation.js';
import { Context, writersOf } from '../src/view/context.js';
import { columns } from '../dev/run-data.js';

const CLAIM = {
  indicator: 'other',
  title: 'мектеп',
  region: 'KZ-75',
  unit: 'item',
  measure: 'level',
  value: 5,
  comparator: '=',
  year: 2027,
  period_kind: 'year',
  scope: 'region',
  outlet_names: [],
};
const DOCUMENT = { state: 'accepted', language: 'kk' };

const run = new Run(
  {
    run: {
      id: 'r1',
      published: '2026-11-28T06:00:00Z',
      version: '1',
      schema: 3,
      licence: null,
      minCertainty: '0.87',
      counts: { documents: {}, outlets: 3, sources: 3, claims: 3, observations: 0 },
      diff: null,
    },
    leftOut: { reasons: {}, languages: {} },
    tables: {
      claims: columns([
        { ...CLAIM, claim_id: 'c1', status: 'planned', doc_ids: ['b', 'a', 'c', 'd'] },
        { ...CLAIM, claim_id: 'c2', status: 'actual', doc_ids: ['e'] },
        { ...CLAIM, claim_id: 'c3', status: 'actual', doc_ids: [], period_kind: 'unknown', scope: 'part' },
        { ...CLAIM, claim_id: 'c4', status: 'planned', doc_ids: [], unit: 'Cel', comparator: '>' },
      ]),
      documents: columns([
        {
          ...DOCUMENT,
          doc_id: 'a',
          source: 'Дала',
          published: '2025-11-09',
          headline: 'Бас',
          url: 'https://d.example/1',
        },
        {
          ...DOCUMENT,
          doc_id: 'b',
          source: 'Қала',
          published: '2025-11-10',
          headline: 'Б',
          url: 'https://q.example/2',
        },
        { ...DOCUMENT, doc_id: 'c', source: 'Дала', published: null, headline: null, url: null },
        { ...DOCUMENT, doc_id: 'd', source: 'Өлке', published: null, headline: null, url: null },
        { ...DOCUMENT, doc_id: 'e', source: 'Дала', published: null, headline: null, url: 'file:///etc/passwd' },
      ]),
      regions: columns([{ code: 'KZ-75', label_kk: 'Алматы', label_ru: 'Алматы', label_en: 'Almaty', until: null }]),
    },
  },
  () => Promise.reject(new Error('no shards')),
);
const cited = (/** @type {import('../src/language/words.js').Language} */ language, /** @type {number} */ row) =>
  citationOf(new Context(run, new Search(run), writersOf(run, language), {}, () => {}), row).replaceAll('\u00a0', ' ');

test('a citation names status, outlets, day, headline and link of the earliest article, then claim and run', () => {
  assert.equal(
    cited('en', 0),
    '«мектеп, Almaty, 2027: 5» (planned), Дала and 2 other outlets, 9 November 2025, «Бас», https://d.example/1, ' +
      'Sanaq, claim c1, run r1, 2026-11-28',
  );
  assert.equal(
    cited('ru', 0),
    '«мектеп, Алматы, 2027: 5» (план), Дала и ещё 2 издания, 9 ноября 2025 г., «Бас», https://d.example/1, ' +
      'Sanaq, утверждение c1, прогон r1, 2026-11-28',
  );
  assert.match(
    cited('kk', 0),
    /^«мектеп, Алматы, 2027: 5» \(жоспар\), Дала және тағы 2 басылым, .*, Sanaq, c1 тұжырымы, r1 /,
  );
});

test('what an article does not say is left out of the citation', () => {
  assert.equal(cited('en', 1), '«мектеп, Almaty, 2027: 5» (actual), Дала, Sanaq, claim c2, run r1, 2026-11-28');
  assert.equal(
    cited('en', 2),
    '«мектеп, Almaty, period unknown, 2027: 5» (actual, only a part), Sanaq, claim c3, run r1, 2026-11-28',
  );
});

test('a citation says that a figure is but a bound, and that weather is forecast', () => {
  assert.equal(cited('en', 3), '«мектеп, Almaty, 2027: > 5 °C» (forecast), Sanaq, claim c4, run r1, 2026-11-28');
});
