import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/**
 * The data of a page, made of a run's JSON tables as Java makes them: for working on the page, and for its tests.
 *
 * @typedef {import('../src/data/run.js').RunData} RunData
 * @typedef {import('../src/data/table.js').TableData} TableData
 */

const TABLES = [
  'observations',
  'claims',
  'mentions',
  'sentences',
  'documents',
  'indicators',
  'regions',
  'districts',
  'units',
  'rejected',
];

/** Whole numbers; all other numbers of the tables are decimals, which the page has as texts. */
const WHOLE = new Set([
  'year',
  'begin',
  'end',
  'sentence_begin',
  'sentence_end',
  'excerpt_begin',
  'claims',
  'mentions',
  'documents',
  'outlets',
  'sources',
  'supported_sources',
  'runner_up_sources',
  'bound_sources',
  'bounds',
  'periods',
  'times',
  'characters',
  'sentences',
  'quantities',
  'line',
  'column',
  'offset',
]);

/** Columns that the page has no use for, each behind its table: the list that Java goes by. */
const UNUSED = new Set(
  readFileSync(
    new URL('../../pipeline/src/main/resources/kz/sanaq/pipeline/page/left-out-columns.tsv', import.meta.url),
    'utf8',
  ).split('\n'),
);

/** @param {string} folder of a published run with JSON tables @returns {Promise<RunData>} */
export async function runData(folder) {
  const manifest = JSON.parse(await readFile(`${folder}/manifest.json`, 'utf8'));
  const descriptor = JSON.parse(await readFile(`${folder}/datapackage.json`, 'utf8'));
  /** @type {Record<string, TableData>} */
  const tables = {};
  for (const name of TABLES) {
    tables[name] = columns(await rowsOf(folder, manifest.files, name), name);
  }
  const [{ name, title }] = descriptor.licenses;
  return {
    run: {
      id: manifest.run,
      published: null,
      version: manifest.version,
      schema: manifest.schema_version,
      licence: { name, title },
      minCertainty: manifest.options['min-certainty'],
      counts: manifest.counts,
      diff: null,
    },
    tables,
    leftOut: leftOut(await rowsOf(folder, manifest.files, 'documents')),
  };
}

/** Counts of what documents say was left out. @param {Record<string, any>[]} documents */
function leftOut(documents) {
  /** @type {Record<string, Record<string, number>>} */
  const counts = { reasons: {}, languages: {} };
  const add = (/** @type {string} */ kind, /** @type {string} */ key, /** @type {number} */ n) => {
    counts[kind][key] = (counts[kind][key] ?? 0) + n;
  };
  for (const { state, language, left_out: reasons } of documents) {
    if (state === 'other_language') add('languages', language, 1);
    for (const reason of reasons ?? []) add('reasons', reason.split('=')[0], Number(reason.split('=')[1]));
  }
  return { reasons: counts.reasons, languages: counts.languages };
}

/**
 * Rows as the columns of a table, without those that the page has no use for.
 *
 * @param {Record<string, any>[]} rows
 * @param {string} [table] what it is called
 * @returns {TableData}
 */
export function columns(rows, table = '') {
  const names = Object.keys(rows[0] ?? {}).filter((name) => !UNUSED.has(`${table}\t${name}`));
  return {
    rows: rows.length,
    columns: Object.fromEntries(names.map((name) => [name, shortest(rows.map((row) => cell(name, row[name])))])),
  };
}

/**
 * A column as a list, or as a dictionary where that is shorter.
 *
 * @param {any[]} values
 * @returns {import('../src/data/table.js').Column}
 */
function shortest(values) {
  const places = new Map();
  const index = values.map((value) => {
    const key = JSON.stringify(value);
    if (!places.has(key)) places.set(key, places.size);
    return places.get(key);
  });
  const dictionary = [...places.keys()].map((key) => JSON.parse(key));
  const length = (/** @type {any} */ value) => JSON.stringify(value).length;
  return length({ dictionary, index }) < length(values) ? { dictionary, index } : values;
}

/** @param {string} name @param {any} value */
function cell(name, value) {
  return typeof value === 'number' && !WHOLE.has(name) ? plain(value) : value;
}

/** A number in plain notation. @param {number} value */
function plain(value) {
  return Math.abs(value) < 1e21 && !String(value).includes('e')
    ? String(value)
    : value.toLocaleString('en', { useGrouping: false, maximumFractionDigits: 10 });
}

/** @param {string} folder @param {{path: string, table: string, format: string}[]} files @param {string} table */
async function rowsOf(folder, files, table) {
  const rows = [];
  for (const file of files.filter((file) => file.table === table && file.format === 'json')) {
    const partition = Object.fromEntries(
      [...file.path.matchAll(/(year|region)=([^/]+)/g)].map(([, name, value]) => [
        name,
        value.startsWith('__') ? null : name === 'year' ? Number(value) : value,
      ]),
    );
    const text = await readFile(`${folder}/${file.path}`, 'utf8');
    for (const line of text.split('\n')) if (line) rows.push({ ...JSON.parse(line), ...partition });
  }
  return rows;
}
