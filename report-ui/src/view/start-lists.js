import { filtered } from '../data/filter.js';
import { h } from './dom.js';
import { figure, place, rival, sentence, subject, time } from './labels.js';
import { claimsInNoRow } from './left-out.js';
import { panel } from './panel.js';

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
    rows.length
      ? h(
          'ul',
          { class: 'lines' },
          rows
            .slice(0, LIST)
            .map((row) =>
              line(context, row, [
                h('strong', {}, figure(context, observations, row)),
                h('span', { class: 'conflict' }, `≠ ${rival(context, observations, row) ?? context.say('conflict')}`),
              ]),
            ),
        )
      : h('p', { class: 'quiet' }, context.say('start.no_conflicts')),
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
    rows.length
      ? h(
          'ul',
          { class: 'lines' },
          rows.slice(0, LIST).map((row) => line(context, row, [h('strong', {}, figure(context, observations, row))])),
        )
      : h('p', { class: 'quiet' }, context.say('start.nothing_planned')),
    rows.length > LIST &&
      h(
        'p',
        {},
        context.link({ q: '*', status: 'planned', from }, context.say('start.all_planned', { n: rows.length })),
      ),
  );
}

/**
 * A row in one line, that leads to where it can be opened.
 *
 * @param {Context} context
 * @param {number} row
 * @param {(Node | string)[]} figures
 */
function line(context, row, figures) {
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
    h('span', { class: 'told' }, figures),
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
  const first = diff.newClaims.slice(0, LIST).flatMap((id) => claims.find('claim_id', id) ?? []);
  return panel(
    context.say('start.news'),
    h(
      'dl',
      { class: 'pairs' },
      Object.entries(counts).map(([kind, n]) =>
        h('div', {}, h('dt', {}, context.say(`diff.${kind}`)), h('dd', {}, context.figures.number(n))),
      ),
    ),
    first.length > 0 &&
      h(
        'details',
        {},
        h('summary', {}, context.say('diff.some')),
        h(
          'ul',
          { class: 'lines' },
          first.map((row) =>
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
