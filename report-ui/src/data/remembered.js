/** @typedef {import('./table.js').Table} Table */

/**
 * What reads something out of the rows of a table that takes work to say: the work is done once a row, when it is asked
 * for.
 *
 * @template T
 * @param {(table: Table) => (row: number) => T} make
 * @returns {(table: Table) => (row: number) => T}
 */
export function remembered(make) {
  /** @type {WeakMap<Table, (row: number) => T>} */
  const readers = new WeakMap();
  return (table) => {
    let reader = readers.get(table);
    if (!reader) {
      const say = make(table);
      /** @type {T[]} */
      const said = [];
      reader = (row) => (row in said ? said[row] : (said[row] = say(row)));
      readers.set(table, reader);
    }
    return reader;
  };
}
