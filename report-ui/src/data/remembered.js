/** @typedef {import('./table.js').Table} Table */

/**
 * What is made of a whole table: once, when it is asked for.
 *
 * @template T
 * @param {(table: Table) => T} make
 * @returns {(table: Table) => T}
 */
export function onceATable(make) {
  /** @type {WeakMap<Table, T>} */
  const known = new WeakMap();
  return (table) => {
    if (!known.has(table)) known.set(table, make(table));
    return /** @type {T} */ (known.get(table));
  };
}

/**
 * What reads something out of the rows of a table that takes work to say: the work is done once a row, when it is asked
 * for.
 *
 * @template T
 * @param {(table: Table) => (row: number) => T} make
 * @returns {(table: Table) => (row: number) => T}
 */
export function remembered(make) {
  return onceATable((table) => {
    const say = make(table);
    /** @type {T[]} */
    const said = [];
    return (row) => (row in said ? said[row] : (said[row] = say(row)));
  });
}
