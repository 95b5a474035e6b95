// node dev/screenshots.js PAGE FOLDER: what the page of the seeds looks like, on a desktop, a phone, and in the dark.
import { open, launch } from '../browser/chromium.js';

const [page, folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node dev/screenshots.js PAGE FOLDER');
  process.exit(2);
}
const SHOTS = /** @type {const} */ ([
  ['desktop', 1280, 1000, 'light', '#lang=kk'],
  ['phone', 390, 844, 'light', '#region=KZ-75&lang=ru'],
  ['dark', 1280, 1000, 'dark', '#indicator=grants.amount_total&rows=claims&lang=en'],
]);

const browser = await launch();
for (const [name, width, height, scheme, hash] of SHOTS) {
  const { tab } = await open(browser, page, hash, { width, scheme });
  await tab.setViewport({ width, height });
  const row = await tab.$('button.open');
  if (row) {
    await row.click();
    await tab.waitForSelector('.evidence blockquote');
    if (name === 'phone') await row.evaluate((button) => button.closest('tr')?.scrollIntoView());
  }
  await tab.screenshot({ path: `${folder}/page-${name}.png` });
}
await browser.close();
