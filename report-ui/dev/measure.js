// node dev/measure.js [CLAIMS…]: how quick the page of a made-up run is, in Chromium on this machine.
import { statSync } from 'node:fs';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launch } from '../browser/chromium.js';
import { madeUpRun } from './made-up.js';
import { pageWith } from './page.js';
import { writeSharded } from './sharded.js';

const ADDRESSES = [
  '#region=KZ-75&rows=claims',
  '#region=KZ-75&rows=claims&status=planned',
  '#region=KZ-75&rows=claims&status=planned&from=2028',
  '#indicator=population.total&rows=claims',
  '#indicator=population.total&rows=claims&from=2020',
  '#q=*&rows=claims',
  '#q=*&rows=claims&status=planned',
  '#q=*&rows=claims&sort=-figure',
  '#q=*&rows=claims&sort=subject',
  '#q=*&rows=claims&page=100',
  '#q=%D0%B0%D0%BB%D0%BC%D0%B0%D1%82%D1%8B',
];
/** From how many mentions on they lie in shards beside the page, and how many are in each: as in Java. */
const EMBEDDED = 20_000;
const EACH = 2_000;

/** Writes the page of a made-up run. @param {number} claims @param {string} file */
async function write(claims, file) {
  const data = madeUpRun(claims);
  const { rows } = data.tables.mentions;
  if (rows > EMBEDDED && !process.env.SANAQ_EMBEDDED) await writeSharded(data, Math.ceil(rows / EACH), file);
  else await writeFile(file, await pageWith(data));
}

const sizes = process.argv.slice(2).map(Number);
const browser = await launch();
for (const claims of sizes.length ? sizes : [20_000, 100_000]) {
  const file = join(await mkdtemp(join(tmpdir(), 'sanaq-page-')), 'index.html');
  await write(claims, file);
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  // Time that the page's thread worked: what others do on the machine doesn't count.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const worked = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
  await tab.goto(pathToFileURL(file).href, { timeout: 0 });
  await tab.waitForSelector('main h1', { timeout: 0 });
  console.log(
    `${claims} claims, ${Math.round(statSync(file).size / 1e6)} MB: first view ${Math.round(1000 * (await worked()))} ms`,
  );
  for (const hash of ADDRESSES) {
    const before = await worked();
    await tab.evaluate(async (to) => {
      location.hash = to;
      await new Promise((resolve) =>
        addEventListener('hashchange', () => requestAnimationFrame(() => setTimeout(resolve)), { once: true }),
      );
    }, hash);
    console.log(`  ${decodeURIComponent(hash)} ${Math.round(1000 * ((await worked()) - before))} ms`);
  }
  const { JSHeapUsedSize } = await tab.metrics();
  console.log(`  memory ${Math.round(/** @type {number} */ (JSHeapUsedSize) / 1e6)} MB`);
  await tab.close();
}
await browser.close();
