// Pages made to try the page: texts that mean harm, shards, a map of one's own.
import assert from 'node:assert/strict';
import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { writeSharded } from '../dev/sharded.js';
import { Table } from '../src/data/table.js';
import { go, launch, open, settled } from './chromium.js';
import { written } from './subject.js';

/** @type {import('puppeteer-core').Browser} */
let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

const HOSTILE = [
  '<script>alert(1)</script>',
  '</script><img src=x onerror=alert(2)>',
  '"><svg onload=alert(3)>',
  `' onmouseover='alert(4)`,
  '\u202eevil\u2066 text\u2069',
  'ұзын'.repeat(2500),
  '{{constructor.constructor("alert(5)")()}}',
];
const ADDRESSES = [
  'javascript:alert(6)',
  'data:text/html,<script>alert(7)</script>',
  ' JaVaScRiPt:alert(8)',
  'file:///etc/passwd',
  '//evil.example/',
  'vbscript:x',
  'https://news.example/"onclick="alert(9)',
];

/** A run whose every text means harm. */
function hostileRun() {
  const data = madeUpRun(14);
  const { tables } = data;
  for (const [name, texts] of Object.entries({
    claims: ['title', 'object', 'event', 'qualifier', 'district', 'outlet_names'],
    observations: ['title', 'qualifier', 'district'],
    mentions: ['source', 'attribution', 'object', 'event', 'district'],
    sentences: ['text'],
    documents: ['headline', 'source'],
    rejected: ['file', 'message', 'excerpt'],
  })) {
    const table = tables[name];
    for (const text of texts) {
      /** @type {Record<string, any>} */ (table.columns)[text] = Array.from({ length: table.rows }, (_, row) =>
        text === 'outlet_names' ? [HOSTILE[row % HOSTILE.length]] : HOSTILE[row % HOSTILE.length],
      );
    }
  }
  for (const name of ['mentions', 'documents']) {
    /** @type {Record<string, any>} */ (tables[name].columns).url = Array.from(
      { length: tables[name].rows },
      (_, row) => ADDRESSES[row % ADDRESSES.length],
    );
  }
  // Without an indicator rows are called by their titles.
  for (const name of ['claims', 'observations'])
    /** @type {Record<string, any>} */ (tables[name].columns).indicator = Array(tables[name].rows).fill('other');
  Object.assign(/** @type {any} */ (tables.mentions.columns), {
    begin: Array(tables.mentions.rows).fill(100),
    end: Array(tables.mentions.rows).fill(103),
  });
  data.run.licence = { name: 'x', title: HOSTILE[0] };
  data.leftOut = { reasons: { [HOSTILE[0]]: 1 }, languages: { [HOSTILE[1]]: 2 } };
  return data;
}

for (const width of [320, 1280]) {
  test(`texts that mean harm are shown, and do nothing, in a window of ${width} pixels`, async () => {
    const data = hostileRun();
    const file = await written(data);
    const { tab, troubles } = await open(browser, file, '', { width });
    const claims = /** @type {string[]} */ (/** @type {any} */ (data.tables.claims.columns).claim_id);
    for (const hash of [
      '#',
      '#q=*&rows=claims',
      '#q=evil',
      '#view=left',
      '#indicator=other&rows=claims',
      `#indicator=${encodeURIComponent(HOSTILE[0])}`,
      `#region=${encodeURIComponent(HOSTILE[1])}`,
      `#q=${encodeURIComponent(HOSTILE[2])}`,
      ...claims.map((id) => `#claim=${id}`),
    ]) {
      await go(tab, hash);
      await tab.$$eval('button.open', (buttons) => buttons.forEach((button) => button.click()));
      await settled(tab);
      const found = await tab.evaluate(() => ({
        links: [...document.querySelectorAll('a')]
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => !/^(#|https?:\/\/)/.test(href)),
        elements: [...document.querySelectorAll('script:not(#sanaq-data), img, iframe, object, embed')].length,
        handlers: [...document.querySelectorAll('*')]
          .flatMap((element) => element.getAttributeNames())
          .filter((name) => /^on|^style$/.test(name)),
        width: document.documentElement.scrollWidth,
      }));
      assert.deepEqual(found, { links: [], elements: 1, handlers: [], width }, hash);
    }
    assert.deepEqual(troubles, []);
    await go(tab, `#claim=${claims[0]}`);
    assert.ok((await tab.$eval('h1', (heading) => heading.textContent))?.includes(HOSTILE[0]));
    await tab.close();
  });
}

/** A page of 40 claims whose mentions and sentences lie beside it, in two shards. */
async function sharded() {
  const data = madeUpRun(40);
  const file = join(await mkdtemp(join(tmpdir(), 'sanaq-page-')), 'index.html');
  await writeSharded(data, 2, file);
  const [mentions, sentences] = [new Table(data.tables.mentions), new Table(data.tables.sentences)];
  return {
    file,
    shard: (/** @type {number} */ number) => join(dirname(file), 'data', `claims-${number}.js`),
    ids: [...mentions.groups('claim_id').keys()].sort(),
    texts: (/** @type {string} */ id) =>
      mentions
        .where('claim_id', id)
        .flatMap((row) => sentences.where('sentence_id', mentions.get('sentence_id', row)))
        .map((row) => sentences.get('text', row))
        .sort(),
  };
}

test('mentions that lie beside the page are loaded when a claim asks for them', async () => {
  const { file, ids, texts } = await sharded();
  const { tab, troubles, shards } = await open(browser, file);
  for (const id of [ids[0], ids[39]]) {
    await go(tab, `#claim=${id}`);
    assert.deepEqual(
      (await tab.$$eval('.mentions blockquote', (quotes) => quotes.map((quote) => quote.textContent))).sort(),
      texts(id),
    );
  }
  assert.deepEqual([troubles, shards], [[], ['claims-0.js', 'claims-1.js']]);
  await go(tab, `#q=${encodeURIComponent('хабарлады')}`);
  assert.equal((await tab.$$('.mention blockquote')).length, 20);
  await tab.close();
});

/** What a page of that file says of a claim whose shard cannot be had. @param {string} file @param {string} claim */
async function problem(file, claim) {
  const { tab } = await open(browser, file, `#claim=${claim}&lang=en`);
  const said = (await tab.$eval('[role=alert]', (alert) => alert.textContent)) ?? '';
  await tab.close();
  return said.replace(/.*\/data/, 'data');
}

test('a shard that is missing is named, and so is one that another run left there', async () => {
  const { file, ids, shard } = await sharded();
  const said = 'data/claims-1.js did not load. It must lie in the folder data beside the page, as it was made with it.';
  await appendFile(shard(1), ' ');
  assert.equal(await problem(file, ids[39]), said);
  await rm(shard(1));
  assert.equal(await problem(file, ids[39]), said);
});

test('a script that nobody knows does not run', async () => {
  const { file } = await sharded();
  const { tab, troubles } = await open(browser, file);
  await writeFile(join(dirname(file), 'data', 'other.js'), 'document.title = "other";');
  const event = await tab.evaluate(
    () =>
      new Promise((resolve) => {
        const script = document.createElement('script');
        script.src = 'data/other.js';
        script.onload = () => resolve('load');
        script.onerror = () => resolve('error');
        document.head.append(script);
      }),
  );
  assert.equal(event, 'error');
  assert.match(troubles.join(), /violates the following Content Security Policy directive/);
  await tab.close();
});

test('a page without data says so', async () => {
  const tab = await browser.newPage();
  await tab.goto(new URL('../dist/report.html', import.meta.url).href);
  assert.equal(await tab.$eval('main', (main) => main.textContent), 'Sanaq: there are no data in this page.');
  await tab.close();
});
