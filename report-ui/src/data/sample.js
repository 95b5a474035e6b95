import { grouped } from './grouped.js';
import { onceATable } from './remembered.js';

/** @typedef {import('./table.js').Table} Table */

/** What is longer doesn't fit into the field on a phone. */
const LONGEST = 28;

/** The indicators, regions and years that a table has most rows of: three that are told together. @type {(table: Table) => {indicator: string, region: string, year: number}[]} */
const asked = onceATable((table) => {
  const [indicator, region, district, year] = ['indicator', 'region', 'district', 'year'].map((name) =>
    table.reader(name),
  );
  const fit = table
    .all()
    .filter(
      (row) => indicator(row) !== 'other' && region(row)?.includes('-') && district(row) === null && year(row) !== null,
    );
  return [...grouped(fit, (row) => [indicator(row), region(row), year(row)].join('\n'))]
    .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([, [row]]) => ({ indicator: indicator(row), region: region(row), year: year(row) }));
});

/**
 * A question that the run has an answer to: that of which it has most observations, else claims.
 *
 * @param {import('./run.js').Run} run
 * @param {import('../language/words.js').Language} language
 * @returns {string | null} null where it has none of an indicator in a region
 */
export function sample(run, language) {
  let first = null;
  for (const table of [run.observations, run.claims])
    for (const { indicator, region, year } of asked(table)) {
      const question = `${run.indicator(indicator, language) ?? indicator} ${run.region(region, language)} ${year}`;
      if (question.length <= LONGEST) return question;
      first ??= question;
    }
  return first;
}
