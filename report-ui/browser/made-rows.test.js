// Rows as one reads, sorts, filters and opens them.
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

test('what a row opens comes next to the keyboard', async () => {
  const { tab } = await open(browser, await written(madeUpRun(60)), '#q=*&rows=claims&lang=en');
  await tab.focus('button.open');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.evidence .claim-head a');
  await tab.keyboard.press('Tab');
  const focused = await tab.evaluate(() => document.activeElement === document.querySelector('.claim-head a'));
  assert.ok(focused);
  await tab.close();
});

test('headings show that they sort before one has clicked', async () => {
  const { tab } = await open(browser, await written(madeUpRun(60)), '#q=*&rows=claims&sort=-figure&lang=en');
  const arrows = await tab.$$eval('th .arrow', (all) => all.map((one) => one.textContent));
  assert.deepEqual(arrows, ['↕', '↕', '↕', '↓', '↕', '↕', '↕']);
  await tab.close();
});

test('what one opened of a definition stays open while filters change, and is closed elsewhere', async () => {
  const { tab } = await open(browser, await written(madeUpRun(600)), '#indicator=population.total&rows=claims&lang=en');
  const shown = () => tab.$eval('.definition dl', (list) => list.checkVisibility());
  assert.equal(await shown(), false);
  await tab.click('.definition summary');
  await tab.select('#filter-status', 'actual');
  await settled(tab);
  assert.equal(await shown(), true);
  await go(tab, '#indicator=population.births&rows=claims&lang=en');
  assert.equal(await shown(), false);
  await tab.close();
});

test('a conflict without a rival in its row says what contradicts its claims', async () => {
  const data = runOf([
    {
      claim_id: 'a',
      conflict: true,
      conflicts: ['b'],
      value: '5',
      lower: null,
      upper: null,
      comparator: '=',
      unit: 't',
    },
    {
      claim_id: 'b',
      conflict: true,
      conflicts: ['a'],
      value: '8',
      lower: null,
      upper: null,
      comparator: '=',
      unit: 't',
    },
  ]);
  const { tab } = await open(browser, await written(data), '#q=*&rows=claims&lang=en');
  const told = await tab.$$eval('td.figure .conflict', (all) => all.map((one) => one.textContent));
  assert.deepEqual(told.sort(), ['≠ 5\u00a0t', '≠ 8\u00a0t']);
  await tab.close();
});

test('a large sum is short in its row, and has all its digits as title', async () => {
  const data = runOf([
    { value: '9527123456789', lower: null, upper: null, comparator: '=', unit: 'KZT' },
    { value: '7', lower: null, upper: null, comparator: '=', unit: 'KZT' },
  ]);
  const { tab } = await open(browser, await written(data), '#q=*&rows=claims&sort=-figure&lang=en');
  const told = await tab.$$eval('td.figure .told', (all) =>
    all.map((one) => [one.textContent, one.getAttribute('title')]),
  );
  assert.deepEqual(told, [
    ['9.527\u00a0trillion\u00a0₸', '9,527,123,456,789\u00a0₸'],
    ['7\u00a0₸', null],
  ]);
  await tab.$eval('button.open', (button) => button.click());
  await tab.waitForSelector('.claim-head a');
  await tab.click('.claim-head a');
  await settled(tab);
  assert.match((await tab.$eval('.pairs', (list) => list.textContent)) ?? '', /9,527,123,456,789\u00a0₸/);
  await tab.close();
});

test('no word of a table is broken in a window of any width', async () => {
  const { tab } = await open(browser, await written(madeUpRun(600)));
  for (const width of [1280, 1040, 760]) {
    await tab.setViewport({ width, height: 900 });
    for (const hash of ['#indicator=population.total&rows=claims&lang=ru', '#region=KZ-27&rows=claims&lang=kk']) {
      await go(tab, hash);
      const broken = await tab.$$eval('td, th', (cells) =>
        cells.flatMap((cell) => {
          const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
          const found = [];
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}-]+/gu)) {
              const range = document.createRange();
              range.setStart(node, index);
              range.setEnd(node, index + word.length);
              if (!word.includes('-') && range.getClientRects().length > 1) found.push(word);
            }
          }
          return found;
        }),
      );
      assert.deepEqual(broken, [], `${width} ${hash}`);
      assert.equal(await tab.evaluate(() => document.documentElement.scrollWidth), width, `${width} ${hash}`);
    }
  }
  await tab.close();
});
