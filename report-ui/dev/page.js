import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const template = new URL('../dist/report.html', import.meta.url);

/**
 * The page with data and its policy in it, as Java writes it.
 *
 * @param {import('../src/data/run.js').RunData} data
 * @returns {Promise<string>} HTML
 */
export async function pageWith(data) {
  const html = await readFile(template, 'utf8');
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const own = (/** @type {string} */ tag) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text]) => integrityOf(text));
  const sources = (/** @type {string[]} */ hashes) => hashes.map((hash) => `'${hash}'`).join(' ');
  const scripts = [...own('script'), ...(data.shards ?? []).map(({ integrity }) => integrity)];
  const policy = `default-src 'none'; script-src ${sources(scripts)}; style-src ${sources(own('style'))}; img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'`;
  return html
    .replace('<!--sanaq:csp-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('<!--sanaq:data-->', () => `<script type="application/json" id="sanaq-data">${json}</script>`);
}

/** What a browser knows a script by. @param {string} text */
export function integrityOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
