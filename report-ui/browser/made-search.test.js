// The search of runs that are made up for what they have, and what is shown where nothing is found.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { columns } from '../dev/run-data.js';
import { go, launch, open, settled } from './chromium.js';
import { runOf, written } from './subject.js';

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {string} */
let file;

const CLAIM = {
  indicator: 'infrastructure.water',
  region: 'KZ-55',
  region_today: 'KZ-55',
  district: null,
  status: 'actual',
  year: 2025,
  observation_id: null,
  title: 'ауыз су',
};

before(async () => {
  const claims = [
    CLAIM,
    CLAIM,
    { ...CLAIM, region: 'KZ-75', region_today: 'KZ-75', year: 2024 },
    { ...CLAIM, indicator: 'population.births', title: 'туған бала', status: 'planned' },
    { ...CLAIM, indicator: 'other', title: 'жолдау', region: 'KZ-47', region_today: 'KZ-47' },
    { ...CLAIM, indicator: 'other', title: 'жолдар', district: 'Екібастұз қаласы' },
  ];
  const data = runOf(claims);
  data.tables.districts = columns([
    {
      region: 'KZ-55',
      district: 'Екібастұз қаласы',
      label_kk: 'Екібастұз',
      label_ru: 'Экибастуз',
      label_en: 'Ekibastuz',
    },
  ]);
  [browser, file] = await Promise.all([launch(), written(data)]);
});
after(() => browser.close());

/** @typedef {import('puppeteer-core').Page} Page */

/** @param {Page} tab @param {string} selector */
const texts = (tab, selector) =>
  tab.$$eval(selector, (all) => all.map((one) => one.textContent?.replaceAll('\u00a0', ' ')));

/** Takes away what was typed. @param {Page} tab */
async function cleared(tab) {
  await tab.click('#search', { count: 3 });
  await tab.keyboard.press('Delete');
}

/** What is suggested for words: text, count, and whether it leads to nothing. @param {Page} tab @param {string} words */
async function suggested(tab, words) {
  await cleared(tab);
  await tab.type('#search', words);
  return tab.$$eval('#suggestions li', (all) =>
    all.map((one) =>
      [...[...one.children].map((part) => part.textContent), one.className === 'none' ? 'none' : ''].join('|'),
    ),
  );
}

test('each suggestion says how much it leads to, and what leads to nothing comes last', async () => {
  const { tab } = await open(browser, file, '#lang=ru');
  assert.deepEqual(await suggested(tab, 'вода Павлодар'), [
    'Обеспеченность питьевой водой · Павлодарская область|2 утверждения|',
    'вода Павлодар|искать везде|',
    'Населённые пункты с питьевой водой|0|none',
  ]);
  assert.deepEqual(await suggested(tab, 'вода Алматы 2025'), [
    'Обеспеченность питьевой водой · Алматы, Алматинская область|1 утверждение|',
    'вода Алматы 2025|искать везде|',
    'Населённые пункты с питьевой водой|0|none',
  ]);
  await tab.close();
});

test('where a region has nothing of an indicator both are suggested apart', async () => {
  const { tab } = await open(browser, file, '#lang=ru');
  assert.deepEqual((await suggested(tab, 'вода Мангистау')).slice(0, 3), [
    'Обеспеченность питьевой водой · везде|3 утверждения|',
    'Мангистауская область|1 утверждение|',
    'вода Мангистау|искать везде|',
  ]);
  await tab.keyboard.press('ArrowDown');
  await tab.keyboard.press('Enter');
  await settled(tab);
  assert.deepEqual(await texts(tab, '.count'), ['3 утверждения']);
  await tab.close();
});

test('a town is found by whatever the run calls it', async () => {
  const { tab } = await open(browser, file, '#lang=ru');
  const [first] = await suggested(tab, 'Экибастуза');
  assert.equal(first, 'Экибастуз, Павлодарская область|1 утверждение|');
  await tab.close();
});

test('a word that asks for plans chooses their status', async () => {
  const { tab } = await open(browser, file, '#lang=ru');
  assert.deepEqual((await suggested(tab, 'родившиеся план')).slice(0, 1), ['Число родившихся · план|1 утверждение|']);
  await cleared(tab);
  await tab.type('#search', 'Павлодар план');
  await tab.keyboard.press('Enter');
  await settled(tab);
  assert.equal(
    await tab.$eval('#filter-status', (select) => /** @type {HTMLSelectElement} */ (select).value),
    'planned',
  );
  assert.deepEqual(await texts(tab, 'td.status'), ['план']);
  await tab.close();
});

test('a word finds its forms alone, and the nearest indicator where nothing has it', async () => {
  const { tab } = await open(browser, file, `#q=${encodeURIComponent('жол')}&lang=ru`);
  assert.deepEqual(await texts(tab, 'td.subject'), ['жолдар']);
  await go(tab, `#q=${encodeURIComponent('ремонт дорог')}&lang=ru`);
  assert.deepEqual(await texts(tab, '.chips li'), ['Построенные и отремонтированные дороги 0']);
  await go(tab, `#q=${encodeURIComponent('инфлация')}&lang=ru`);
  assert.deepEqual(await texts(tab, '.intro p'), [
    'Среди показателей и значений не найдено: инфлация',
    'Ближайший показатель: Инфляция 0',
  ]);
  await tab.close();
});

test('the sample in the field is found', async () => {
  const { tab } = await open(browser, file, '#lang=en');
  const sample = await tab.$eval('#search', (field) => /** @type {HTMLInputElement} */ (field).placeholder);
  assert.equal(sample, 'Births Pavlodar Region 2025');
  assert.deepEqual((await suggested(tab, sample)).slice(0, 1), ['Births · Pavlodar Region · 2025|1 claim|']);
  await tab.close();
});

test('a page without rows says where there are some', async () => {
  const { tab } = await open(browser, file, '#indicator=infrastructure.water&region=KZ-47&lang=en');
  const links = () =>
    tab.$$eval('.elsewhere a', (all) => all.map((link) => `${link.textContent} ${link.getAttribute('href')}`));
  assert.deepEqual(await links(), [
    'In other regions: 3 claims #indicator=infrastructure.water&lang=en',
    'Mangystau Region, other indicators: 1 claim #region=KZ-47&lang=en',
  ]);
  await go(tab, '#indicator=infrastructure.water&region=KZ-55&from=2024&to=2024&lang=en');
  assert.deepEqual(await links(), [
    'In other regions: 1 claim #indicator=infrastructure.water&from=2024&to=2024&lang=en',
    'Of other years: 2 claims #indicator=infrastructure.water&region=KZ-55&lang=en',
    'Without filters: 3 claims #indicator=infrastructure.water&lang=en',
    'Pavlodar Region, other indicators: 4 claims #region=KZ-55&lang=en',
  ]);
  await go(tab, '#indicator=prices.inflation&lang=en');
  assert.deepEqual(await texts(tab, '.hint'), ['These articles tell nothing of this. Indicators by theme']);
  await tab.close();
});

test('where filters leave claims and no observation, those are shown, and why', async () => {
  const one = madeUpRun(3);
  const { columns: told } = /** @type {any} */ (one.tables.claims);
  Object.assign(told, { region: ['KZ-55', 'KZ-55', 'KZ-75'], region_today: ['KZ-55', 'KZ-55', 'KZ-75'] });
  Object.assign(told, { indicator: Array(3).fill('population.births'), observation_id: [null, null, 'o1'] });
  const row = {
    observation_id: 'o1',
    indicator: 'population.births',
    region: 'KZ-75',
    year: 2024,
    sources: 1,
    certainty: '0.9',
  };
  one.tables.observations = columns([{ ...row, unit: 'person', measure: 'level', status: 'actual', supported: '5' }]);
  const { tab } = await open(browser, await written(one), '#indicator=population.births&lang=en');
  assert.deepEqual(await texts(tab, '.count'), ['1 observation']);
  await go(tab, '#indicator=population.births&region=KZ-55&lang=en');
  assert.deepEqual(await texts(tab, '.count'), ['2 claims']);
  assert.deepEqual(await texts(tab, '.hint'), [
    'None of these claims makes an observation. Of each one of these holds: it is not of the whole region, its certainty is below 87%, or its article gives several values. So the claims themselves are shown. What was left out, and why',
  ]);
  assert.equal(await tab.$eval('.hint a', (link) => link.getAttribute('href')), '#view=left&lang=en');
  await tab.click('#rows-observations');
  await settled(tab);
  assert.deepEqual(await texts(tab, '.count'), ['0 observations']);
  await tab.close();
});

test('a word of the page is explained where it stands, by the keyboard too', async () => {
  const { tab } = await open(browser, file, '#lang=ru');
  const note = () => texts(tab, '#meaning-facts-observations');
  await tab.focus('[aria-controls="meaning-facts-observations"]');
  assert.deepEqual(await note(), ['']);
  await tab.keyboard.press('Enter');
  assert.match(
    (await note())[0] ?? '',
    /^Число одного показателя .*уверенность ниже 87 % или в одной статье несколько значений\.$/,
  );
  await tab.keyboard.press('Escape');
  assert.deepEqual(await note(), ['']);
  assert.deepEqual(await texts(tab, '#meaning-footer-run'), ['']);
  await tab.click('.intro summary');
  assert.match(
    (await texts(tab, '.intro details dd')).join(' '),
    /Из 465 строк с уверенностью от 85 %, взятых из 326 наших статей, .* верными сами по себе 415 \(89 из 100\)/,
  );
  await tab.close();
});

test('where no observation has a second source, nothing is said to agree', async () => {
  const { tab } = await open(browser, file, '#lang=en');
  assert.deepEqual((await texts(tab, '.facts div')).slice(-1), [
    'Conflictsnothing to compare: each observation has one source–',
  ]);
  assert.ok(
    (await texts(tab, '.panel p.quiet')).includes('There is nothing to compare: each observation has one source.'),
  );
  await tab.close();
});

test('the indicators stand by theme, each with how much is told of it; a theme is jumped to', async () => {
  const { tab } = await open(browser, file, '#lang=en');
  await tab.click('.panel a[href="#view=indicators&lang=en"]');
  await settled(tab);
  assert.deepEqual(await texts(tab, 'h2'), ['Infrastructure', 'Population']);
  assert.deepEqual(await texts(tab, '.plain li'), ['Drinking water supply3 claims', 'Births1 claim']);
  await tab.click('nav li:nth-child(2) button');
  assert.equal(await tab.evaluate(() => document.activeElement?.textContent), 'Population');
  await tab.close();
});
