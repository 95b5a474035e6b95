import chromium from '@sparticuz/chromium';
import puppeteer from 'puppeteer-core';

/** A Chromium without a window; SANAQ_CHROMIUM names one, else that of the package is taken. */
export async function launch() {
  const own = process.env.SANAQ_CHROMIUM;
  return puppeteer.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: puppeteer.defaultArgs({ args: own ? ['--no-sandbox'] : chromium.args, headless: 'shell' }),
    headless: 'shell',
  });
}
