// node dev/screenshots.js PAGE FOLDER [HASH…]: what the page looks like, on a desktop, a phone, and in the dark.
import { pathToFileURL } from 'node:url';
import { launch } from '../browser/chromium.js';

const [page, folder, ...hashes] = process.argv.slice(2);
const SHOTS = /** @type {const} */ ([
  ['desktop', 1280, 900, 'light'],
  ['phone', 390, 844, 'light'],
  ['dark', 1280, 900, 'dark'],
]);

const browser = await launch();
for (const [name, width, height, scheme] of SHOTS) {
  for (const [place, hash] of (hashes.length ? hashes : ['#lang=kk']).entries()) {
    const tab = await browser.newPage();
    tab.on('console', (message) => console.error(message.text()));
    tab.on('pageerror', (error) => console.error(String(error)));
    await tab.setViewport({ width, height, deviceScaleFactor: 1 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(`${pathToFileURL(page)}${hash}`);
    await tab.waitForSelector('main h1');
    await new Promise((resolve) => setTimeout(resolve, 300));
    await tab.screenshot({
      path: /** @type {`${string}.png`} */ (`${folder}/${name}${hashes.length > 1 ? `-${place}` : ''}.png`),
      fullPage: true,
    });
    await tab.close();
  }
}
await browser.close();
