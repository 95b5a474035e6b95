// Charts as pictures: all that has to be known of one is in it, and nothing is cut off.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { madeUpRun } from '../dev/made-up.js';
import { downloaded, downloadsTo, folder, launch, open } from './chromium.js';
import { subject, written } from './subject.js';

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Awaited<ReturnType<typeof subject>>} */
let page;
before(async () => {
  [browser, page] = await Promise.all([launch(), subject()]);
});
after(() => browser.close());

/** The texts of a picture, and those that are not all within it. @param {string} svg */
async function drawn(svg) {
  const tab = await browser.newPage();
  await tab.setContent(`<!doctype html><body style="margin:0">${svg}`);
  const told = await tab.evaluate(() => {
    const { width, height } = /** @type {SVGSVGElement} */ (document.querySelector('svg')).getBoundingClientRect();
    const all = [...document.querySelectorAll('text')];
    const beyond = all.filter((text) => {
      const { left, right, top, bottom } = text.getBoundingClientRect();
      return left < 0 || top < 0 || right > width || bottom > height;
    });
    return { texts: all.map((text) => text.textContent), beyond: beyond.map((text) => text.textContent) };
  });
  await tab.close();
  return told;
}

for (const width of [1280, 320]) {
  test(`a picture says what it shows, what its marks mean and where it comes from, ${width} pixels wide`, async (context) => {
    const { tab, troubles } = await open(browser, page.file, `${page.hashes.indicator}&lang=en`, { width });
    const code = /** @type {string} */ (new URLSearchParams(page.hashes.indicator.slice(1)).get('indicator'));
    const name = /** @type {string} */ (page.run.indicator(code, 'en'));
    const path = await folder(context);
    await downloadsTo(tab, path);
    for (const [kind, marks] of /** @type {const} */ ([
      ['years', ['actual']],
      ['map', ['darker: a higher figure']],
    ])) {
      if (!(await tab.$(`#${kind}-svg`))) continue;
      const svg = await downloaded(
        tab,
        path,
        `#${kind}-svg`,
        `${kind}-${code.replaceAll(/\W|_/g, '-')}-${page.run.info.id}.svg`,
      );
      const { texts, beyond } = await drawn(svg);
      const all = texts.join(' ');
      assert.deepEqual(beyond, []);
      for (const part of [name, `Sanaq, run ${page.run.info.id}`, ...marks])
        assert.ok(all.includes(part), `${part}: ${all}`);
      assert.doesNotMatch(svg, /table below|href|class=/);
    }
    assert.deepEqual(troubles, []);
    await tab.close();
  });
}

test('a map is handed out as PNG, and with the day of its run', async (context) => {
  const { tab } = await open(browser, await written(madeUpRun(60)), '#lang=ru');
  const path = await folder(context);
  await downloadsTo(tab, path);
  assert.equal((await downloaded(tab, path, '#regions-png', '.png', 'latin1')).slice(1, 4), 'PNG');
  const { texts } = await drawn(await downloaded(tab, path, '#regions-svg', '.svg'));
  assert.equal(texts[0], 'Число утверждений по регионам');
  assert.deepEqual(texts.slice(-2), ['темнее: значение больше', 'Sanaq, прогон 0123456789abcdef · 9 ноября 2026 г.']);
  await tab.close();
});
