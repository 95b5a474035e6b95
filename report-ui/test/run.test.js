import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, csv, json } from '../src/download/tables.js';
import { toldOf } from '../src/download/told.js';
import { Run } from '../src/data/run.js';
import { Search } from '../src/data/search.js';
import { sentenceOf } from '../src/data/evidence.js';
import { columns } from '../dev/run-data.js';

const DOCUMENT = {
  source: 'Дала',
  published: '2025-11-09',
  headline: 'Бас, «тақырып»',
  state: 'accepted',
  language: 'kk',
};
const PRINTED = { source: 'Дала', published: '2025-11-09', url: 'https://dala.example/1', year: 2025 };
const CLAIM = {
  unit: 'percent',
  measure: 'level',
  status: 'actual',
  year: 2025,
  period_kind: 'year',
  outlet_names: ['Дала'],
};

const run = new Run(
  {
    run: {
      id: 'r1',
      published: null,
      version: '1',
      schema: 3,
      licence: { name: 'x', title: 'CC BY 4.0' },
      minCertainty: '0.87',
      counts: { documents: { accepted: 2 }, outlets: 1, sources: 2, claims: 2, observations: 1 },
      diff: null,
    },
    leftOut: { reasons: {}, languages: {} },
    tables: {
      observations: columns([
        {
          observation_id: 'o1',
          indicator: 'employment.unemployment_rate',
          region: 'KZ-75',
          title: 'жұмыссыздық',
          supported: 4.4,
          year: 2025,
          conflict: false,
        },
      ]),
      claims: columns([
        {
          ...CLAIM,
          claim_id: 'c1',
          observation_id: 'o1',
          indicator: 'employment.unemployment_rate',
          region: 'KZ-75',
          district: null,
          title: 'жұмыссыздық',
          value: 4.4,
          doc_ids: ['a', 'b'],
        },
        {
          ...CLAIM,
          claim_id: 'c2',
          observation_id: null,
          indicator: 'other',
          region: 'KZ-19',
          district: 'Талғар ауданы',
          title: '=салынған "мектеп"',
          value: -5,
          doc_ids: ['b'],
        },
      ]),
      mentions: columns([
        { ...PRINTED, claim_id: 'c1', sentence_id: 's1', begin: 21, end: 24, text: '4,4', document_id: 'd1' },
        {
          ...PRINTED,
          claim_id: 'c2',
          sentence_id: 's2',
          begin: 0,
          end: 1,
          text: '5',
          document_id: 'd2',
          url: null,
          year: 2024,
        },
        {
          ...PRINTED,
          claim_id: 'c1',
          sentence_id: 's3',
          begin: 0,
          end: 3,
          text: '4,4',
          document_id: 'd9',
          source: null,
        },
      ]),
      sentences: columns([
        { sentence_id: 's1', begin: 10, end: 40, text: 'Алматыда – 4,4 пайыз.' },
        { sentence_id: 's2', begin: 0, end: 20, text: '5 мектеп\nсалынды.' },
      ]),
      documents: columns([
        { ...DOCUMENT, document_id: 'd1', doc_id: 'a', lineage_id: 'l1', url: 'https://dala.example/1' },
        { ...DOCUMENT, document_id: 'd2', doc_id: 'b', lineage_id: 'l1', url: 'https://dala.example/2' },
        {
          ...DOCUMENT,
          document_id: 'd3',
          doc_id: 'b',
          lineage_id: 'l2',
          url: 'https://dala.example/old',
          state: 'superseded',
          published: '2024-01-01',
        },
        {
          ...DOCUMENT,
          document_id: 'd4',
          doc_id: 'b',
          lineage_id: 'l3',
          url: 'https://qala.example/2',
          source: 'Қала',
        },
      ]),
      indicators: columns([
        {
          code: 'employment.unemployment_rate',
          label_kk: 'Жұмыссыздық деңгейі',
          label_ru: 'Уровень безработицы',
          label_en: 'Unemployment rate',
          definition_kk: 'Жұмыс күшіндегі үлес.',
          definition_ru: 'Доля в рабочей силе.',
          definition_en: 'Share of the labour force.',
          includes_kk: 'ҰСБ деңгейі',
        },
        {
          ...{ code: 'prices.product', label_kk: 'Тауар бағасы', label_ru: 'Цены на товары', label_en: 'Prices' },
          ...{ definition_kk: null, definition_ru: null, definition_en: null, includes_kk: null },
        },
      ]),
      districts: columns(
        [
          ['KZ-11', 'Есіл ауданы', 'Есильский район', 'Esil District'],
          ['KZ-19', 'Талғар ауданы', 'Талгарский район', 'Talgar District'],
          ['KZ-71', 'Есіл ауданы', 'Район Есиль', 'Esil District'],
        ].map(([region, kk, ru, en]) => ({ region, district: kk, label_kk: kk, label_ru: ru, label_en: en })),
      ),
      regions: columns([
        {
          code: 'KZ-19',
          label_kk: 'Алматы облысы',
          label_ru: 'Алматинская область',
          label_en: 'Almaty Region',
          kind: 'region',
          until: null,
        },
        { code: 'KZ-75', label_kk: 'Алматы', label_ru: 'Алматы', label_en: 'Almaty', kind: 'city', until: null },
        {
          code: 'KZ',
          label_kk: 'Қазақстан',
          label_ru: 'Казахстан',
          label_en: 'Kazakhstan',
          kind: 'country',
          until: null,
        },
      ]),
    },
  },
  () => Promise.reject(new Error('no shards')),
);
const search = new Search(run);

test('codes have names in each language, and unknown ones their own', () => {
  assert.deepEqual(
    [
      run.indicator('other', 'ru'),
      run.indicator('employment.unemployment_rate', 'ru'),
      run.region('KZ-19', 'en'),
      run.region('XX', 'en'),
    ],
    [null, 'Уровень безработицы', 'Almaty Region', 'XX'],
  );
  assert.deepEqual(run.regionsToday(), ['KZ-19', 'KZ-75']);
});

test('a claim leads to the documents that were read, and to its sentence', async () => {
  assert.deepEqual(run.documentsOf(0), [0, 1]);
  assert.equal(run.sourcesOf([0, 1]), 1);
  assert.deepEqual([run.firstDay(), run.lastDay()], ['2025-11-09', '2025-11-09']);
  const [mention] = await run.evidence.of('c1');
  assert.deepEqual(sentenceOf(mention), { text: 'Алматыда – 4,4 пайыз.', begin: 11, end: 14 });
});

test('a question says year and region, and what is left', () => {
  assert.deepEqual(search.meaning('безработица Алматы 2025'), {
    year: '2025',
    status: null,
    regions: ['KZ-75', 'KZ-19'],
    rest: ['безработица'],
    all: ['безработица', 'алматы'],
  });
  assert.deepEqual(search.meaning('Almaty Region unemployment').rest, ['unemployment']);
});

test('a year is one with the words for it, before and behind, and without', () => {
  for (const query of ['2025', 'в 2025 году', '2025г.', 'за 2025 год', '2025 жыл', '2025 жылғы', '2025ж.', 'in 2025']) {
    const { year, rest } = search.meaning(query);
    assert.deepEqual([year, rest], ['2025', []], query);
  }
  for (const query of ['20255', '2025x', '1,2025', '2125']) assert.equal(search.meaning(query).year, null, query);
});

test('indicators are found in any of the three languages, and rows by what they are of', () => {
  for (const word of ['жұмыссыздық', 'безработица', 'unemployment', 'деңгей'])
    assert.deepEqual(search.indicators([word]).named, ['employment.unemployment_rate'], word);
  assert.deepEqual(search.indicators(['мектеп']), { named: [], described: [] });
  assert.deepEqual(search.rows('claims', search.meaning('мектеп')), [1]);
  assert.deepEqual(search.rows('claims', search.meaning('Алматы 2025')), [0, 1]);
  assert.deepEqual(search.rows('claims', search.meaning('Алматы 2024')), []);
});

test('an indicator is found that nothing is told of, by its name alone', () => {
  assert.deepEqual(search.indicators(['цен']), { named: ['prices.product'], described: [] });
  assert.deepEqual(search.rows('claims', search.meaning('цены')), []);
  assert.deepEqual(search.indicators(['product']), { named: [], described: [] });
  assert.deepEqual(search.counts({ indicator: 'prices.product' }), { observations: 0, claims: 0 });
  assert.deepEqual(search.counts({ region: 'KZ-75', from: '2025' }), { observations: 1, claims: 1 });
});

test('a word says which status is asked for, in any form', () => {
  for (const [query, status] of [
    ['мектеп план', 'planned'],
    ['жоспары мектеп', 'planned'],
    ['plans', 'planned'],
    ['факт', 'actual'],
    ['планета', null],
  ])
    assert.equal(search.meaning(/** @type {string} */ (query)).status, status, /** @type {string} */ (query));
  assert.deepEqual(search.meaning('мектеп план').rest, ['мектеп']);
});

test('an indicator is found by its code and by what belongs to it, and its rows where none has the words', () => {
  for (const words of ['employment', 'labour share', 'ҰСБ', 'доля рабочей', 'күшіндегі']) {
    const found = search.indicators(words.toLowerCase().split(' '));
    assert.deepEqual(found, { named: [], described: ['employment.unemployment_rate'] }, words);
    assert.deepEqual(search.rows('claims', search.meaning(words)), [0], words);
  }
});

test('rows are found by their numbers, whatever sign they have', async () => {
  for (const query of ['4,4', '4.40', 'жұмыссыздық 4,4'])
    assert.deepEqual(search.rows('claims', search.meaning(query)), [0], query);
  for (const query of ['5', '-5', 'мектеп −5'])
    assert.deepEqual(search.rows('claims', search.meaning(query)), [1], query);
  assert.deepEqual(search.rows('observations', search.meaning('4,4')), [0]);
  for (const query of ['4', '44']) assert.deepEqual(search.rows('claims', search.meaning(query)), [], query);
  assert.deepEqual(
    (await search.sentences(['4.4', 'пайыз'], null, 9)).map(({ claim }) => claim),
    ['c1'],
  );
  assert.deepEqual(await search.sentences(['4'], null, 9), []);
});

test('where all words find nothing, those that nothing is found by are left out', () => {
  const heard = (/** @type {string} */ query) => {
    const { heard: meaning, missing } = search.heard(search.meaning(query));
    return [meaning.rest, missing];
  };
  assert.deepEqual(heard('мектеп қанша'), [['мектеп'], ['қанша']]);
  assert.deepEqual(heard('Алматы қанша'), [[], ['қанша']]);
  assert.deepEqual(heard('қанша'), [['қанша'], ['қанша']]);
  // Each is found, but nothing that is of both.
  assert.deepEqual(heard('мектеп жұмыссыздық'), [['мектеп'], ['жұмыссыздық']]);
  assert.deepEqual(heard('жұмыссыздық туралы мектеп қанша'), [['жұмыссыздық'], ['қанша', 'мектеп']]);
  // Of the indicator nothing is told, of the other word something is.
  assert.deepEqual(heard('цены на безработицу'), [['безработицу'], ['цены']]);
  assert.deepEqual(heard('мектеп Талғар'), [['мектеп', 'талғар'], []]);
  assert.deepEqual(heard(''), [[], []]);
});

test('a district is called as the language of the page calls it', () => {
  assert.equal(run.district('KZ-11', 'Есіл ауданы', 'ru'), 'Есильский район');
  assert.equal(run.district('KZ-71', 'Есіл ауданы', 'ru'), 'Район Есиль');
  assert.equal(run.district('KZ-71', 'Есіл ауданы', 'kk'), 'Есіл ауданы');
});

test('of a district without its region all names are told, and what has none is called as it is', () => {
  for (const region of [null, undefined, 'KZ-11,KZ-71'])
    assert.equal(run.district(region, 'Есіл ауданы', 'ru'), 'Есильский район, Район Есиль');
  assert.equal(run.district(null, 'Есіл ауданы', 'en'), 'Esil District');
  assert.equal(run.district('KZ-11', 'Ескі ауданы', 'en'), 'Ескі ауданы');
});

test('a district is found by its name in any language, and what is told of it', () => {
  for (const name of ['талғар', 'талгарский', 'talgar'])
    assert.deepEqual(
      search.districts([name]).map(({ region, district, claims }) => [region, district, claims]),
      [['KZ-19', 'Талғар ауданы', 1]],
    );
  assert.deepEqual(search.rows('claims', search.meaning('Талгар')), [1]);
  assert.deepEqual(search.districts(['мектеп']), []);
  assert.deepEqual(search.districts([]), []);
  assert.deepEqual(search.rows('claims', search.meaning('Талғар мектеп')), [1]);
});

test('sentences are found by their words, one a claim, those of the year that is asked for', async () => {
  const found = async (/** @type {string[]} */ words, /** @type {string | null} */ year) =>
    (await search.sentences(words, year, 9)).map(({ claim }) => claim);
  assert.deepEqual(await found(['мектеп'], '2024'), ['c2']);
  assert.deepEqual(await found(['мектеп'], '2025'), []);
  assert.deepEqual(await found([], '2025'), ['c1']);
  assert.deepEqual(await found([], null), []);
  assert.deepEqual(
    (await search.sentences(['мектеп'], null, 9)).map(({ claim }) => claim),
    ['c2'],
  );
  assert.deepEqual(
    (await search.sentences(['пайыз', 'алматы'], null, 9)).map(({ claim }) => claim),
    ['c1'],
  );
  assert.deepEqual(await search.sentences(['мектеп', 'пайыз'], null, 9), []);
});

const told = about(run, { region: 'KZ-75', from: '2020' });
const names = () => ({ indicator: 'Уровень, безработицы', region: null, district: 'Талгар' });

test('CSV has a row each, with the sentences that it rests on, where it comes from, and no formulas', async () => {
  const text = csv(run, 'claims', await toldOf(run, 'claims', [0, 1]), told, names);
  const lines = text.split('\r\n');
  assert.equal(lines.length, 4);
  assert.ok(
    lines[0].startsWith('\ufeffclaim_id,observation_id,indicator,') &&
      lines[0].endsWith(
        ',indicator_label,region_label,district_label,sentences,outlets,dates,headlines,urls,run,filters,licence',
      ),
  );
  // A mention is a line of its own in each, also where something isn't known of it.
  const mentions = [
    '"Алматыда – 4,4 пайыз.\n"',
    '"Дала\n"',
    '"2025-11-09\n2025-11-09"',
    '"Бас, «тақырып»\n"',
    '"https://dala.example/1\nhttps://dala.example/1"',
  ];
  assert.ok(
    lines[1].endsWith(`,"Уровень, безработицы",,Талгар,${mentions.join(',')},r1,region=KZ-75&from=2020,CC BY 4.0`),
    lines[1],
  );
  assert.ok(lines[2].includes(`,"'=салынған ""мектеп""",`), lines[2]);
  assert.ok(lines[2].includes(',-5,'), lines[2]);
  assert.ok(lines[2].includes(',5 мектеп салынды.,Дала,2025-11-09,"Бас, «тақырып»",,r1,'), lines[2]);
  assert.equal(lines[3], '');
});

test('JSON has the same, with the mentions of each row', async () => {
  const { rows, ...rest } = JSON.parse(json(run, 'observations', await toldOf(run, 'observations', [0]), told));
  assert.deepEqual(rest, {
    run: 'r1',
    published: null,
    version: '1',
    licence: 'CC BY 4.0',
    filters: { region: 'KZ-75', from: '2020' },
    table: 'observations',
  });
  assert.equal(rows[0].supported, '4.4');
  assert.deepEqual(rows[0].told, [
    {
      text: '4,4',
      sentence: 'Алматыда – 4,4 пайыз.',
      outlet: 'Дала',
      published: '2025-11-09',
      headline: 'Бас, «тақырып»',
      url: 'https://dala.example/1',
    },
    {
      text: '4,4',
      sentence: null,
      outlet: null,
      published: '2025-11-09',
      headline: null,
      url: 'https://dala.example/1',
    },
  ]);
});
