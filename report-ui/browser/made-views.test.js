// Views of runs that are made up for what they have or lack.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { columns } from '../dev/run-data.js';
import { Table } from '../src/data/table.js';
import { go, launch, open, settled } from './chromium.js';
import { runOf, written } from './subject.js';

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** @param {import('puppeteer-core').Page} tab @param {string} selector */
const texts = (tab, selector) => tab.$$eval(selector, (all) => all.map((one) => one.textContent));

/** A run of claims that are alike in some columns. @param {Record<string, any>} values @param {number} claims */
function runWith(values, claims) {
  return runOf(Array(claims).fill(values));
}

/** A run of claims that are alike but for their titles. @param {Record<string, any>} values @param {number} claims */
function runOfTitles(values, claims) {
  return runOf(Array.from({ length: claims }, (_, n) => ({ ...values, title: `${values.title} ${n}` })));
}

/** The first row of a table. @param {import('../src/data/table.js').TableData} data @returns {Record<string, any>} */
function rowOf(data) {
  const table = new Table(data);
  return Object.fromEntries(Object.keys(data.columns ?? {}).map((name) => [name, table.get(name, 0)]));
}

/** What the panel of plans says: of which years, and how many lines, what in their place, which links. @param {import('puppeteer-core').Page} tab */
async function plansOf(tab) {
  const panel = await tab.evaluateHandle(
    () =>
      /** @type {Element} */ (
        [...document.querySelectorAll('.panel')].find(({ firstChild }) => firstChild?.textContent?.startsWith('Plans'))
      ),
  );
  const told = await panel.evaluate((element) => [
    element.querySelectorAll('.lines li').length,
    element.querySelector('p.quiet')?.textContent ?? null,
    ...[...element.querySelectorAll('p a')].map((link) => `${link.textContent} ${link.getAttribute('href')}`),
  ]);
  const title = await panel.$eval('h2', (heading) => heading.textContent);
  const [, year] = /^Plans for (20\d\d) and after$/.exec(title ?? '') ?? [];
  return { year, told };
}

const PLANNED = {
  region: 'KZ-55',
  status: 'planned',
  year: 2029,
  period_end: null,
  indicator: 'other',
  title: 'жол',
  certainty: '0.9',
};

test('plans of a region are told where no observation speaks of them', async () => {
  const { tab } = await open(browser, await written(runOfTitles(PLANNED, 10)), '#region=KZ-55&lang=en');
  const { year, told } = await plansOf(tab);
  const link = `#region=KZ-55&status=planned&from=${year}&rows=claims&sort=-certainty&lang=en`;
  assert.deepEqual(told, [8, null, `Claims of plans for these years: 10 ${link}`]);
  await go(tab, link);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '10 claims');
  await tab.close();
});

test('plans that were read too unsurely are not passed over in silence', async () => {
  const { tab } = await open(browser, await written(runWith({ ...PLANNED, certainty: '0.8' }, 10)), '#lang=en');
  const { year, told } = await plansOf(tab);
  const link = `#q=*&status=planned&from=${year}&rows=claims&sort=-certainty&lang=en`;
  assert.deepEqual(told, [
    0,
    'Such plans are told of, but all 10 claims of them were read less surely than 87%.',
    `Claims of plans for these years: 10 ${link}`,
  ]);
  await go(tab, link);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '10 claims');
  await tab.close();
});

test('of plans for years that are over none is told of as one to come', async () => {
  const { tab } = await open(browser, await written(runWith({ ...PLANNED, year: 2013 }, 10)), '#lang=en');
  assert.deepEqual((await plansOf(tab)).told, [
    0,
    'These articles tell of no such plans.',
    'All that was ever told of plans: 10 claims #q=*&status=planned&rows=claims&lang=en',
  ]);
  await tab.close();
});

test('the latest value of an indicator is told with all that marks it, and the one before it is of an earlier time', async () => {
  const data = madeUpRun(40);
  const row = {
    ...rowOf(data.tables.observations),
    ...{ indicator: 'population.births', region: 'KZ-55', district: null, status: 'actual', unit: 'person' },
    ...{ supported: '7', lower: null, upper: null, supported_comparator: '=', runner_up: '8', conflict: true },
    ...{ subset: true, sources: 1, certainty: '0.9', period_end: '2024-12-31' },
  };
  data.tables.observations = columns([
    { ...row, supported: '5', certainty: '0.86', runner_up: null, conflict: false },
    row,
    { ...row, supported: '4', period_end: '2023-12-31' },
  ]);
  const { tab } = await open(browser, await written(data), '#region=KZ-55&lang=en');
  assert.deepEqual(await texts(tab, '.intro + section td.figure > *'), ['7\u00a0people', 'a part', '≠ 8\u00a0people']);
  assert.match((await texts(tab, '.intro + section td.before')).join(), /^4\u00a0people/);
  await tab.close();
});

test('latest figures that are old come last and say how old they are', async () => {
  const data = madeUpRun(40);
  const row = {
    ...rowOf(data.tables.observations),
    ...{ region: 'KZ-55', district: null, status: 'actual', period_kind: 'unknown', period_start: null },
    ...{ period_end: null, supported: '7', lower: null, upper: null, runner_up: null, conflict: false },
  };
  data.tables.observations = columns([
    { ...row, indicator: 'population.births', year: 2016 },
    { ...row, indicator: 'population.total', year: 2023 },
    { ...row, indicator: 'population.deaths', year: 2022 },
  ]);
  const { columns: documents } = /** @type {any} */ (data.tables.documents);
  documents.published = Array(data.tables.documents.rows).fill('2026-05-09');
  const { tab } = await open(browser, await written(data), '#region=KZ-55&lang=en');
  assert.deepEqual(await texts(tab, '.intro + section td.time'), [
    'period unknown, 2023',
    'period unknown, 201610 years ago',
    'period unknown, 20224 years ago',
  ]);
  assert.deepEqual(await texts(tab, '.intro + section th'), ['What', 'Time', 'Value', 'Sources']);
  assert.match((await texts(tab, '.intro + section caption')).join(), /older than three years come last\.$/);
  await tab.close();
});

test("a region lists all its districts, and a district's page is of it alone", async () => {
  const data = madeUpRun(60);
  const { columns: claims } = /** @type {any} */ (data.tables.claims);
  const set = (/** @type {string} */ name, /** @type {(row: number) => any} */ say) =>
    (claims[name] = Array.from({ length: 60 }, (_, row) => say(row)));
  set('region', (row) => (row < 50 ? 'KZ-55' : 'KZ-71'));
  set('region_today', (row) => (row < 50 ? 'KZ-55' : 'KZ-71'));
  set('district', (row) => (row < 43 ? `${row % 42}-аудан` : row < 50 ? null : 'басқа аудан'));
  const row = {
    ...rowOf(data.tables.observations),
    ...{ region: 'KZ-55', indicator: 'population.births', status: 'actual', unit: 'person' },
  };
  data.tables.observations = columns([
    { ...row, district: '0-аудан', supported: '3' },
    { ...row, district: null, supported: '77' },
  ]);
  const { tab } = await open(browser, await written(data), '#region=KZ-55&lang=en');
  const listed = await texts(tab, '.districts li');
  assert.deepEqual([listed.length, ...listed.slice(0, 2)], [42, '0-аудан 2 · 1 observation', '1-аудан 1']);
  await tab.$eval('.districts a', (link) => link.click());
  await settled(tab);
  assert.equal(await tab.$eval('h1', (heading) => heading.textContent), '0-аудан, Pavlodar Region');
  assert.equal(await tab.evaluate(() => document.activeElement?.tagName), 'H1');
  assert.equal(await tab.$eval('.lede', (lede) => lede.textContent), '2 claims · 1 observation');
  assert.deepEqual(await texts(tab, '.intro + section td.figure .told'), ['3\u00a0people']);
  assert.ok(!(await tab.$eval('main', (main) => main.textContent))?.includes('77'));
  assert.equal((await texts(tab, '.districts li')).length, 42);
  await tab.close();
});
/** What else has these words in its name, and no claim. */
const NOT_BORN = ['Crude birth rate 0', 'Life expectancy at birth 0'];
const OTHER_PRICES = ['Food price inflation 0', 'Non-food price inflation 0', 'Services price inflation 0'];

test('who asks where nothing is told is shown where something is', async () => {
  const data = runWith({ region: 'KZ-55', indicator: 'population.births', district: 'Ақсу қаласы' }, 10);
  const file = await written(data);
  const { tab } = await open(browser, file, '#q=births+Shymkent&lang=en');
  assert.deepEqual(await texts(tab, '.chips li'), [
    'Births elsewhere and in other years: 10 claims',
    ...NOT_BORN,
    'Shymkent 0',
  ]);
  await go(tab, '#q=births+Pavlodar&lang=en');
  assert.deepEqual(await texts(tab, '.chips li'), ['Births 10 claims', ...NOT_BORN, 'Pavlodar Region 10 claims']);
  await go(tab, `#q=${encodeURIComponent('Ақсу')}&lang=en`);
  assert.deepEqual(await texts(tab, '.chips li'), ['Aksu, Pavlodar Region 10 claims']);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '10 claims');
  await tab.close();
});

test('a town is called as the language of the page calls it, and found by that name', async () => {
  const data = runWith({ region: 'KZ-55', indicator: 'population.births', district: 'Екібастұз қаласы' }, 10);
  const file = await written(data);
  for (const [lang, town, place, claims] of [
    ['kk', 'Екібастұз қаласы', 'Екібастұз қаласы, Павлодар облысы', '10 тұжырым'],
    ['ru', 'Экибастуз', 'Экибастуз, Павлодарская область', '10 утверждений'],
    ['en', 'Ekibastuz', 'Ekibastuz, Pavlodar Region', '10 claims'],
  ]) {
    const { tab } = await open(browser, file, `#region=KZ-55&lang=${lang}`);
    assert.deepEqual(await texts(tab, '.chips li'), [`${town} 10`]);
    assert.deepEqual([...new Set(await texts(tab, 'td.place'))], [place]);
    await go(tab, `#region=KZ-55&district=Екібастұз қаласы&lang=${lang}`);
    assert.equal(await tab.$eval('h1', (heading) => heading.textContent), place);
    await go(tab, `#q=${town}&lang=${lang}`);
    assert.deepEqual(await texts(tab, '.chips li'), [`${place} ${claims}`]);
    await tab.close();
  }
});

test('the year of a question narrows all that is found to it', async () => {
  const data = runWith(
    {
      region: 'KZ-55',
      indicator: 'prices.inflation',
      district: 'Ақсу қаласы',
      period_kind: 'year',
      period_start: null,
      period_end: null,
    },
    10,
  );
  const { columns: claims } = /** @type {any} */ (data.tables.claims);
  claims.year = claims.year.map((/** @type {any} */ _, /** @type {number} */ row) => (row < 4 ? 2025 : 2024));
  const { tab } = await open(browser, await written(data), `#q=${encodeURIComponent('инфляция 2025 года')}&lang=en`);
  assert.deepEqual(await texts(tab, '.chips li'), ['Inflation 4 claims', ...OTHER_PRICES]);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '4 claims');
  assert.deepEqual([...new Set(await texts(tab, 'td.time'))], ['2025']);
  await go(tab, `#q=${encodeURIComponent('Ақсу 2025')}&lang=en`);
  assert.deepEqual(await texts(tab, '.chips li'), ['Aksu, Pavlodar Region 4 claims']);
  await go(tab, `#q=${encodeURIComponent('Павлодар 2025')}&lang=en`);
  assert.deepEqual(await texts(tab, '.chips li'), ['Pavlodar Region 4 claims']);
  await go(tab, `#q=${encodeURIComponent('инфляция Павлодар 2023')}&lang=en`);
  assert.deepEqual(await texts(tab, '.chips li'), [
    'Inflation nothing of 2023, of other years: 10 claims',
    ...OTHER_PRICES,
    'Pavlodar Region 0',
  ]);
  assert.equal(
    await tab.$eval('.chips a', (link) => link.getAttribute('href')),
    '#indicator=prices.inflation&region=KZ-55&lang=en',
  );
  await tab.close();
});

test('a question says which of its words it is not found by', async () => {
  const data = runWith({ region: 'KZ-55', indicator: 'other', title: 'мектеп', value: '143143', comparator: '=' }, 10);
  const file = await written(data);
  const { tab } = await open(browser, file, `#q=${encodeURIComponent('мектеп қанша')}&lang=en`);
  assert.deepEqual(await texts(tab, '.intro p'), ['Not found among the figures: қанша']);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '10 claims');
  assert.match(
    (await texts(tab, 'section:last-child > div .quiet')).join(),
    /^Sentences are in Kazakh, and tell the figures above in other words/,
  );
  await go(tab, `#q=${encodeURIComponent('143 143')}&lang=en`);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '10 claims');
  await tab.close();
});

test('claims are of the region that their place lies in today, and name that of their source', async () => {
  const data = runWith({ region: 'KZ-63', region_today: 'KZ-10', district: null, title: 'мектеп' }, 10);
  const { tab } = await open(browser, await written(data), '#region=KZ-10&lang=en');
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '10 claims');
  assert.deepEqual(await texts(tab, 'td.place'), Array(10).fill('East Kazakhstan Region'));
  await go(tab, '#lang=en');
  assert.deepEqual(
    (await texts(tab, '.panel tbody tr')).filter((text) => text?.startsWith('Abai Region')),
    ['Abai Region010'],
  );
  await tab.close();
});

test('no figure breaks within its number on a phone', async () => {
  const data = runOfTitles(
    {
      status: 'planned',
      year: 2027,
      period_end: null,
      indicator: 'other',
      title: 'жобаланғантұрғынүйлердіңжалпыалаңы пайдалануға беріледі',
      certainty: '0.9',
      value: '20000000',
      comparator: '=',
      unit: 'm2',
      measure: 'level',
      per: null,
    },
    10,
  );
  const { tab } = await open(browser, await written(data), '#lang=kk', { width: 360 });
  const lines = await tab.$$eval('.lines .told strong', (all) => all.map((one) => one.getClientRects().length));
  assert.deepEqual(lines, Array(8).fill(1));
  await tab.close();
});

test('on a phone filters are folded up until one is chosen; what kind of rows is shown is chosen outside of them', async () => {
  const file = await written(madeUpRun(200));
  const { tab } = await open(browser, file, '#indicator=population.total&lang=en', { width: 390 });
  const shown = () => tab.$eval('#filter-region', (select) => select.checkVisibility());
  assert.equal(await shown(), false);
  assert.deepEqual(await texts(tab, '.kinds [aria-current]'), ['Observations']);
  await tab.click('#rows-claims');
  await settled(tab);
  assert.deepEqual(await texts(tab, '.kinds [aria-current]'), ['All claims']);
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'rows-claims');
  assert.equal(await shown(), false);
  await tab.click('.folded summary');
  assert.equal(await shown(), true);
  const region = await tab.$eval('#filter-region', (select) => select.querySelectorAll('option')[1].value);
  await tab.focus('#filter-region');
  await tab.select('#filter-region', region);
  await settled(tab);
  assert.equal(await shown(), true);
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'filter-region');
  await tab.setViewport({ width: 1280, height: 900 });
  await go(tab, '#indicator=population.total&lang=en');
  assert.equal(await shown(), true);
  assert.equal(await tab.$eval('.folded summary', (summary) => summary.checkVisibility()), false);
  await tab.close();
});

test('claims of one outlet can be had alone', async () => {
  const data = madeUpRun(40);
  const { tab } = await open(browser, await written(data), '#q=*&rows=claims&lang=en');
  await tab.select('#filter-outlet', 'Алатау');
  await settled(tab);
  const claims = new Table(data.tables.claims);
  const those = claims.all().filter((row) => claims.get('outlet_names', row).includes('Алатау')).length;
  assert.ok(those > 0 && those < 40);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), `${those} claims`);
  assert.equal(await tab.evaluate(() => new URLSearchParams(location.hash).get('outlet')), 'Алатау');
  await tab.close();
});

test('all indicators of a region are shown when one asks for them', async () => {
  const { tab } = await open(browser, await written(madeUpRun(3000)), '#region=KZ-75&lang=en');
  const shown = async () => (await tab.$$('main section:nth-of-type(2) tbody tr')).length;
  assert.equal(await shown(), 12);
  const label = await tab.$eval('#all-latest', (button) => button.textContent);
  await tab.click('#all-latest');
  assert.equal(`All indicators (${await shown()})`, label);
  const place = await tab.evaluate(() =>
    [...document.querySelectorAll('tbody tr')].findIndex((row) => row.contains(document.activeElement)),
  );
  assert.equal(place, 12);
  await tab.close();
});

test('an article whose address nobody knows says so', async () => {
  const data = madeUpRun(1);
  const { columns: mentions, rows } = /** @type {any} */ (data.tables.mentions);
  const endings = [];
  for (const url of ['https://news.example/1', null]) {
    mentions.url = Array(rows).fill(url);
    const { tab } = await open(browser, await written(data), '#rows=claims&q=*&lang=en');
    await tab.$eval('button.open', (button) => button.click());
    await settled(tab);
    endings.push(/no address known$/.test((await texts(tab, '.origin'))[0] ?? ''));
    await tab.close();
  }
  assert.deepEqual(endings, [false, true]);
});
