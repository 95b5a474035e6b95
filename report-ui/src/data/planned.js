import { filtered } from './filter.js';
import { ofRegions } from './places.js';

/**
 * What is planned: all claims that ever spoke of it, and what is told of the years after the latest article, which are
 * observations, the next years first, and claims that were read as surely as those that observations rest on, the
 * surest first.
 *
 * @param {import('./run.js').Run} run
 * @param {string | null} region the codes of some; null for all
 * @returns {{from: string, observed: number[], told: number[], ever: number[]}} from: the first of those years
 */
export function planned(run, region) {
  const { observations, claims, info } = run;
  const from = String(Number((run.lastDay() ?? info.published ?? '').slice(0, 4)) + 1);
  const rows = (/** @type {import('./table.js').Table} */ table) =>
    filtered(table, region ? ofRegions(table, region) : table.all(), { status: 'planned' });
  const number = (/** @type {string} */ name) => {
    const cell = observations.reader(name);
    return (/** @type {number} */ row) => Number(cell(row));
  };
  const [year, sources] = [number('year'), number('sources')];
  const certainty = (/** @type {number} */ row) => Number(claims.get('certainty', row));
  const ever = rows(claims);
  return {
    from,
    ever,
    observed: filtered(observations, rows(observations), { from }).sort(
      (a, b) => year(a) - year(b) || sources(b) - sources(a) || a - b,
    ),
    told: filtered(claims, ever, { from })
      .filter((row) => certainty(row) >= Number(info.minCertainty))
      .sort((a, b) => certainty(b) - certainty(a) || a - b),
  };
}
