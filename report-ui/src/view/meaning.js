import checked from '../data/checked-rows.json' with { type: 'json' };

/** @typedef {(typeof TERMS)[number]} Term */

/** The words of the page that mean something of their own. */
export const TERMS = /** @type {const} */ (['claims', 'observations', 'part', 'sources', 'certainty', 'run']);

/**
 * What a word of the page means in this run.
 *
 * @param {import('./context.js').Context} context
 * @param {Term} term
 * @returns {string}
 */
export function meaningOf(context, term) {
  const meaning = context.say(`meaning.${term}`, { why: whyNone(context) });
  return term === 'certainty' ? `${meaning} ${rightWhenChecked(context)}` : meaning;
}

/** Why a claim makes no observation: the reasons that there are. @param {import('./context.js').Context} context @returns {string} */
export function whyNone({ words, figures, run }) {
  return words.say('left.why', { share: figures.percent(run.info.minCertainty) });
}

/** What share of rows was right when they were checked. @param {import('./context.js').Context} context */
function rightWhenChecked({ words, figures }) {
  const { right, rows, texts, certainty } = checked;
  const of100 = Math.round((100 * right) / rows);
  return words.say('meaning.checked', { of100, right, rows, texts, share: figures.percent(certainty) });
}
