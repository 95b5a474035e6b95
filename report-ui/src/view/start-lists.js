import { h } from './dom.js';
import { firstRows, LIST } from './first-rows.js';
import { sentence } from './labels.js';
import { claimsInNoRow } from './left-out.js';
import { whyNone } from './meaning.js';
import { explained } from './explained.js';
import { pairs, panel } from './panel.js';
import { conflictNote } from './told-figure.js';

/** @typedef {import('./context.js').Context} Context */

/** @param {Context} context */
export function conflicts(context) {
  const { observations } = context.run;
  const rows = [...observations.where('conflict', true)].sort(
    (a, b) => observations.get('sources', b) - observations.get('sources', a) || a - b,
  );
  const none = context.say(severalSources(context.run) ? 'start.no_conflicts' : 'start.nothing_to_compare');
  return panel(
    context.say('start.conflicts'),
    firstRows(context, 'observations', rows, none, (row) => conflictNote(context, observations, row)),
    rows.length > 0 &&
      h('p', {}, context.link({ q: '*', conflict: '1' }, context.say('start.all_conflicts', { n: rows.length }))),
  );
}

/** How many observations rest on more than one source, and so may have sources that disagree. @param {import('./context.js').Run} run */
export function severalSources({ observations }) {
  const sources = observations.reader('sources');
  return observations.all().filter((row) => sources(row) > 1).length;
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
    h('p', { class: 'quiet' }, context.say('diff.since', { run: diff.before.id }), explained(context, 'run', 'news')),
  );
}

/** @param {Context} context */
export function leftOut(context) {
  const { n } = claimsInNoRow(context.run);
  return panel(
    context.say('start.left'),
    h('p', {}, context.say('start.left_text', { n, why: whyNone(context) })),
    h(
      'p',
      {},
      context.link({ view: 'left' }, context.say('start.left_link')),
      ' · ',
      context.link({ q: '*', rows: 'claims' }, context.say('start.all_claims')),
    ),
  );
}
