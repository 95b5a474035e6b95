import { descending } from 'd3-array';
import { grouped } from './grouped.js';

/** @typedef {import('./table.js').Table} Table */

/**
 * Rows by a number each; equal ones in the order of their table.
 *
 * @param {number[]} rows
 * @param {number[]} keys of the rows, at the same places
 * @param {1 | -1} way up or down
 * @returns {number[]}
 */
export function sorted(rows, keys, way) {
  const places = rows.map((_, place) => place);
  places.sort((a, b) => way * (keys[a] - keys[b]) || rows[a] - rows[b]);
  return places.map((place) => rows[place]);
}

/**
 * Numbers in place of texts, in the order of a language: few texts are told many times, and comparing them as a
 * language does takes its time.
 *
 * @param {string[]} texts
 * @param {(a: string, b: string) => number} compare
 * @returns {number[]}
 */
export function ranks(texts, compare) {
  const known = new Map([...new Set(texts)].sort(compare).map((text, rank) => [text, rank]));
  return texts.map((text) => /** @type {number} */ (known.get(text)));
}

/** What puts rows in the order in which they were published; those without a day come last. @param {Table} table @returns {(a: number, b: number) => number} */
export function byPublication(table) {
  const published = table.reader('published');
  const day = (/** @type {number} */ row) => published(row) ?? '9999';
  return (a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a - b);
}

/**
 * What puts rows in the order of their times: the last day of each, of what is told as it was when published the day of
 * that, else its year, else nothing. To be compared as text.
 *
 * @param {Table} table
 * @returns {(row: number) => string}
 */
export function endOf(table) {
  const [end, year, published] = [table.reader('period_end'), table.reader('year'), publicationOf(table)];
  return (row) => end(row) ?? published(row) ?? String(year(row) ?? '');
}

/**
 * The day that a state is of which was told without a time: that of its publication. Of anything else, of plans, and
 * where the day is unknown, null.
 *
 * @param {Table} table
 * @returns {(row: number) => string | null}
 */
export function publicationOf(table) {
  const [kind, status, told, latest] = ['period_kind', 'status', 'last_published', 'latest_date'].map((name) =>
    table.reader(name),
  );
  return (row) => (kind(row) === 'as_of' && status(row) !== 'planned' ? (told(row) ?? latest(row)) : null);
}

/**
 * What puts the row first that is to be told of several: the latest, of one time that which was read most surely, and
 * of those the one with most sources.
 *
 * @param {Table} table observations or claims
 * @returns {(a: number, b: number) => number}
 */
export function byLatest(table) {
  const [end, certainty, sources] = [endOf(table), table.reader('certainty'), table.reader('sources')];
  return (a, b) =>
    descending(end(a), end(b)) || Number(certainty(b)) - Number(certainty(a)) || sources(b) - sources(a) || a - b;
}

/**
 * Rows of one kind together, the kind with most rows first; those of a kind in the order in which they come.
 *
 * @param {number[]} rows
 * @param {(row: number) => string} kind
 * @returns {number[]}
 */
export function apart(rows, kind) {
  return [...grouped(rows, kind)]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .flatMap(([, those]) => those);
}

/** All rows of a table in an order, made once. */
export class Order {
  #rows;

  /** @param {number[]} rows */
  constructor(rows) {
    this.#rows = rows;
  }

  /** Some rows in this order. @param {number[]} rows @returns {number[]} */
  of(rows) {
    const wanted = new Uint8Array(this.#rows.length);
    for (const row of rows) wanted[row] = 1;
    return this.#rows.filter((row) => wanted[row]);
  }
}
