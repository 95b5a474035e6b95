/**
 * @typedef {import('./run.js').Run} Run
 * @typedef {import('./table.js').Table} Table
 */

/**
 * The first and the last day on which the figure of a row was published; null where no day is known.
 *
 * @param {Run} run
 * @param {Table} table observations or claims
 * @param {number} row
 * @returns {[string, string] | null}
 */
export function toldDays(run, table, row) {
  const claims = table === run.claims ? [row] : claimsOfFigure(run, row);
  const days = claims.flatMap((claim) =>
    ['first_published', 'last_published'].flatMap((name) => run.claims.get(name, claim) ?? []),
  );
  days.sort();
  return days.length ? [days[0], days[days.length - 1]] : null;
}

/**
 * The claims of an observation that tell its figure; all of them where none tells it alone.
 *
 * @param {Run} run
 * @param {number} row of observations
 */
function claimsOfFigure(run, row) {
  const claims = run.claimsOf('observations', row);
  const supported = run.observations.get('supported', row);
  const telling = claims.filter((claim) => supported !== null && run.claims.get('value', claim) === supported);
  return telling.length ? telling : claims;
}
