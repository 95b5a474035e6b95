import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve as absolute } from 'node:path';
import { runInNewContext } from 'node:vm';
import { madeUpRun } from '../dev/made-up.js';
import { pageWith } from '../dev/page.js';
import { Run } from '../src/data/run.js';

/** @typedef {import('../src/data/run.js').RunData} RunData */

/**
 * The page that is tested: the one that SANAQ_PAGE names, else one of a made-up run.
 *
 * @returns {Promise<{file: string, run: Run, hashes: Record<string, string>}>} its run, and an address of each view
 */
export async function subject() {
  const file = process.env.SANAQ_PAGE ? absolute(process.env.SANAQ_PAGE) : await written(madeUpRun(600));
  const html = await readFile(file, 'utf8');
  const json = /<script type="application\/json" id="sanaq-data">(.*?)<\/script>/s.exec(html)?.[1];
  if (!json) throw new Error(`${file} holds no data`);
  const run = new Run(JSON.parse(json), ({ name }) => shard(join(dirname(file), 'data', `${name}.js`)));
  return { file, run, hashes: hashesOf(run) };
}

/** What a script beside the page has. @param {string} file @returns {Promise<import('../src/data/evidence.js').Texts>} */
async function shard(file) {
  const script = await readFile(file, 'utf8');
  return new Promise((resolve) =>
    runInNewContext(script, { sanaqShard: (/** @type {string} */ _, /** @type {any} */ texts) => resolve(texts) }),
  );
}

/** A page of some data, in a folder of its own. @param {RunData} data @returns {Promise<string>} its file */
export async function written(data) {
  const file = join(await mkdtemp(join(tmpdir(), 'sanaq-page-')), 'index.html');
  await writeFile(file, await pageWith(data));
  return file;
}

/** A made-up run of claims alone, with these values in some columns. @param {Record<string, any>[]} claims @returns {RunData} */
export function runOf(claims) {
  const data = madeUpRun(claims.length);
  const { columns } = /** @type {any} */ (data.tables.claims);
  for (const name of Object.keys(claims[0])) columns[name] = claims.map((claim) => claim[name]);
  data.tables.observations = { rows: 0, columns: {} };
  return data;
}

/** The indicator, region and claim with most to show. @param {Run} run */
function hashesOf(run) {
  const most = (/** @type {string} */ column, /** @type {(value: string | null) => boolean} */ wanted) =>
    [...run.claims.groups(column)].filter(([value]) => wanted(value)).sort(([, a], [, b]) => b.length - a.length)[0][0];
  const claims = run.claims.all();
  const claim = claims.find((row) => run.claims.get('conflict', row)) ?? claims[0];
  const indicator = most('indicator', (code) => code !== null && code !== 'other');
  const word = /** @type {string} */ (run.indicator(indicator, 'kk')).split(' ')[0];
  return {
    start: '#',
    indicator: `#indicator=${indicator}&rows=claims`,
    region: `#region=${most('region', (code) => code !== null)}&rows=claims`,
    claim: `#claim=${run.claims.get('claim_id', claim)}`,
    search: `#q=${encodeURIComponent(word)}`,
    indicators: '#view=indicators',
    left: '#view=left',
  };
}
