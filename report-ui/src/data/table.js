import { grouped } from './grouped.js';

/**
 * @typedef {string | number | boolean | string[] | null} Cell
 * @typedef {Cell[] | {dictionary: Cell[], index: (number | null)[]}} Column
 * @typedef {{rows: number, columns?: Record<string, Column>}} TableData
 * @typedef {(row: number) => any} Reader  the cell of a row; null where it is unknown
 */

/** A table by columns, as it came: rows are numbers from 0, and no object is made of any of them. */
export class Table {
  /** @type {Map<string, Reader>} */
  #readers = new Map();
  /** @type {Map<string, Map<Cell, number[]>>} */
  #groups = new Map();
  /** @type {number[] | undefined} */
  #all;
  #data;

  /** @param {TableData} data */
  constructor(data) {
    this.#data = data;
    this.rows = data.rows;
  }

  /** What reads one column; of a column that is not there all cells are null. @param {string} name @returns {Reader} */
  reader(name) {
    let reader = this.#readers.get(name);
    if (!reader) {
      reader = readerOf(this.#data.columns?.[name]);
      this.#readers.set(name, reader);
    }
    return reader;
  }

  /** @param {string} name @param {number} row @returns {any} */
  get(name, row) {
    return this.reader(name)(row);
  }

  /** Rows by what stands in a column, in their order; made once. @param {string} name @returns {Map<any, number[]>} */
  groups(name) {
    let groups = this.#groups.get(name);
    if (!groups) {
      groups = grouped(this.all(), this.reader(name));
      this.#groups.set(name, groups);
    }
    return groups;
  }

  /** The rows with that value. @param {string} name @param {Cell} value @returns {number[]} */
  where(name, value) {
    return this.groups(name).get(value) ?? [];
  }

  /**
   * The row with that key; undefined where there is none.
   *
   * @param {string} name
   * @param {Cell} value
   * @returns {number | undefined}
   */
  find(name, value) {
    return this.where(name, value)[0];
  }

  /** All rows, in their order. @returns {number[]} */
  all() {
    this.#all ??= Array.from({ length: this.rows }, (_, row) => row);
    return this.#all.slice();
  }
}

/** @param {Column | undefined} column @returns {Reader} */
function readerOf(column) {
  if (!column) return () => null;
  if (Array.isArray(column)) return (row) => column[row] ?? null;
  const { dictionary, index } = column;
  return (row) => {
    const place = index[row];
    return place === null ? null : (dictionary[place] ?? null);
  };
}
