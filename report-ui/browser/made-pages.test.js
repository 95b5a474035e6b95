// Pages made to try the page: texts that mean harm, shards, a map of one's own.
import assert from 'node:assert/strict';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { columns } from '../dev/run-data.js';
import { madeUpRun } from '../dev/made-up.js';
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

test('texts that mean harm are shown, and do nothing', async () => {
  const data = hostileRun();
  const file = await written(data);
  const { tab, troubles } = await open(browser, file, '', { width: 320 });
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
    assert.deepEqual(found, { links: [], elements: 1, handlers: [], width: 320 }, hash);
  }
  assert.deepEqual(troubles, []);
  await go(tab, `#claim=${claims[0]}`);
  assert.ok((await tab.$eval('h1', (heading) => heading.textContent))?.includes(HOSTILE[0]));
  await tab.close();
});

/** A page whose mentions and sentences lie beside it, in two shards. @param {number} shardsThere how many of them */
async function sharded(shardsThere) {
  const data = madeUpRun(40);
  const { mentions, sentences } = data.tables;
  const rows = (/** @type {import('../src/data/table.js').TableData} */ told) => {
    const table = new Table(told);
    const names = Object.keys(told.columns ?? {});
    return table.all().map((row) => Object.fromEntries(names.map((name) => [name, table.get(name, row)])));
  };
  const [allMentions, allSentences] = [rows(mentions), rows(sentences)];
  const ids = [...new Set(allMentions.map((row) => row.claim_id))].sort();
  const halves = [ids.slice(0, 20), ids.slice(20)];
  data.tables.mentions = { rows: mentions.rows };
  data.tables.sentences = { rows: sentences.rows };
  data.shards = halves.map((half, place) => ({
    name: `claims-${place}`,
    first: half[0],
    last: /** @type {string} */ (half.at(-1)),
  }));
  const file = await written(data);
  await mkdir(join(dirname(file), 'data'));
  for (const [place, half] of halves.slice(0, shardsThere).entries()) {
    const those = allMentions.filter((row) => half.includes(row.claim_id));
    const texts = allSentences.filter((row) => those.some((mention) => mention.sentence_id === row.sentence_id));
    await writeFile(
      join(dirname(file), 'data', `claims-${place}.js`),
      `sanaqShard("claims-${place}", ${JSON.stringify({ mentions: columns(those), sentences: columns(texts) })});`,
    );
  }
  return {
    file,
    ids,
    texts: (/** @type {string} */ id) =>
      allSentences
        .filter((row) =>
          allMentions.some((mention) => mention.claim_id === id && mention.sentence_id === row.sentence_id),
        )
        .map((row) => row.text)
        .sort(),
  };
}

test('mentions that lie beside the page are loaded when a claim asks for them', async () => {
  const { file, ids, texts } = await sharded(2);
  const { tab, troubles } = await open(browser, file);
  for (const id of [ids[0], ids[39]]) {
    await go(tab, `#claim=${id}`);
    assert.deepEqual(
      (await tab.$$eval('.mentions blockquote', (quotes) => quotes.map((quote) => quote.textContent))).sort(),
      texts(id),
    );
  }
  assert.deepEqual(
    troubles.map((trouble) => trouble.replace(/.*\//, '')),
    ['claims-0.js', 'claims-1.js'],
  );
  await go(tab, `#q=${encodeURIComponent('хабарлады')}`);
  assert.equal((await tab.$$('.mention blockquote')).length, 20);
  await tab.close();
});

test('a shard that is missing is named', async () => {
  const { file, ids } = await sharded(1);
  const { tab } = await open(browser, file, `#claim=${ids[39]}&lang=en`);
  assert.match(
    (await tab.$eval('[role=alert]', (alert) => alert.textContent)) ?? '',
    /data\/claims-1\.js did not load\. It must lie in the folder data beside the page\.$/,
  );
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

test('a page without data says so', async () => {
  const tab = await browser.newPage();
  await tab.goto(new URL('../dist/report.html', import.meta.url).href);
  assert.equal(await tab.$eval('main', (main) => main.textContent), 'Sanaq: there are no data in this page.');
  await tab.close();
});
