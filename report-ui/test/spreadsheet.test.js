import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns } from '../dev/run-data.js';
import { Run } from '../src/data/run.js';
import { Search } from '../src/data/search.js';
import { spreadsheet } from '../src/download/spreadsheet.js';
import { about } from '../src/download/tables.js';
import { Context, writersOf } from '../src/view/context.js';
import { sheetColumns } from '../src/view/sheet-columns.js';

const CLAIM = {
  claim_id: 'c1',
  indicator: 'other',
  title: '=мектеп; "жаңа"',
  region: 'KZ-75',
  unit: 'percent',
  measure: 'level',
  direction: null,
  value: 4.4,
  comparator: '=',
  status: 'actual',
  scope: 'region',
  year: 2018,
  period_kind: 'as_of',
  first_published: '2018-08-01',
  last_published: '2018-08-01',
  sources: 2,
  certainty: 0.9,
};
const MENTION = {
  text: '4,4',
  sentence: '+4,4 %\nболды',
  outlet: '@Дала',
  published: '2018-08-01',
  headline: null,
  url: null,
};

const info = { id: 'r1', published: null, version: '1', schema: 3, licence: null, minCertainty: '0.87', diff: null };
const run = new Run(
  {
    run: { ...info, counts: { documents: {}, outlets: 1, sources: 1, claims: 2, observations: 0 } },
    leftOut: { reasons: {}, languages: {} },
    tables: {
      claims: columns([
        CLAIM,
        { ...CLAIM, value: 3.5, measure: 'delta', direction: 'decrease', scope: 'part', title: '-' },
      ]),
      regions: columns([{ code: 'KZ-75', label_kk: 'Алматы', label_ru: 'Алматы', label_en: 'Almaty', until: null }]),
    },
  },
  () => Promise.reject(new Error('no shards')),
);

/** A sheet of both claims in a language, as lines of fields. @param {'kk' | 'ru' | 'en'} language */
function sheet(language) {
  const context = new Context(run, new Search(run), writersOf(run, language), {}, () => {});
  const told = new Map([[0, [MENTION]]]);
  const shown = sheetColumns(context, 'claims', told, about(run, { q: '*' }));
  return spreadsheet(shown, [0, 1], context.figures.decimalMark).replaceAll('\u00a0', ' ');
}

test('a sheet in Russian has semicolons, decimal commas, and labels beside codes', () => {
  const [heads, first, second, rest] = sheet('ru').split('\r\n');
  assert.ok(heads.startsWith('\ufeffЧто;Что (код);В тексте;Регион;Регион (код);Время;Год;Период;'), heads);
  const shown =
    '"\'=мектеп; ""жаңа""";other;"\'=мектеп; ""жаңа""";Алматы;KZ-75;на 1 августа 2018 г.;2018;на день публикации;;;' +
    "4,4;;;;%;percent;;факт;actual;;2;0,9;'+4,4 % болды;'@Дала;2018-08-01;;;c1;r1;q=*;";
  assert.equal(first, shown);
  assert.ok(second.includes(';-3,5;;;;%, изменение;percent;только часть;факт;'), second);
  assert.ok(second.startsWith("'-;other;'-;"), second);
  assert.equal(rest, '');
});

test('a sheet in English has commas and decimal points, one in Kazakh its own words', () => {
  const [heads, first] = sheet('en').split('\r\n');
  assert.ok(heads.startsWith('\ufeffWhat,What (code),In the text,'), heads);
  assert.ok(first.includes(',as of 1 August 2018,2018,when published,,,4.4,'), first);
  assert.match(sheet('kk'), /;4,4;/);
});
