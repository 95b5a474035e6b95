import { whyInNoRow } from '../data/no-row.js';
import { statusOf } from '../data/status.js';
import { citation } from './citation.js';
import { h } from './dom.js';
import { tableDownloads } from './downloads.js';
import { comingIn } from './expanded.js';
import { figure, place } from './labels.js';
import { linkedPlace, linkedSubject } from './linked.js';
import { intro, pairs, panel } from './panel.js';
import { partNote } from './part-note.js';
import { legend, mentionsBySource } from './sources.js';
import { time } from './time.js';
import { breakable, toldFigure } from './told-figure.js';

/**
 * @typedef {import('./context.js').Context} Context
 */

/**
 * One claim: what is told, where, by whom, and how sure it is.
 *
 * @param {Context} context
 * @returns {(HTMLElement | null)[]}
 */
export function claim(context) {
  const { claims } = context.run;
  const row = claims.find('claim_id', context.address.claim);
  if (row === undefined) return [intro(context.say('claim.unknown'), h('p', {}, context.say('claim.unknown_text')))];
  const texts = context.run.evidence.of(context.address.claim).then((mentions) => mentionsBySource(context, mentions));
  return [
    h(
      'section',
      { class: 'intro' },
      h('p', { class: 'eyebrow' }, `${place(context, claims, row)} · ${time(context, claims, row)}`),
      h('h1', { tabindex: -1 }, linkedSubject(context, claims, row)),
      h('p', { class: 'big' }, toldFigure(context, claims, row)),
      partNote(context, claims, row),
      citation(context, row),
    ),
    h('div', { class: 'columns' }, readAs(context, row), reasons(context, row)),
    against(context, row),
    h(
      'section',
      {},
      h('h2', {}, context.say('claim.mentions')),
      legend(context),
      comingIn(context, h('div', { class: 'mentions' }), texts),
      tableDownloads(context, 'claims', [row]),
    ),
  ];
}

/** What was read, with the colours of the marks below. @param {Context} context @param {number} row */
function readAs(context, row) {
  const { claims } = context.run;
  const get = (/** @type {string} */ name) => claims.get(name, row);
  /** @type {[string, string | null, any][]} */
  const told = [
    ['value', 'figure', h('span', {}, breakable(figure(context, claims, row)))],
    ['object', 'object', get('object')],
    ['event', 'event', get('event')],
    ['place', 'place', linkedPlace(context, claims, row)],
    ['time', 'time', time(context, claims, row)],
    ['qualifier', null, get('qualifier')],
    ['title', null, get('title')],
    ['status', null, context.word('status', statusOf(claims)(row))],
    ['from_value', null, get('from_value') && context.figures.number(get('from_value'))],
    ['subset', null, get('subset') ? context.say('yes') : null],
  ];
  return panel(
    context.say('claim.read'),
    pairs(
      'pairs',
      told
        .filter(([, , value]) => value !== null && value !== '')
        .map(([key, role, value]) => [
          role ? h('span', { class: `key ${role}` }, context.say(`read.${key}`)) : context.say(`read.${key}`),
          h('bdi', {}, value),
        ]),
    ),
  );
}

/** How sure it is, and what that rests on. @param {Context} context @param {number} row */
function reasons(context, row) {
  const { claims } = context.run;
  const get = (/** @type {string} */ name) => claims.get(name, row);
  const told = [
    context.say('reason.sources', {
      n: get('sources'),
      outlets: context.say('count.outlets', { n: get('outlets') }),
      mentions: context.say('count.mentions', { n: get('mentions') }),
    }),
    context.word('region_source', get('region_source')),
    context.word('year_source', get('year_source')),
    context.words.has(`days.${get('period_kind')}`) ? context.say(`days.${get('period_kind')}`) : null,
    context.word('scope', get('scope')),
    get('corrected') ? context.say('reason.corrected') : null,
    get('conflict') ? context.say('reason.conflict') : null,
    noRow(context, row),
  ];
  return panel(
    context.say('claim.certainty', { share: context.figures.percent(get('certainty')) }),
    h('meter', {
      class: 'sure',
      min: 0,
      max: 1,
      value: get('certainty'),
      'aria-label': context.say('column.certainty'),
    }),
    h(
      'ul',
      { class: 'reasons' },
      told.filter(Boolean).map((text) => h('li', {}, text)),
    ),
  );
}

/** Why it is in no observation; null where it is in one. @param {Context} context @param {number} row */
function noRow({ run, words, figures }, row) {
  const why = whyInNoRow(run, row);
  const [certainty, share] = [run.claims.get('certainty', row), run.info.minCertainty].map((one) =>
    figures.percent(one),
  );
  return why && words.say(`no_row.${why}`, { certainty, share });
}

/**
 * Claims that contradict it, and those that took its place or whose place it took, side by side.
 *
 * @param {Context} context
 * @param {number} row
 */
function against(context, row) {
  const { claims } = context.run;
  const kinds = ['corrected_by', 'corrects', 'conflicts'];
  const seen = new Set();
  const cards = kinds.flatMap((kind) =>
    /** @type {string[]} */ (claims.get(kind, row) ?? [])
      .filter((id) => !seen.has(id) && seen.add(id))
      .flatMap((id) => {
        const other = claims.find('claim_id', id);
        return other === undefined ? [] : card(context, other, context.say(`claim.${kind}`), true);
      }),
  );
  if (!cards.length) return null;
  return h(
    'section',
    {},
    h('h2', {}, context.say('claim.against')),
    h('ul', { class: 'cards' }, card(context, row, context.say('claim.this'), false), cards),
  );
}

/** @param {Context} context @param {number} row @param {string} said of it @param {boolean} other than what is shown */
function card(context, row, said, other) {
  const { claims } = context.run;
  const told = toldFigure(context, claims, row, 'strong');
  return h(
    'li',
    { class: other && 'conflict' },
    h('span', { class: 'quiet' }, said),
    other ? context.link({ claim: claims.get('claim_id', row) }, told) : told,
    partNote(context, claims, row),
    h('span', {}, context.say('count.sources', { n: claims.get('sources', row) })),
    h('span', { class: 'quiet' }, dates(context, row)),
  );
}

/** @param {Context} context @param {number} row */
function dates(context, row) {
  const [first, last] = ['first_published', 'last_published'].map((name) => context.run.claims.get(name, row));
  return first && last ? context.dates.span(first, last) : '';
}
