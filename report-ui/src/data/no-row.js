/**
 * Why a claim is in no observation: it is not of the whole of its place and time (`parts`), it was not read surely enough
 * (`unsure`), or its articles give several values (`apart`). Null where it is in one. The first that holds is the reason,
 * as the run has it, too.
 *
 * @param {import('./run.js').Run} run
 * @param {number} row of claims
 * @returns {'parts' | 'unsure' | 'apart' | null}
 */
export function whyInNoRow({ claims, info }, row) {
  if (claims.get('observation_id', row) !== null) return null;
  if (claims.get('scope', row) === 'part') return 'parts';
  return Number(claims.get('certainty', row)) < Number(info.minCertainty) ? 'unsure' : 'apart';
}
