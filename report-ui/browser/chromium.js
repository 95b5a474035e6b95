import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/**
 * @typedef {{width?: number, scheme?: 'light' | 'dark'}} Look
 * @typedef {{tab: import('puppeteer-core').Page, troubles: string[], shards: string[]}} Opened  troubles: what was
 *   written to the console, thrown or asked for; shards: what was loaded from beside the page
 */

/**
 * A Chromium without a window; SANAQ_CHROMIUM names one, else that of the package is taken.
 *
 * @param {string[]} more of its arguments
 */
export async function launch(...more) {
  const own = process.env.SANAQ_CHROMIUM;
  return puppeteer.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: puppeteer.defaultArgs({ args: [...(own ? ['--no-sandbox'] : chromium.args), ...more], headless: 'shell' }),
    headless: 'shell',
  });
}

/**
 * Opens a page from disk.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} file
 * @param {string} [hash]
 * @param {Look} [look]
 * @returns {Promise<Opened>}
 */
export async function open(browser, file, hash = '', { width = 1280, scheme = 'light' } = {}) {
  const tab = await browser.newPage();
  /** @type {string[][]} */
  const [troubles, shards] = [[], []];
  const address = pathToFileURL(file).href;
  const beside = new URL('data/', address).href;
  tab.on('console', (message) => troubles.push(`console: ${message.text()}`));
  tab.on('pageerror', (error) => troubles.push(`error: ${error}`));
  tab.on('dialog', (dialog) => {
    troubles.push(`dialog: ${dialog.message()}`);
    dialog.dismiss();
  });
  tab.on('request', (request) => {
    const url = request.url();
    if (url.startsWith(beside)) shards.push(url.slice(beside.length));
    else if (url.split('#')[0] !== address && !/^(data|blob):/.test(url)) troubles.push(`request: ${url}`);
  });
  await tab.setViewport({ width, height: 900 });
  await tab.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await tab.goto(`${address}${hash}`);
  await settled(tab);
  return { tab, troubles, shards };
}

/** Goes elsewhere in an opened page. @param {import('puppeteer-core').Page} tab @param {string} hash */
export async function go(tab, hash) {
  await tab.evaluate((to) => {
    location.hash = to;
  }, hash);
  await settled(tab);
}

/** Waits until the view is there, with what is loaded later. @param {import('puppeteer-core').Page} tab */
export async function settled(tab) {
  // A change of the hash is heard in a task of its own.
  await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
  await tab.waitForFunction(
    () =>
      document.querySelector('main h1') &&
      !document.querySelector('[aria-busy]') &&
      [...document.querySelectorAll('.picture')].every((picture) => picture.firstElementChild),
  );
}

/**
 * A folder for what a test writes; it is gone after the test.
 *
 * @param {{after: (end: () => Promise<void>) => void}} context
 */
export async function folder(context) {
  const path = await mkdtemp(join(tmpdir(), 'sanaq-page-'));
  context.after(() => rm(path, { recursive: true }));
  return path;
}

/** Puts what a page hands out into a folder. @param {import('puppeteer-core').Page} tab @param {string} path */
export async function downloadsTo(tab, path) {
  const session = await tab.createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: path });
}

/**
 * Presses a button, and reads the file that comes of it.
 *
 * @param {import('puppeteer-core').Page} tab
 * @param {string} path
 * @param {string} button
 * @param {string} ending
 * @param {BufferEncoding} [encoding]
 */
export async function downloaded(tab, path, button, ending, encoding = 'utf8') {
  await tab.$eval(button, (element) => /** @type {HTMLElement} */ (element).click());
  for (;;) {
    const name = (await readdir(path)).find((file) => file.endsWith(ending));
    if (name) return readFile(join(path, name), encoding);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
