import { sentenceOf } from '../data/evidence.js';

/**
 * What a row rests on, as downloads have it: the sentence of a mention, and where it was printed.
 *
 * @typedef {import('../data/run.js').Run} Run
 * @typedef {{text: string, sentence: string | null, outlet: string | null, published: string | null, headline: string |
 *   null, url: string | null}} Told  text: the figure, as it stands in the sentence
 */

/**
 * The mentions of each row, in the order of its claims.
 *
 * @param {Run} run
 * @param {'observations' | 'claims'} kind
 * @param {number[]} rows
 * @returns {Promise<Map<number, Told[]>>} fails with MissingShard
 */
export async function toldOf(run, kind, rows) {
  const id = run.claims.reader('claim_id');
  const claims = new Map(rows.map((row) => [row, run.claimsOf(kind, row).map(id)]));
  const told = await run.evidence.ofEach([...claims.values()].flat(), (mention) => toldBy(run, mention));
  return new Map(rows.map((row) => [row, (claims.get(row) ?? []).flatMap((claim) => told.get(claim) ?? [])]));
}

/** @param {Run} run @param {import('../data/evidence.js').Mention} mention @returns {Told} */
function toldBy(run, mention) {
  const get = (/** @type {string} */ name) => mention.mentions.get(name, mention.row);
  return {
    text: get('text'),
    sentence: sentenceOf(mention)?.text ?? null,
    outlet: get('source'),
    published: get('published'),
    headline: run.headlineOf(mention),
    url: get('url'),
  };
}
