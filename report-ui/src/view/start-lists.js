import { filtered } from '../data/filter.js';
import { h } from './dom.js';
import { figure, place, rival, sentence, subject, time } from './labels.js';
import { claimsInNoRow } from './left-out.js';
import { pairs, panel } from './panel.js';

/** @typedef {import('./context.js').Context} Context */

/** How many rows each list of the start has. */
const LIST = 8;

/** @param {Context} context */
export function conflicts(context) {
  const { observations } = context.run;
  const rows = [...observations.where('conflict', true)].sort(
    (a, b) => observations.get('sources', b) - observations.get('sources', a) || a - b,
  );
  return panel(
    context.say('start.conflicts'),
    first(context, rows, 'start.no_conflicts', (row) =>
      h('span', { class: 'conflict' }, `≠ ${rival(context, observations, row) ?? context.say('conflict')}`),
    ),
    rows.length > LIST &&
      h('p', {}, context.link({ q: '*', conflict: '1' }, context.say('start.all_conflicts', { n: rows.length }))),
  );
}

/** What is planned from the year of the latest article on. @param {Context} context */
export function planned(context) {
  const { observations } = context.run;
  const from = context.run.lastDay()?.slice(0, 4) ?? '';
  const rows = filtered(observations, observations.where('status', 'planned'), { from });
  rows.sort(
    (a, b) =>
      observations.get('year', a) - observations.get('year', b) ||
      observations.get('sources', b) - observations.get('sources', a) ||
      a - b,
  );
  return panel(
    context.say('start.planned'),
    first(context, rows, 'start.nothing_planned'),
    rows.length > LIST &&
      h(
        'p',
        {},
        context.link({ q: '*', status: 'planned', from }, context.say('start.all_planned', { n: rows.length })),
      ),
  );
}

/**
 * The first rows, a line each.
 *
 * @param {Context} context
 * @param {number[]} rows of observations
 * @param {string} none what is said where there are none
 * @param {(row: number) => Node} [beside] what stands beside the figure
 */
function first(context, rows, none, beside) {
  return rows.length
    ? h(
        'ul',
        { class: 'lines' },
        rows.slice(0, LIST).map((row) => line(context, row, beside?.(row))),
      )
    : h('p', { class: 'quiet' }, context.say(none));
}

/**
 * A row in one line, that leads to where it can be opened.
 *
 * @param {Context} context
 * @param {number} row
 * @param {Node} [beside] its figure
 */
function line(context, row, beside) {
  const { observations } = context.run;
  const code = observations.get('indicator', row);
  const region = observations.get('region', row);
  const name = h('bdi', {}, subject(context, observations, row));
  /** @type {Record<string, string | null>} */
  const target =
    code === 'other'
      ? { region, status: observations.get('status', row), from: String(observations.get('year', row)) }
      : { indicator: code, region };
  return h(
    'li',
    {},
    h(
      'span',
      { class: 'what' },
      context.link(target, name),
      h('span', { class: 'quiet' }, `${place(context, observations, row)}, ${time(context, observations, row)}`),
    ),
    h('span', { class: 'told' }, h('strong', {}, figure(context, observations, row)), beside),
  );
}

/** What is new since the run before; nothing where there is none. @param {Context} context */
export function news(context) {
  const { diff } = context.run.info;
  if (!diff) return null;
  const counts = {
    newClaims: diff.newClaims.length,
    changedClaims: diff.changedClaims.length,
    goneClaims: diff.goneClaims,
    newConflicts: diff.newConflicts.length,
    movedObservations: diff.movedObservations.length,
    supersededArticles: diff.supersededArticles,
  };
  const { claims } = context.run;
  const some = diff.newClaims.slice(0, LIST).flatMap((id) => claims.find('claim_id', id) ?? []);
  return panel(
    context.say('start.news'),
    pairs(
      'pairs',
      Object.entries(counts).map(([kind, n]) => [context.say(`diff.${kind}`), context.figures.number(n)]),
    ),
    some.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, context.say('diff.some')),
        h(
          'ul',
          { class: 'lines' },
          some.map((row) =>
            h('li', {}, context.link({ claim: claims.get('claim_id', row) }, sentence(context, claims, row))),
          ),
        ),
      ),
    h('p', { class: 'quiet' }, context.say('diff.since', { run: diff.before.id })),
  );
}

/** @param {Context} context */
export function leftOut(context) {
  const { n } = claimsInNoRow(context.run);
  return panel(
    context.say('start.left'),
    h('p', {}, context.say('start.left_text', { n })),
    h(
      'p',
      {},
      context.link({ view: 'left' }, context.say('start.left_link')),
      ' · ',
      context.link({ q: '*', rows: 'claims' }, context.say('start.all_claims')),
    ),
  );
}
