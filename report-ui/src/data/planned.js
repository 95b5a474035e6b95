import { filtered } from './filter.js';
import { ofRegions } from './places.js';

/**
 * What is planned. The coming years begin with that of the latest article: its plans are not over for those who read
 * it. Observations come by their years; claims with the surest first, those that were read as surely as what
 * observations rest on apart from the others.
 *
 * @param {import('./run.js').Run} run
 * @param {string | null} region the codes of some; null for all
 * @returns {{from: string | null, observed: number[], sure: number[], unsure: number[], ever: number[]}} from: the
 *   first of the coming years, null where no day is known; ever: all claims of plans, of whatever year
 */
export function planned(run, region) {
  const { observations, claims, info } = run;
  const from = (run.lastDay() ?? info.published)?.slice(0, 4) ?? null;
  const rows = (/** @type {import('./table.js').Table} */ table) =>
    filtered(table, region ? ofRegions(table, region) : table.all(), { status: 'planned' });
  const coming = (/** @type {import('./table.js').Table} */ table, /** @type {number[]} */ those) =>
    from === null ? those : filtered(table, those, { from });
  const number = (/** @type {string} */ name) => {
    const cell = observations.reader(name);
    return (/** @type {number} */ row) => Number(cell(row));
  };
  const [year, sources] = [number('year'), number('sources')];
  const certainty = (/** @type {number} */ row) => Number(claims.get('certainty', row));
  const isSure = (/** @type {number} */ row) => certainty(row) >= Number(info.minCertainty);
  const ever = rows(claims);
  const told = coming(claims, ever).sort((a, b) => certainty(b) - certainty(a) || a - b);
  return {
    from,
    ever,
    observed: coming(observations, rows(observations)).sort(
      (a, b) => year(a) - year(b) || sources(b) - sources(a) || a - b,
    ),
    sure: told.filter(isSure),
    unsure: told.filter((row) => !isSure(row)),
  };
}
