// What a reader finds who comes back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { go, launch, open, settled } from './chromium.js';
import { written } from './subject.js';

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {string} */
let file;
before(async () => {
  [browser, file] = await Promise.all([launch(), written(madeUpRun(600))]);
});
after(() => browser.close());

const LIST = '#q=*&rows=claims&lang=en';

/** @param {import('puppeteer-core').Page} tab */
const top = (tab) => tab.evaluate(() => scrollY);

/** Scrolls, and waits until the page knows. @param {import('puppeteer-core').Page} tab @param {number} to */
async function scroll(tab, to) {
  await tab.evaluate(
    (y) =>
      new Promise((resolve) => {
        addEventListener('scroll', () => setTimeout(resolve), { once: true });
        scrollTo(0, y);
      }),
    to,
  );
}

/** @param {import('puppeteer-core').Page} tab @param {'back' | 'forward'} way */
async function step(tab, way) {
  await tab.evaluate((to) => history[to](), way);
  await settled(tab);
}

test('back finds a list as far down as it was left, its row open, and the link in focus', async () => {
  const { tab } = await open(browser, file, LIST);
  await scroll(tab, 700);
  await tab.$$eval('button.open', (buttons) => buttons[9].click());
  await tab.waitForSelector('.evidence blockquote');
  await tab.focus('.claim-head a');
  await scroll(tab, 850);
  await tab.$eval('.claim-head a', (link) => link.click());
  await settled(tab);
  assert.equal(await top(tab), 0);
  assert.equal(await tab.evaluate(() => document.activeElement?.tagName), 'H1');
  await step(tab, 'back');
  assert.equal(await top(tab), 850);
  assert.equal((await tab.$$('.evidence blockquote')).length > 0, true);
  assert.equal(await tab.evaluate(() => document.activeElement?.parentElement?.className), 'claim-head');
  await step(tab, 'forward');
  assert.equal(await top(tab), 0);
  assert.equal((await tab.$$('.big')).length, 1);
  await tab.close();
});

test('the place is known, too, where the way led to the start or to other filters', async () => {
  const { tab } = await open(browser, file, LIST.replace('&lang=en', ''));
  await scroll(tab, 600);
  await tab.$eval('header a.name', (link) => /** @type {HTMLElement} */ (link).click());
  await settled(tab);
  assert.equal(await tab.evaluate(() => location.hash), '');
  assert.equal(await top(tab), 0);
  await step(tab, 'back');
  assert.equal(await top(tab), 600);
  await tab.select('#filter-status', 'planned');
  await settled(tab);
  assert.equal(await top(tab), 600);
  await scroll(tab, 300);
  await step(tab, 'back');
  assert.equal(await top(tab), 600);
  await step(tab, 'forward');
  assert.equal(await top(tab), 300);
  await tab.close();
});

test('a view that was left long ago is made anew; one that is visited anew begins at its top', async () => {
  const { tab, troubles } = await open(browser, file, LIST);
  await scroll(tab, 500);
  for (let page = 2; page < 16; page++) await go(tab, `#q=${page}&rows=claims&lang=en`);
  await tab.evaluate(() => history.go(-14));
  await settled(tab);
  assert.equal(await tab.$eval('.count', (count) => count.textContent), '600 claims');
  await scroll(tab, 500);
  await go(tab, '#lang=en');
  await go(tab, LIST);
  assert.equal(await top(tab), 0);
  assert.deepEqual(troubles, []);
  await tab.close();
});

test('a page that is loaded again is as far down as it was', async () => {
  const { tab } = await open(browser, file, LIST);
  await scroll(tab, 700);
  await tab.reload();
  await settled(tab);
  await tab.waitForFunction(() => scrollY === 700);
  await tab.close();
});
