// What charts show: of figures that may not stand in one, of many, and on a map of one's own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { go, launch, open, settled } from './chromium.js';
import { runOf, written } from './subject.js';

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const BUDGET = {
  indicator: 'budget.allocation',
  region: 'KZ-75',
  region_today: null,
  regions: null,
  district: null,
  qualifier: 'жол',
  unit: 'KZT',
  measure: 'level',
  per: null,
  subset: null,
  scope: 'region',
  direction: null,
  status: 'actual',
  year: 2024,
  period_kind: 'year',
  period_start: '2024-01-01',
  period_end: '2024-12-31',
  value: '7',
  comparator: '=',
  lower: null,
  upper: null,
  runner_up: null,
  sources: 1,
  certainty: '0.9',
};

/** A page of these claims alone. @param {Record<string, any>[]} claims */
async function pageOf(claims) {
  return written(runOf(claims.map((claim) => ({ ...BUDGET, ...claim }))));
}

/** What the tiles say, those that say nothing left out. @param {import('puppeteer-core').Page} tab */
const tiles = (tab) =>
  tab.$$eval('.tiles .area:not(.empty) title', (titles) => titles.map((title) => title.textContent));

/** @param {import('puppeteer-core').Page} tab */
const caption = (tab) => tab.$eval('.tiles figcaption', (text) => text.textContent);

/** @param {import('puppeteer-core').Page} tab */
const dots = (tab) =>
  tab.$$eval('.years .dot', (all) => all.map((one) => (one.getAttribute('d') ?? '').split('M').length - 1));

const HASH = '#indicator=budget.allocation&lang=en';

test('tiles show one status, unit and kind of period, what came to be before what is planned, and say which', async () => {
  const file = await pageOf([
    { sources: 9 },
    { region: 'KZ-71', value: '8', year: 2023, period_start: '2023-01-01', period_end: '2023-12-31' },
    { status: 'planned', value: '900', year: 2026, period_start: '2026-01-01', period_end: '2026-12-31' },
    { region: 'KZ-10', status: 'planned', value: '600' },
    { region: 'KZ-11', unit: 'USD', value: '500' },
    { region: 'KZ-15', period_kind: 'quarter', value: '400', period_end: '2024-03-31' },
    { region: 'KZ-19', district: 'Қарасай ауданы', value: '300' },
  ]);
  const { tab } = await open(browser, file, HASH);
  assert.deepEqual(await tiles(tab), ['Astana, 2023: 8', 'Almaty, 2024: 7']);
  assert.equal(await caption(tab), 'Latest by region жол · ₸ · year · actual · 2023–2024');
  await go(tab, `${HASH}&status=planned`);
  assert.deepEqual(await tiles(tab), ['Abai Region, 2024: 600', 'Almaty, 2026: 900']);
  assert.equal(await caption(tab), 'Latest by region жол · ₸ · year · planned · 2024–2026');
  await tab.close();
});

test('of several latest values of a region its tile shows the surest', async () => {
  const file = await pageOf([
    { value: '1', certainty: '0.9' },
    { value: '2', certainty: '0.95' },
    { value: '3', certainty: '0.87', sources: 9 },
  ]);
  const { tab } = await open(browser, file, HASH);
  assert.deepEqual(await tiles(tab), ['Almaty, 2024: 2']);
  await tab.close();
});

test('the charts show the whole before a part of it, and a known kind of period before an unknown one', async () => {
  const file = await pageOf([
    { subset: true, sources: 9 },
    { subset: true, period_kind: 'unknown', sources: 99 },
    { period_kind: 'unknown', sources: 9 },
    { value: '8' },
  ]);
  const { tab } = await open(browser, file, HASH);
  assert.deepEqual(await tab.$$eval('#series option', (all) => all.map((one) => one.textContent)), [
    'жол · ₸ · year (1)',
    'жол · ₸ · period unknown (1)',
    'жол · ₸, a part · year (1)',
    'жол · ₸, a part · period unknown (1)',
  ]);
  assert.deepEqual(await tiles(tab), ['Almaty, 2024: 8']);
  await tab.close();
});

test('what is not of the whole region has no place in its chart or on the map, and says what it is in every row', async () => {
  const file = await pageOf([{}, { scope: 'part', value: '3', sources: 9 }, { subset: true, value: '2' }]);
  const { tab } = await open(browser, file, HASH);
  const options = () => tab.$$eval('#series option', (all) => all.map((one) => one.textContent));
  assert.deepEqual(await options(), ['жол · ₸ · year (1)', 'жол · ₸, a part · year (2)']);
  assert.deepEqual([await dots(tab), await tiles(tab)], [[1], ['Almaty, 2024: 7']]);
  assert.deepEqual(
    await tab.$$eval('td.figure', (all) => all.map((one) => one.textContent?.replaceAll('\u00a0', ' '))),
    ['3 ₸only a part', '7 ₸', '2 ₸a part'],
  );
  await go(tab, `${HASH}&series=KZT~level~~part|year|жол`);
  assert.deepEqual([await dots(tab), await tab.$('.tiles')], [[2], null]);
  assert.equal(await tab.$('.years .line'), null);
  await tab.close();
});

test('figures of different kinds are never in one chart; the reader chooses which are', async () => {
  const file = await pageOf([
    { sources: 3 },
    { year: 2025, period_start: '2025-01-01', period_end: '2025-12-31', value: '9' },
    { qualifier: 'мектеп', value: '100' },
    { qualifier: null, value: '1000' },
    { qualifier: 'мектеп', unit: 'USD', value: '50' },
  ]);
  const { tab } = await open(browser, file, HASH);
  assert.deepEqual(await dots(tab), [2]);
  assert.deepEqual(await tab.$$eval('#series option', (all) => all.map((one) => one.textContent)), [
    'жол · ₸ · year (2)',
    'no kind told · ₸ · year (1)',
    'мектеп · ₸ · year (1)',
    'мектеп · $ · year (1)',
  ]);
  await tab.focus('#series');
  await tab.select('#series', 'KZT~level~~|year|мектеп');
  await settled(tab);
  assert.equal(await tab.evaluate(() => new URLSearchParams(location.hash).get('series')), 'KZT~level~~|year|мектеп');
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'series');
  assert.deepEqual(await dots(tab), [1]);
  assert.equal(await tab.$eval('.years figcaption strong', (text) => text.textContent), 'мектеп · ₸ · year');
  assert.deepEqual(await tiles(tab), ['Almaty, 2024: 100']);
  // What filters took away cannot be shown: then it is what is left.
  await go(tab, `${HASH}&series=KZT~level~~|year|мектеп&qualifier=жол`);
  assert.equal(await tab.$eval('.years figcaption strong', (text) => text.textContent), 'жол · ₸ · year');
  assert.equal(await tab.$('#series'), null);
  await tab.close();
});

test('the table says of which kind a figure is, where any is of one', async () => {
  const file = await pageOf([{}, { qualifier: null, value: '8' }]);
  const { tab } = await open(browser, file, HASH);
  const cells = () => tab.$$eval('td.qualifier', (all) => all.map((one) => one.textContent));
  assert.deepEqual(await cells(), ['жол', '']);
  await tab.click('#sort-qualifier');
  await settled(tab);
  assert.deepEqual(await cells(), ['', 'жол']);
  await tab.close();
  const none = await open(browser, await pageOf([{ qualifier: null }]), HASH);
  assert.deepEqual(await none.tab.$$('td.qualifier'), []);
  await none.tab.close();
});

test('figures of districts have no place in the chart of their region', async () => {
  const file = await pageOf([{}, { district: 'Алатау ауданы', value: '3' }]);
  const { tab } = await open(browser, file, HASH);
  assert.deepEqual(await dots(tab), [1]);
  await go(tab, `${HASH}&district=Алатау ауданы`);
  assert.deepEqual(await dots(tab), [1]);
  assert.equal(await tab.$eval('.panel-name', (text) => text.textContent), 'Alatau District, Almaty');
  await tab.close();
});

test('a chart has as many elements for many figures as for some, and names and opens what one points at', async () => {
  const data = madeUpRun(3000);
  const { tab } = await open(browser, await written(data), '#indicator=population.total&rows=claims&lang=en');
  assert.ok((await tab.$$('.years .chart .dot')).length < 21 * 2 * 9);
  const [dot] = await tab.$$('.years .chart .dot');
  const [x, y] = await dot.evaluate((path) => {
    const [, left, middle] = /^M(\S+) (\S+?)a/.exec(path.getAttribute('d') ?? '') ?? [];
    const at = new DOMPoint(Number(left) + 4.5, Number(middle)).matrixTransform(
      /** @type {any} */ (path).getScreenCTM(),
    );
    return [at.x, at.y];
  });
  await tab.mouse.move(x, y);
  const name = await tab.$eval('.target title', (title) => title.textContent);
  assert.match(/** @type {string} */ (name), /^.+ · .+ · \d{4} · /);
  await tab.mouse.click(x, y);
  await settled(tab);
  const [, where, when] = /** @type {string} */ (name).split(' · ');
  const opened = await tab.evaluate(() =>
    document.activeElement?.matches('button.open[aria-expanded=true]')
      ? document.activeElement.getAttribute('aria-label')
      : document.querySelector('.eyebrow')?.textContent,
  );
  assert.ok(opened?.includes(where) && opened.includes(when), `${name}: ${opened}`);
  await tab.close();
});

test("a user's map takes the place of the tiles", async () => {
  const data = madeUpRun(200);
  const square = (/** @type {number} */ x) => [
    [
      [x, 45],
      [x + 4, 45],
      [x + 4, 49],
      [x, 49],
      [x, 45],
    ],
  ];
  data.map = {
    type: 'FeatureCollection',
    features: [
      { type: 'Feature', id: 'KZ-10', geometry: { type: 'Polygon', coordinates: square(50) } },
      { type: 'Feature', id: 'KZ-75', geometry: { type: 'MultiPolygon', coordinates: [square(60), square(70)] } },
    ],
  };
  const { tab } = await open(browser, await written(data), '#lang=en');
  const drawn = await tab.$$eval('.map a', (links) =>
    links.map((link) => [
      link.getAttribute('href'),
      link.querySelector('path')?.getAttribute('d')?.match(/M/g)?.length,
    ]),
  );
  assert.deepEqual(drawn, [
    ['#region=KZ-10&lang=en', 1],
    ['#region=KZ-75&lang=en', 2],
  ]);
  await tab.close();
});
