// Three readers with five questions each: the page answers every one of them in three clicks or less.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { launch, open, settled } from './chromium.js';
import { written } from './subject.js';

/** @typedef {import('puppeteer-core').Page} Page */

const ENOUGH = 3;

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {string} */
let file;
before(async () => {
  [browser, file] = await Promise.all([launch(), written(madeUpRun(600))]);
});
after(() => browser.close());

/** A way through the page that begins at its start; each step counts as a click. */
class Way {
  steps = 0;

  /** @param {Page} tab */
  constructor(tab) {
    this.tab = tab;
  }

  /** Clicks on the first thing of a kind that can be seen, and has the text. @param {string} kind @param {string} [text] */
  async click(kind, text = '') {
    this.steps++;
    await this.tab.evaluate(
      (selector, part) => {
        const all = [...document.querySelectorAll(selector)];
        const found = all.find((one) => one.checkVisibility() && one.textContent?.includes(part));
        if (!found) throw new Error(`nothing to click on: ${selector} ${part}`);
        found.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
      },
      kind,
      text,
    );
    await settled(this.tab);
  }

  /** Looks for words. @param {string} words */
  async search(words) {
    this.steps++;
    await this.tab.type('#search', words);
    await this.tab.keyboard.press('Enter');
    await settled(this.tab);
  }

  /** Opens the first row. */
  async openRow() {
    await this.click('button.open');
    await this.tab.waitForSelector('.evidence blockquote');
  }

  /** What is seen of a kind. @param {string} kind @returns {Promise<string[]>} */
  seen(kind) {
    return this.tab.$$eval(kind, (all) =>
      all.filter((one) => one.checkVisibility()).map((one) => one.textContent?.replaceAll('\u00a0', ' ') ?? ''),
    );
  }
}

/**
 * @param {string} reader
 * @param {{width: number, lang: string}} look
 * @param {Record<string, (way: Way) => Promise<void>>} questions each goes its way, and finds the answer at its end
 */
function asks(reader, { width, lang }, questions) {
  for (const [question, walk] of Object.entries(questions)) {
    test(`${reader}: ${question}`, async () => {
      const { tab, troubles } = await open(browser, file, `#lang=${lang}`, { width });
      const way = new Way(tab);
      await walk(way);
      assert.ok(way.steps <= ENOUGH, `${way.steps} clicks`);
      assert.deepEqual(troubles, []);
      await tab.close();
    });
  }
}

asks(
  'an analyst of a ministry',
  { width: 1440, lang: 'ru' },
  {
    'How did the population of Almaty change?': async (way) => {
      await way.search('численность населения Алматы');
      await way.click('.chips a', 'Численность населения');
      assert.deepEqual(await way.seen('h1'), ['Численность населения']);
      assert.ok((await way.tab.$$('.years .chart .dot')).length > 0);
    },
    'Which region has most of it?': async (way) => {
      await way.click('.ranking a');
      assert.match((await way.seen('.tiles figcaption')).join(), /^Последнее значение по регионам/);
      assert.ok((await way.seen('.tiles .amount')).length > 0);
    },
    'Where do sources contradict each other, and what do they say?': async (way) => {
      await way.click('.panel a', 'Все расхождения');
      assert.ok((await way.seen('td .conflict')).every((text) => text.startsWith('≠ ')));
      await way.openRow();
      assert.ok((await way.seen('.evidence .claim')).length > 1);
    },
    'What is planned for the next years?': async (way) => {
      await way.click('.panel a', 'Все планы');
      assert.deepEqual([...new Set(await way.seen('td.status'))], ['план']);
    },
    'Can I have these rows for a table of my own?': async (way) => {
      await way.click('.ranking a');
      assert.deepEqual(await way.seen('#download-csv'), ['CSV']);
    },
  },
);

asks(
  'an editor in a hurry, on a phone',
  { width: 390, lang: 'ru' },
  {
    'Who wrote that, when, and where is the article?': async (way) => {
      await way.click('.panel a', 'Все расхождения');
      await way.openRow();
      assert.match((await way.seen('.evidence .origin'))[0], /^[^,]+, \d+ \p{L}+ 20\d\d/u);
      assert.ok((await way.tab.$$('.evidence .origin a[href^="https://"]')).length > 0);
    },
    'Does anybody say otherwise?': async (way) => {
      await way.click('.panel a', 'Все расхождения');
      await way.openRow();
      await way.click('.claim-head a');
      assert.ok((await way.seen('.cards strong')).length > 1);
    },
    'How do I cite it?': async (way) => {
      await way.search('Алматы 2025');
      await way.openRow();
      await way.click('.claim-head a');
      assert.deepEqual(await way.seen('#cite'), ['Скопировать для цитирования']);
    },
    'What is new?': async (way) => {
      await way.click('summary', 'Первые из них');
      await way.click('.panel details a');
      assert.ok((await way.seen('.mentions blockquote')).length > 0);
    },
    'What is told of my city in 2025?': async (way) => {
      await way.search('Алматы 2025 год');
      assert.ok((await way.seen('td.time')).every((text) => text.includes('2025')));
      assert.ok((await way.seen('td.figure')).length > 0);
    },
  },
);

asks(
  'a citizen who reads Kazakh alone',
  { width: 390, lang: 'kk' },
  {
    'What is told of my region?': async (way) => {
      await way.click('.map a', 'Абай облысы');
      assert.deepEqual(await way.seen('h1'), ['Абай облысы']);
      assert.ok((await way.seen('td.figure')).length > 0);
    },
    'How many jobs are there?': async (way) => {
      await way.search('жұмыс орны');
      await way.click('.chips a', 'жұмыс орын');
      assert.ok((await way.seen('td.figure')).length > 0);
    },
    'What do these words mean?': async (way) => {
      await way.click('summary', 'Бұл сөздер не білдіреді');
      assert.ok((await way.seen('.intro details dd')).some((text) => text.startsWith('Тәуелсіз мәтін')));
    },
    'Who said it, and may I believe it?': async (way) => {
      await way.click('.map a', 'Абай облысы');
      await way.openRow();
      await way.click('.claim-head a');
      assert.match((await way.seen('h2')).join(), /Сенімділік \d+ %.*Кім хабарлады/);
    },
    'What was left out, and why?': async (way) => {
      await way.click('a', 'Не кірмей қалды және неге');
      assert.deepEqual(await way.seen('h1'), ['Не кірмей қалды және неге']);
      assert.ok((await way.seen('.pairs dd')).length > 0);
    },
  },
);
