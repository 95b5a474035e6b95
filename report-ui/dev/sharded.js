import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Table } from '../src/data/table.js';
import { integrityOf, pageWith } from './page.js';
import { columns } from './run-data.js';

/**
 * @typedef {import('../src/data/run.js').RunData} RunData
 * @typedef {import('../src/data/table.js').TableData} TableData
 */

/**
 * Writes a page whose mentions and sentences lie beside it, as Java does; ids may be any.
 *
 * @param {RunData} data
 * @param {number} count how many shards
 * @param {string} file
 */
export async function writeSharded(data, count, file) {
  const { mentions, sentences, ...rest } = data.tables;
  const [told, texts] = [new Table(mentions), new Table(sentences)];
  const ofClaims = told.groups('claim_id');
  const ids = [...ofClaims.keys()].sort();
  const size = Math.ceil(ids.length / count);
  const folder = join(dirname(file), 'data');
  await mkdir(folder, { recursive: true });
  /** @type {import('../src/data/evidence.js').Shard[]} */
  const shards = [];
  for (let from = 0; from < ids.length; from += size) {
    const rows = ids.slice(from, from + size).flatMap((id) => ofClaims.get(id) ?? []);
    const cited = new Set(rows.map((row) => told.get('sentence_id', row)));
    const citing = texts.all().filter((row) => cited.has(texts.get('sentence_id', row)));
    const name = `claims-${shards.length}`;
    const parts = { mentions: only(mentions, rows), sentences: only(sentences, citing) };
    const script = `sanaqShard(${JSON.stringify(name)},${JSON.stringify(parts)});\n`;
    await writeFile(join(folder, `${name}.js`), script);
    shards.push({ name, first: ids[from], integrity: integrityOf(script) });
  }
  const tables = { ...rest, mentions: { rows: mentions.rows }, sentences: { rows: sentences.rows } };
  await writeFile(file, await pageWith({ ...data, tables, shards }));
}

/** Some rows of a table. @param {TableData} data @param {number[]} rows @returns {TableData} */
function only(data, rows) {
  const table = new Table(data);
  const names = Object.keys(data.columns ?? {});
  return columns(rows.map((row) => Object.fromEntries(names.map((name) => [name, table.get(name, row)]))));
}
