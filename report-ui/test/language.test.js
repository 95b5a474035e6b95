import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { Dates } from '../src/language/dates.js';
import { Figures, figureOf } from '../src/language/figures.js';
import { Table } from '../src/data/table.js';
import { BUNDLES, LANGUAGES, preferred, Words } from '../src/language/words.js';

const [kk, ru, en] = LANGUAGES.map((language) => new Words(language));
const figures = (/** @type {Words} */ words) => new Figures(words, (code) => code);

test('the bundles have the same keys in the same order', () => {
  for (const language of LANGUAGES) assert.deepEqual(Object.keys(BUNDLES[language]), Object.keys(BUNDLES.en), language);
});

test('entries ask for the same values in each language', () => {
  const asked = (/** @type {import('../src/language/words.js').Entry} */ entry) =>
    [...new Set([...JSON.stringify(entry).matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
  for (const key of Object.keys(BUNDLES.en).filter((key) => !key.startsWith('date.'))) {
    for (const language of LANGUAGES)
      assert.deepEqual(asked(BUNDLES[language][key]), asked(BUNDLES.en[key]), `${language} ${key}`);
  }
});

test('no entry is without a use, and none is used that is not there', () => {
  const sources = readdirSync(new URL('../src', import.meta.url), { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.js'),
  );
  const text = sources.map((file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8')).join('\n');
  const said = [...text.matchAll(/say\(\s*'([^']+)'/g)].map(([, key]) => key);
  assert.deepEqual(
    said.filter((key) => !(key in BUNDLES.en)),
    [],
  );
  const patterns = [...text.matchAll(/[`']([\w.]+)\.(?:\$\{|'\s*\+)/g)].map(([, set]) => `${set}.`);
  const words = [...text.matchAll(/word\('(\w+)'/g)].map(([, set]) => `${set}.`);
  const quoted = new Set([...text.matchAll(/'([\w.]+)'/g)].map(([, key]) => key));
  assert.deepEqual(
    Object.keys(BUNDLES.en).filter(
      (key) => !quoted.has(key) && ![...patterns, ...words].some((set) => key.startsWith(set)),
    ),
    [],
  );
});

test('nouns have the form of their number', () => {
  assert.deepEqual(
    [1, 3, 5, 21, 1000].map((n) => ru.say('count.sources', { n })),
    ['1 источник', '3 источника', '5 источников', '21 источник', '1\u00a0000 источников'],
  );
  assert.deepEqual(
    [1, 2].map((n) => en.say('count.sources', { n })),
    ['1 source', '2 sources'],
  );
  assert.equal(kk.say('count.sources', { n: 1000 }), '1\u00a0000 дереккөз');
});

test('an unknown key is a mistake of ours', () => {
  assert.throws(() => en.say('no.such'), { message: 'no words for no.such in en' });
});

test('the language is the first that the reader knows, else Kazakh', () => {
  assert.deepEqual(
    [preferred(['de-DE', 'ru-KZ', 'en']), preferred(['en-GB']), preferred(['de']), preferred([])],
    ['ru', 'en', 'kk', 'kk'],
  );
});

test('numbers are exact, whatever their length', () => {
  assert.equal(figures(en).number('12345678901234567890.12'), '12,345,678,901,234,567,890.12');
  assert.equal(figures(ru).number('1620.5'), '1\u00a0620,5');
});

/** @param {Record<string, any>} cells */
function figure(cells) {
  const columns = { unit: 'person', measure: 'level', ...cells };
  return figureOf(
    new Table({
      rows: 1,
      columns: Object.fromEntries(Object.entries(columns).map(([name, value]) => [name, [value]])),
    }),
    0,
  );
}

test('a figure says whether it is exact, about so, a bound, a range or a change', () => {
  const write = (/** @type {Record<string, any>} */ cells) => figures(en).text(figure(cells)).replaceAll('\u00a0', ' ');
  assert.equal(write({ value: '1620', comparator: '=' }), '1,620 people');
  assert.equal(write({ value: '1', comparator: '=' }), '1 person');
  assert.equal(write({ value: '7000', comparator: '~' }), '≈ 7,000 people');
  // A claim has its bound as its value.
  assert.equal(write({ value: '800', comparator: '>' }), '> 800 people');
  assert.equal(write({ value: '400000', comparator: '<=' }), '≤ 400,000 people');
  assert.equal(write({ lower: '10000', comparator: '>' }), '> 10,000 people');
  assert.equal(write({ upper: '200', comparator: '<=' }), '≤ 200 people');
  assert.equal(write({ lower: '2', upper: '3', comparator: '~' }), '≈ 2–3 people');
  assert.equal(write({ lower: '-20', upper: '-18', comparator: '~', unit: 'Cel' }), '≈ −20…−18 °C');
  assert.equal(write({ lower: '-2', upper: '3', comparator: '~', unit: 'Cel' }), '≈ −2–3 °C');
  assert.equal(
    write({ value: '200', comparator: '=', unit: 'percent', measure: 'delta', direction: 'increase' }),
    '+200%',
  );
  assert.equal(write({ value: '3', comparator: '=', unit: 'percent', measure: 'delta', direction: 'decrease' }), '−3%');
  assert.equal(
    write({ supported: '965', supported_comparator: '=', lower: '10000', comparator: '>' }),
    '965; > 10,000 people',
  );
  assert.equal(write({ supported: '30', supported_comparator: '~' }), '≈ 30 people');
  assert.equal(write({ value: '12', comparator: '=', unit: 'item', per: '1000_persons' }), '12 per 1,000 persons');
  assert.equal(write({ value: '5', comparator: '=', unit: 'strange' }), '5 strange');
});

test('large numbers are in short words, unless digits of a million would be lost', () => {
  const brief = (/** @type {Words} */ words, /** @type {Record<string, any>} */ cells) =>
    figures(words)
      .brief(figure({ comparator: '=', unit: 'KZT', ...cells }))
      .replaceAll('\u00a0', ' ');
  const values = ['999999', '2000000', '2491000', '1254368', '9527123456789'];
  assert.deepEqual(
    values.map((value) => brief(ru, { value })),
    ['999 999 ₸', '2 млн ₸', '2,491 млн ₸', '1 254 368 ₸', '9,527 трлн ₸'],
  );
  assert.deepEqual(
    [kk, en].map((words) => brief(words, { value: '9500000000000' })),
    ['9,5 трлн ₸', '9.5 trillion ₸'],
  );
  assert.equal(brief(ru, { value: '2000000000', comparator: '>=' }), '≥ 2 млрд ₸');
  assert.equal(brief(ru, { lower: '2000000000', upper: '-3', value: null }), '2 млрд…−3 ₸');
});

test('per cent and money stand as each language writes them', () => {
  const rate = figure({ value: '4.4', comparator: '=', unit: 'percent' });
  assert.deepEqual(
    [kk, ru, en].map((words) => figures(words).text(rate)),
    ['4,4\u00a0%', '4,4\u00a0%', '4.4%'],
  );
});

test('days, months and years are spans', () => {
  const spans = (/** @type {Words} */ words) => {
    const dates = new Dates(words);
    return [
      ['2025-01-01', '2025-12-31'],
      ['2023-01-01', '2025-12-31'],
      ['2025-03-01', '2025-03-31'],
      ['2025-11-09', '2025-11-09'],
    ].map(([first, last]) => dates.span(first, last).replaceAll('\u00a0', ' '));
  };
  assert.deepEqual(spans(en), ['2025', '2023–2025', 'March 2025', '9 November 2025']);
  assert.deepEqual(spans(ru), ['2025', '2023–2025', 'март 2025 г.', '9 ноября 2025 г.']);
});

test('a browser that does not know Kazakh writes its dates and short numbers by the bundle', (context) => {
  for (const intl of [Intl.DateTimeFormat, Intl.NumberFormat])
    context.mock.method(intl, 'supportedLocalesOf', () => []);
  const dates = new Dates(kk);
  assert.equal(dates.day('2025-11-09'), '2025 ж. 9 қараша');
  assert.equal(dates.span('2025-01-01', '2025-09-30'), '2025 ж. қаңтар – қыркүйек');
  assert.equal(dates.span('2024-12-30', '2025-01-02'), '2024 ж. 30 желтоқсан – 2025 ж. 2 қаңтар');
  assert.deepEqual(
    [950, 1056.44, 23_158, 2_491_000, -7e9].map((value) => figures(kk).short(value)),
    ['950', '1\u00a0056,4', '23,2 мың', '2,5 млн', '−7 млрд'],
  );
});
