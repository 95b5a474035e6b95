import { MissingShard } from '../data/shards.js';
import { h } from './dom.js';
import { origin, quote } from './mention.js';
import { partNote } from './part-note.js';
import { toldFigure } from './told-figure.js';

/** @typedef {import('./context.js').Context} Context */

/** How many claims of one row are shown at once, and mentions of one claim; the claim's own view has all. */
const CLAIMS = 20;
const MENTIONS = 3;

/**
 * What a row rests on: its claims, and of each the first of its sentences.
 *
 * @param {Context} context @param {'observations' | 'claims'} kind @param {number} row
 * @returns {Promise<HTMLElement>} fails with MissingShard
 */
export async function evidenceOf(context, kind, row) {
  const claims = context.run.claimsOf(kind, row);
  const shown = await Promise.all(claims.slice(0, CLAIMS).map((claim) => claimOf(context, claim)));
  return h(
    'div',
    { class: 'evidence' },
    shown,
    claims.length > CLAIMS && h('p', { class: 'quiet' }, context.say('more', { n: claims.length - CLAIMS })),
  );
}

/**
 * An element whose inside has to be loaded; it is busy until then.
 *
 * @template {HTMLElement} E
 * @param {Context} context
 * @param {E} element
 * @param {Promise<Node | Node[]>} inside
 * @returns {E}
 */
export function comingIn(context, element, inside) {
  element.setAttribute('aria-busy', 'true');
  inside
    .then((there) => element.replaceChildren(...[there].flat()))
    .catch((failure) => element.replaceChildren(missing(context, failure)))
    .finally(() => element.removeAttribute('aria-busy'));
  return element;
}

/**
 * That a shard is not where it should be; whatever else went wrong is thrown again.
 *
 * @param {Context} context
 * @param {unknown} failure
 */
export function missing(context, failure) {
  if (!(failure instanceof MissingShard)) throw failure;
  return h('p', { class: 'problem', role: 'alert' }, context.say('shard.missing', { file: failure.message }));
}

/** @param {Context} context @param {number} row */
async function claimOf(context, row) {
  const { claims, evidence } = context.run;
  const id = claims.get('claim_id', row);
  const mentions = await evidence.of(id);
  const more = mentions.length - MENTIONS;
  return h(
    'section',
    { class: 'claim' },
    h(
      'p',
      { class: 'claim-head' },
      toldFigure(context, claims, row, 'strong'),
      ' ',
      partNote(context, claims, row),
      ' ',
      h('span', { class: 'quiet' }, context.say('count.sources', { n: claims.get('sources', row) })),
      ' ',
      context.link({ claim: id }, context.say('claim.open')),
    ),
    mentions
      .slice(0, MENTIONS)
      .map((mention) => h('div', { class: 'mention' }, quote(context, mention), origin(context, mention))),
    more > 0 && h('p', { class: 'quiet' }, context.say('more', { n: more })),
  );
}
