import { measureOf, measureParts } from './filter.js';
import { grouped } from './grouped.js';
import { remembered } from './remembered.js';

/**
 * Rows that may stand in one chart: of one measure, one qualifier and one kind of period. What is planned and what came
 * to be are apart within them.
 *
 * @typedef {import('./table.js').Table} Table
 * @typedef {{key: string, rows: number[], sources: number}} Series  sources: how much its rows rest on, together
 */

const BETWEEN = '|';

/** What names the series of a row. */
export const seriesOf = remembered((table) => {
  const measure = measureOf(table);
  const [qualifier, period] = ['qualifier', 'period_kind'].map((name) => table.reader(name));
  return (row) => [measure(row), period(row), qualifier(row) ?? ''].join(BETWEEN);
});

/** What a name of a series says. @param {string} key */
export function seriesParts(key) {
  const [measure, period, ...qualifier] = key.split(BETWEEN);
  return { measure: measureParts(measure), period, qualifier: qualifier.join(BETWEEN) || null };
}

/**
 * The series of rows, that first which tells most: the whole before parts of it, a known kind of period before an
 * unknown one, and then that with most evidence.
 *
 * @param {Table} table
 * @param {number[]} rows
 * @returns {Series[]}
 */
export function bySeries(table, rows) {
  const sources = table.reader('sources');
  return [...grouped(rows, seriesOf(table))]
    .map(([key, those]) => ({ key, rows: those, sources: those.reduce((sum, row) => sum + sources(row), 0) }))
    .sort(
      (a, b) =>
        vagueness(a.key) - vagueness(b.key) ||
        b.sources - a.sources ||
        b.rows.length - a.rows.length ||
        (a.key < b.key ? -1 : 1),
    );
}

/** How little one knows of what a series is about: of the whole and its time most. @param {string} key */
function vagueness(key) {
  const { measure, period } = seriesParts(key);
  return 2 * Number(measure.subset) + Number(period === 'unknown');
}
