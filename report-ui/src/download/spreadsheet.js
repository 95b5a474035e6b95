/**
 * A column of a sheet: what it is called, and what it says of a row. Numbers are numbers, or decimals as texts under
 * `decimal`.
 *
 * @typedef {string | number | null | undefined | {decimal: string}} SheetCell
 * @typedef {{head: string, cell: (row: number) => SheetCell}} SheetColumn
 */

/**
 * Rows as CSV for a spreadsheet that is set to a reader's language: where a comma stands before decimals, fields are
 * apart by semicolons. With a byte order mark; no text is taken for a formula.
 *
 * @param {SheetColumn[]} columns
 * @param {number[]} rows
 * @param {string} decimalMark
 * @returns {string}
 */
export function spreadsheet(columns, rows, decimalMark) {
  const separator = decimalMark === ',' ? ';' : ',';
  const heads = columns.map(({ head }) => quoted(harmless(head), separator));
  const lines = rows.map((row) => columns.map(({ cell }) => quoted(written(cell(row), decimalMark), separator)));
  return `\ufeff${[heads, ...lines].map((line) => `${line.join(separator)}\r\n`).join('')}`;
}

/** @param {SheetCell} cell @param {string} decimalMark */
function written(cell, decimalMark) {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return harmless(cell);
  return String(typeof cell === 'number' ? cell : cell.decimal).replace('.', decimalMark);
}

/** A text that begins as a formula would gets an apostrophe, which a sheet doesn't show. @param {string} text */
function harmless(text) {
  return /^[=+\-@\t\r\n]/.test(text) ? `'${text}` : text;
}

/** @param {string} text @param {string} separator */
function quoted(text, separator) {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
