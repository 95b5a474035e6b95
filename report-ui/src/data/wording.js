/**
 * @typedef {import('./table.js').Table} Table
 * @typedef {import('../language/words.js').Language} Language
 */

/** @type {Language[]} */
const OTHERWISE = ['en', 'kk', 'ru'];

/**
 * What a table says of a row in a column for each language (`label_kk` …): in the language that is asked for, else in
 * another; null where it says nothing.
 *
 * @param {Table} table
 * @param {string} column without its language
 * @param {number} row
 * @param {Language} language
 * @returns {{text: string, language: Language} | null}
 */
export function wordingOf(table, column, row, language) {
  for (const one of [language, ...OTHERWISE]) {
    const text = table.get(`${column}_${one}`, row);
    if (text) return { text, language: one };
  }
  return null;
}
