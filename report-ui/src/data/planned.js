import { filtered } from './filter.js';
import { endOf } from './order.js';
import { ofRegions } from './places.js';

/** @typedef {import('./table.js').Table} Table */

/**
 * What is planned. Plans are ahead if their time was not over when the latest article was published; where no day is
 * known all are. Observations come by their years; claims with those under an indicator first and then the surest,
 * those that were read as surely as what observations rest on apart from the others.
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
  const number = (/** @type {Table} */ table, /** @type {string} */ name) => {
    const cell = table.reader(name);
    return (/** @type {number} */ row) => Number(cell(row));
  };
  const [year, sources] = ['year', 'sources'].map((name) => number(observations, name));
  const certainty = number(claims, 'certainty');
  const isOther = (/** @type {number} */ row) => Number(claims.get('indicator', row) === 'other');
  const isSure = (/** @type {number} */ row) => certainty(row) >= Number(info.minCertainty);
  const ever = rows(claims);
  const told = ahead(claims, ever, today).sort(
    (a, b) => isOther(a) - isOther(b) || certainty(b) - certainty(a) || a - b,
  );
  return {
    from,
    ever,
    coming: from === null ? ever : filtered(claims, ever, { from }),
    observed: ahead(observations, rows(observations), today).sort(
      (a, b) => year(a) - year(b) || sources(b) - sources(a) || a - b,
    ),
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
