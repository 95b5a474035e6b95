import { byPublication } from '../data/order.js';
import { statusOf } from '../data/status.js';
import { copy } from '../download/files.js';
import { h, webAddress } from './dom.js';
import { figure, part, place, subject } from './labels.js';
import { time } from './time.js';

/** @typedef {import('./context.js').Context} Context */

/**
 * How a claim is cited in print: what it says, whether that came to be or is planned and is but a part, who wrote it first, when and
 * where, and what leads back to it.
 *
 * @param {Context} context
 * @param {number} row of claims
 * @returns {string}
 */
export function citationOf(context, row) {
  const { run } = context;
  const about = [subject, place, time].map((part) => part(context, run.claims, row)).join(', ');
  const kind = [context.word('status', statusOf(run.claims)(row)), part(context, run.claims, row)];
  return [
    `«${about}: ${figure(context, run.claims, row)}» (${kind.filter(Boolean).join(', ')})`,
    ...article(context, row),
    context.say('citation.claim', { claim: run.claims.get('claim_id', row) }),
    context.say('citation.run', { run: run.info.id }),
    run.info.published?.slice(0, 10),
  ]
    .filter(Boolean)
    .join(', ');
}

/**
 * The earliest article of a claim, and how many more outlets have it.
 *
 * @param {Context} context
 * @param {number} row of claims
 * @returns {(string | null)[]}
 */
function article(context, row) {
  const { documents } = context.run;
  const [first, ...rest] = context.run.documentsOf(row).sort(byPublication(documents));
  if (first === undefined) return [];
  const [outlet, published, headline, url] = ['source', 'published', 'headline', 'url'].map((name) =>
    documents.get(name, first),
  );
  const others = new Set(rest.map((document) => documents.get('source', document)));
  const n = [...others].filter((other) => other !== null && other !== outlet).length;
  return [
    n && outlet ? context.say('citation.outlets', { outlet, n }) : outlet,
    published && context.dates.day(published),
    headline && `«${headline}»`,
    webAddress(url),
  ];
}

/** A button that copies how to cite the claim. @param {Context} context @param {number} row */
export function citation(context, row) {
  const text = citationOf(context, row);
  const said = h('span', { role: 'status', class: 'quiet' });
  const shown = h('code', { class: 'citation', hidden: true }, text);
  const press = async () => {
    const done = await copy(text);
    said.textContent = context.say(done ? 'citation.copied' : 'citation.by_hand');
    shown.hidden = done;
  };
  return h(
    'p',
    {},
    h('button', { type: 'button', id: 'cite', on: { click: press } }, context.say('citation.copy')),
    ' ',
    said,
    shown,
  );
}
