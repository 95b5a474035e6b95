// Nothing is wider than its window or unreadable, however narrow that is and however large the letters are.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { LANGUAGES } from '../src/language/words.js';
import { go, launch, open } from './chromium.js';
import { subject, written } from './subject.js';

/** @typedef {import('puppeteer-core').Page} Page */

/** A word of so many letters fits into the narrowest window. */
const LONGEST = 10;

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof subject>>} */
let page;
before(async () => {
  [browser, page] = await Promise.all([launch(), subject()]);
});
after(() => browser.close());

/** Opens a page with letters twice as large. @param {string} file @param {number} width @param {string} [hash] */
async function large(file, width, hash = '') {
  const { tab } = await open(browser, file, hash, { width });
  await tab.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  return tab;
}

/** How much wider the page is than its window, and the words that are broken; addresses and codes are no words. @param {Page} tab */
function flawsOf(tab) {
  return tab.evaluate((longest) => {
    /** @type {string[]} */
    const broken = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, title, select, svg, code') || !node.parentElement?.checkVisibility())
        continue;
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/(?<![.\p{L}])\p{L}+(?!\p{L}|\.\p{L})/gu)) {
        if (word.length > longest) continue;
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        if (lines.size > 1) broken.push(word);
      }
    }
    return { beyond: document.documentElement.scrollWidth - innerWidth, broken };
  }, LONGEST);
}

for (const width of [1280, 360, 320]) {
  test(`text is twice as large in a window of ${width} pixels: nothing is lost, no word is broken`, async () => {
    const tab = await large(page.file, width);
    for (const language of LANGUAGES) {
      for (const [view, hash] of Object.entries(page.hashes)) {
        await go(tab, `${hash}&lang=${language}`);
        await tab.$$eval('details, button.open', (all) =>
          all.slice(0, 9).forEach((one) => (one instanceof HTMLDetailsElement ? (one.open = true) : one.click())),
        );
        assert.deepEqual(await flawsOf(tab), { beyond: 0, broken: [] }, `${view} in ${language}`);
      }
    }
    await tab.close();
  });
}

test('nothing is wider than a window of 320 pixels', async () => {
  const { tab } = await open(browser, page.file, '', { width: 320 });
  for (const [view, hash] of Object.entries(page.hashes)) {
    await go(tab, hash);
    assert.equal((await flawsOf(tab)).beyond, 0, view);
  }
  await tab.close();
});

test('letters of maps and charts are as large as the reader wants them', async () => {
  for (const width of [1280, 320]) {
    // What was drawn before letters grew is drawn anew.
    const tab = await large(page.file, width, '#lang=ru');
    const tile = () => tab.$eval('.map rect', (rect) => Number(rect.getAttribute('height')));
    while ((await tile()) !== 117) await new Promise((resolve) => setTimeout(resolve, 50));
    const drawn = await tab.$$eval('.map', (maps) =>
      maps
        .map((map) => /** @type {SVGSVGElement} */ (map))
        .map((map) => [
          map.getBoundingClientRect().width / map.viewBox.baseVal.width,
          parseFloat(getComputedStyle(map).fontSize),
          map.querySelectorAll('.short').length,
        ]),
    );
    assert.deepEqual(drawn, [[1, 24, 20]]);
    await go(tab, page.hashes.indicator);
    const letters = await tab.$$eval('.chart .axes text', (all) => all.map((one) => getComputedStyle(one).fontSize));
    assert.deepEqual([...new Set(letters)], ['24px']);
    await tab.close();
  }
});

test('the link that skips the head is seen only while it has the focus, and covers nothing', async () => {
  for (const width of [1280, 360, 320]) {
    const tab = await large(page.file, width, '#lang=ru');
    const seen = () =>
      tab.evaluate(() =>
        [...document.querySelectorAll('header a, header input')]
          .filter((one) => {
            const { left, top, width: wide, height } = one.getBoundingClientRect();
            return one === document.elementFromPoint(left + wide / 2, top + height / 2);
          })
          .map((one) => one.className || one.id),
      );
    const controls = ['name', 'search', 'lang-kk', 'lang-ru', 'lang-en'];
    assert.deepEqual(await seen(), controls);
    await tab.keyboard.press('Tab');
    assert.deepEqual(await seen(), ['skip', ...controls]);
    await tab.close();
  }
});

test('suggestions are as wide as the search field', async () => {
  const tab = await large(await written(madeUpRun(200)), 320, '#lang=ru');
  await tab.type('#search', 'насел');
  const flaws = await flawsOf(tab);
  assert.ok((await tab.$$('#suggestions li')).length > 1);
  assert.deepEqual(flaws, { beyond: 0, broken: [] });
  await tab.close();
});
