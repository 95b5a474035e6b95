import { filtered } from './filter.js';
import { endOf } from './order.js';
import { ofRegions } from './places.js';

/** @typedef {import('./table.js').Table} Table */

/**
 * What is planned. Plans are ahead if their time was not over when the latest article was published; where no day is
 * known all are. Those under an indicator come first, of these the surest. Claims that were read as surely as what
 * observations rest on are apart from the others.
 *
 * @param {import('./run.js').Run} run
 * @param {string | null} region the codes of some; null for all
 * @returns {{from: string | null, observed: number[], sure: number[], unsure: number[], coming: number[], ever:
 *   number[]}} from: the first year of what is ahead, null where no day is known; coming: all claims of plans of that
 *   year and later ones; ever: those of any year
 */
export function planned(run, region) {
  const { observations, claims, info } = run;
  const today = (run.lastDay() ?? info.published)?.slice(0, 10) ?? null;
  const from = today?.slice(0, 4) ?? null;
  const rows = (/** @type {Table} */ table) =>
    filtered(table, region ? ofRegions(table, region) : table.all(), { status: 'planned' });
  const ever = rows(claims);
  const told = ahead(claims, ever, today).sort(surest(claims));
  const isSure = (/** @type {number} */ row) => Number(claims.get('certainty', row)) >= Number(info.minCertainty);
  return {
    from,
    ever,
    coming: from === null ? ever : filtered(claims, ever, { from }),
    observed: ahead(observations, rows(observations), today).sort(surest(observations)),
    sure: told.filter(isSure),
    unsure: told.filter((row) => !isSure(row)),
  };
}

/**
 * Rows whose time is not over on a day: its last one, or its year, is not before it. Of what no time is known that
 * cannot be said.
 *
 * @param {Table} table
 * @param {number[]} rows
 * @param {string | null} day null where all are meant
 */
function ahead(table, rows, day) {
  const end = endOf(table);
  return day === null
    ? [...rows]
    : rows.filter((row) => {
        const last = end(row);
        // A year is over with its last day.
        return last !== '' && last >= day.slice(0, last.length);
      });
}

/** What puts rows of an indicator before others, and the surest first. @param {Table} table @returns {(a: number, b: number) => number} */
function surest(table) {
  const [indicator, certainty] = [table.reader('indicator'), table.reader('certainty')];
  const isOther = (/** @type {number} */ row) => Number(indicator(row) === 'other');
  return (a, b) => isOther(a) - isOther(b) || Number(certainty(b)) - Number(certainty(a)) || a - b;
}

/** The first row of each thing in each place. @param {Table} table @param {number[]} rows @returns {number[]} */
export function oneEach(table, rows) {
  const cells = ['indicator', 'qualifier', 'region', 'district'].map((name) => table.reader(name));
  const title = table.reader('title');
  const seen = new Set();
  return rows.filter((row) => {
    const told = cells.map((cell) => cell(row));
    const key = [...told, told[0] === 'other' ? title(row) : ''].join('\n');
    return !seen.has(key) && seen.add(key);
  });
}
