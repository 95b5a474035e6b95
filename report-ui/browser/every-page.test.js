// What holds for any page that was made; SANAQ_PAGE names one.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { sentenceOf } from '../src/data/evidence.js';
import { LANGUAGES } from '../src/language/words.js';
import { downloaded, downloadsTo, folder, go, launch, open, settled } from './chromium.js';
import { subject } from './subject.js';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof subject>>} */
let page;

before(async () => {
  [browser, page] = await Promise.all([launch(), subject()]);
});
after(() => browser.close());

/** How many rows a view says it has. @param {import('puppeteer-core').Page} tab */
const count = (tab) => tab.$eval('.count', (element) => Number(element.textContent?.replace(/\D/g, '')));

test('every view opens in every language without errors, messages or requests', async () => {
  for (const language of LANGUAGES) {
    const { tab, troubles } = await open(browser, page.file);
    for (const hash of Object.values(page.hashes)) {
      await go(tab, `${hash}&lang=${language}`);
      assert.equal(await tab.evaluate(() => document.documentElement.lang), language);
      assert.notEqual(await tab.$eval('main h1', (heading) => heading.textContent?.trim()), '', hash);
    }
    assert.deepEqual(troubles, []);
    await tab.close();
  }
});

test('what stands in a tile of the map stays in it', async () => {
  const { tab } = await open(browser, page.file);
  for (const language of LANGUAGES) {
    for (const hash of [page.hashes.start, page.hashes.indicator]) {
      await go(tab, `${hash}&lang=${language}`);
      const found = await tab.$$eval('.map .area', (areas) =>
        areas.flatMap((area) => {
          const tile = /** @type {SVGGraphicsElement} */ (area.querySelector('rect')).getBBox();
          return [...area.querySelectorAll('text')]
            .filter((text) => text.getBBox().x + text.getComputedTextLength() > tile.x + tile.width - 2)
            .map((text) => text.textContent);
        }),
      );
      assert.deepEqual(found, [], `${hash} in ${language}`);
    }
  }
  await tab.close();
});

for (const [width, scheme] of /** @type {[number, 'light' | 'dark'][]} */ ([
  [1280, 'light'],
  [1280, 'dark'],
  [320, 'light'],
  [320, 'dark'],
])) {
  test(`axe finds nothing to mend, ${scheme}, ${width} pixels wide`, async () => {
    const { tab } = await open(browser, page.file, '', { width, scheme });
    await tab.evaluate(axe);
    for (const language of LANGUAGES) {
      for (const [view, hash] of Object.entries(page.hashes)) {
        await go(tab, `${hash}&lang=${language}`);
        await openFirstRow(tab);
        const found = await tab.evaluate(async () => {
          const { violations } = await /** @type {any} */ (globalThis).axe.run(document, {
            resultTypes: ['violations'],
          });
          return violations.map((/** @type {any} */ { id, nodes }) => [
            id,
            ...nodes.slice(0, 3).map((/** @type {any} */ node) => node.html.slice(0, 200)),
          ]);
        });
        assert.deepEqual(found, [], `${view} in ${language}`);
      }
    }
    await tab.close();
  });
}

test('a filter changes rows and address; the address, back and forward bring them again', async () => {
  const { tab } = await open(browser, page.file, page.hashes.region);
  const all = await count(tab);
  const part = await tab.$eval('.filters', (form) => form.querySelector('select')?.id ?? '');
  const value = await tab.$eval(`#${part}`, (select) => /** @type {HTMLSelectElement} */ (select).options[1].value);
  await tab.focus(`#${part}`);
  await tab.select(`#${part}`, value);
  await settled(tab);
  const [left, hash] = [await count(tab), await tab.evaluate(() => location.hash)];
  assert.ok(left > 0 && left < all, `${left} of ${all}`);
  assert.equal(new URLSearchParams(hash.slice(1)).get(part.replace('filter-', '')), value);
  assert.equal(await tab.evaluate(() => document.activeElement?.id), part);
  await tab.evaluate(() => history.back());
  await settled(tab);
  assert.equal(await count(tab), all);
  await tab.evaluate(() => history.forward());
  await settled(tab);
  assert.equal(await count(tab), left);
  await tab.close();
  const again = await open(browser, page.file, hash);
  assert.equal(await count(again.tab), left);
  assert.equal(await again.tab.$eval(`#${part}`, (select) => /** @type {HTMLSelectElement} */ (select).value), value);
  await again.tab.close();
});

test('a row opens to the sentence of its claim, with the figure marked, and leads to the claim', async () => {
  const { tab } = await open(browser, page.file, page.hashes.region);
  await openFirstRow(tab);
  const claim = new URLSearchParams(new URL(await tab.$eval('.claim-head a', (link) => link.href)).hash.slice(1)).get(
    'claim',
  );
  const [mention] = await page.run.evidence.of(/** @type {string} */ (claim));
  assert.equal(await tab.$eval('.evidence blockquote', (quote) => quote.textContent), sentenceOf(mention)?.text);
  assert.equal(
    await tab.$eval('.evidence mark.figure', (mark) => mark.textContent),
    mention.mentions.get('text', mention.row),
  );
  await tab.click('.claim-head a');
  await settled(tab);
  assert.equal(
    await tab.$eval('.mentions mark.figure', (mark) => mark.textContent),
    mention.mentions.get('text', mention.row),
  );
  assert.equal(await tab.evaluate(() => document.activeElement?.tagName), 'H1');
  await tab.close();
});

test('an indicator is defined in the language of the reader; what it does not count leads to where it is counted', async () => {
  const { tab } = await open(browser, page.file, '#indicator=population.births&lang=ru');
  const { indicators } = page.run;
  const row = indicators.find('code', 'population.births') ?? -1;
  for (const language of LANGUAGES) {
    await go(tab, `#indicator=population.births&lang=${language}`);
    const excluded = indicators.get(`excludes_${language}`, row);
    const code = /** @type {string[]} */ (/[a-z_]+\.[a-z_]+/.exec(excluded))[0];
    const links = await tab.$$eval('.definition dd a', (all) => all.map((link) => [link.textContent, link.hash]));
    assert.deepEqual(links[0], [page.run.indicator(code, language), `#indicator=${code}&lang=${language}`]);
    const lede = await tab.$eval('.definition .lede', (text) => [text.textContent, text.getAttribute('lang')]);
    assert.deepEqual(lede, [indicators.get(`definition_${language}`, row), language]);
  }
  const more = await tab.$eval('.definition dl', (list) => list.textContent);
  assert.doesNotMatch(more ?? '', /→ other|[a-z]_[a-z]+ /);
  await tab.close();
});

test('the rows that are shown are downloaded, with run, filters and licence', async (context) => {
  // What the charts show is no filter.
  const { tab } = await open(browser, page.file, `${page.hashes.indicator}&series=KZT`);
  const path = await folder(context);
  await downloadsTo(tab, path);
  const [csv, json] = [
    await downloaded(tab, path, '#download-csv', '.csv'),
    JSON.parse(await downloaded(tab, path, '#download-json', '.json')),
  ];
  const code = /** @type {string} */ (new URLSearchParams(page.hashes.indicator.slice(1)).get('indicator'));
  const rows = page.run.claims.where('indicator', code);
  assert.equal(json.run, page.run.info.id);
  assert.equal(json.licence, page.run.info.licence?.title ?? null);
  assert.deepEqual(json.filters, { indicator: code, rows: 'claims' });
  assert.deepEqual(
    json.rows.map((/** @type {any} */ row) => row.claim_id),
    rows.map((row) => page.run.claims.get('claim_id', row)),
  );
  assert.deepEqual(
    json.rows.map((/** @type {any} */ row) => row.value),
    rows.map((row) => page.run.claims.get('value', row)),
  );
  const [mention] = await page.run.evidence.of(json.rows[0].claim_id);
  assert.equal(json.rows[0].told[0].sentence, sentenceOf(mention)?.text);
  assert.equal(json.rows[0].told[0].url, mention.mentions.get('url', mention.row));
  assert.ok(json.rows.every((/** @type {any} */ row) => row.told.length === row.mentions));
  assert.ok(csv.startsWith('\ufeffclaim_id,observation_id,'));
  assert.equal(csv.split('\r\n').length, rows.length + 2);
  await tab.close();
});

test('what only a screen can use is not printed', async () => {
  const { tab } = await open(browser, page.file, page.hashes.indicator);
  await tab.emulateMediaType('print');
  const shown = await tab.$$eval('.filters, .downloads, .search, .languages, button.open', (controls) =>
    controls.filter((control) => control.getClientRects().length > 0).map((control) => control.className),
  );
  assert.deepEqual(shown, []);
  assert.ok((await tab.$$eval('main table', (tables) => tables.length)) > 0);
  await tab.close();
});

test('the keyboard alone finds an indicator by the search and opens a row', async () => {
  const { tab } = await open(browser, page.file, '#lang=kk');
  await tab.keyboard.press('Tab');
  assert.equal(await tab.evaluate(() => document.activeElement?.className), 'skip');
  await tab.focus('#search');
  const code = /** @type {string} */ (new URLSearchParams(page.hashes.indicator.slice(1)).get('indicator'));
  await tab.keyboard.type(/** @type {string} */ (page.run.indicator(code, 'kk')));
  assert.equal(await tab.$eval('#search', (field) => field.getAttribute('aria-expanded')), 'true');
  await tab.keyboard.press('ArrowDown');
  assert.equal(await tab.$eval('#search', (field) => field.getAttribute('aria-activedescendant')), 'suggestion-0');
  await tab.keyboard.press('Enter');
  await settled(tab);
  assert.equal(await tab.evaluate(() => new URLSearchParams(location.hash.slice(1)).get('indicator')), code);
  await tab.focus('button.open');
  await tab.keyboard.press('Enter');
  await tab.waitForSelector('.evidence blockquote');
  await tab.close();
});

/** Opens the first row, where a view has rows. @param {import('puppeteer-core').Page} tab */
async function openFirstRow(tab) {
  const button = await tab.$('button.open');
  if (!button) return;
  await button.evaluate((element) => element.click());
  await tab.waitForSelector('.evidence');
}
