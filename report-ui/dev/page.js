import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

const template = new URL('../dist/report.html', import.meta.url);

/** The page with data and its policy in it, as Java writes it. @param {unknown} data @returns {Promise<string>} HTML */
export async function pageWith(data) {
  const html = await readFile(template, 'utf8');
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  const hashes = (/** @type {string} */ tag) =>
    [...html.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))]
      .map(([, text]) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
      .join(' ');
  const policy = `default-src 'none'; script-src 'strict-dynamic' ${hashes('script')}; style-src ${hashes('style')}; img-src data: blob:; base-uri 'none'; form-action 'none'`;
  return html
    .replace('<!--sanaq:csp-->', () => `<meta http-equiv="Content-Security-Policy" content="${policy}">`)
    .replace('<!--sanaq:data-->', () => `<script type="application/json" id="sanaq-data">${json}</script>`);
}
