import { whyInNoRow } from '../data/no-row.js';
import { h } from './dom.js';
import { cell, listing } from './listing.js';
import { PAGE, pageOf, pager } from './pager.js';
import { intro, pairs, panel } from './panel.js';

/** @typedef {import('./context.js').Context} Context */

/** What was read and makes no row, and why. @param {Context} context @returns {(HTMLElement | null)[]} */
export function leftOut(context) {
  const { run } = context;
  const { parts, apart, unsure } = claimsInNoRow(run);
  return [
    intro(context.say('left.title'), h('p', { class: 'lede' }, context.say('left.lede'))),
    h(
      'div',
      { class: 'columns' },
      tally(
        context,
        'left.claims',
        'left.claims_text',
        Object.entries({ parts, unsure, apart }).map(([why, n]) => [context.say(`left.${why}`), n]),
      ),
      tally(
        context,
        'left.numbers',
        'left.numbers_text',
        Object.entries(run.leftOut.reasons).map(([reason, n]) => [context.word('quantity', reason), n]),
      ),
    ),
    h(
      'div',
      { class: 'columns' },
      states(context),
      tally(
        context,
        'left.languages',
        'left.languages_text',
        Object.entries(run.leftOut.languages).map(([code, n]) => [context.word('language', code), n]),
      ),
    ),
    rejected(context),
  ];
}

/** How many claims are in no row, and of which kind. @param {import('./context.js').Run} run */
export function claimsInNoRow(run) {
  const rows = run.claims.where('observation_id', null);
  const counts = { parts: 0, unsure: 0, apart: 0 };
  for (const row of rows) counts[/** @type {keyof counts} */ (whyInNoRow(run, row))]++;
  return { n: rows.length, ...counts };
}

/** @param {Context} context @param {string} title @param {string} text @param {any[][]} rows names and numbers */
function tally(context, title, text, rows) {
  const ordered = rows.filter(([, n]) => n > 0).sort(([a, m], [b, n]) => n - m || context.collator.compare(a, b));
  return panel(
    context.say(title),
    h('p', { class: 'quiet' }, context.say(text)),
    ordered.length
      ? pairs(
          'pairs',
          ordered.map(([name, n]) => [name, context.figures.number(n)]),
        )
      : h('p', {}, context.say('left.none')),
  );
}

/** Documents that are listed and not read. @param {Context} context */
function states(context) {
  const groups = context.run.documents.groups('state');
  const rows = ['copy', 'superseded', 'other_language'].map((state) => [
    context.say(`state.${state}`),
    groups.get(state)?.length ?? 0,
  ]);
  return tally(context, 'left.documents', 'left.documents_text', rows);
}

/** @param {Context} context */
function rejected(context) {
  const { rejected: table } = context.run;
  const get = (/** @type {string} */ name, /** @type {number} */ row) => table.get(name, row);
  const heading = h('h2', {}, context.say('left.rejected'));
  if (!table.rows) return h('section', {}, heading, h('p', {}, context.say('left.none')));
  const first = pageOf(context, table.rows) * PAGE;
  const columns = ['reason', 'file', 'message', 'excerpt'];
  const inside = (/** @type {string} */ name, /** @type {number} */ row) =>
    name === 'reason'
      ? context.word('reason_code', get(name, row))
      : h('bdi', {}, name === 'file' ? placeOf(get('file', row), get('line', row)) : get(name, row));
  return h(
    'section',
    {},
    heading,
    listing(
      {
        caption: context.say('left.rejected_text', { n: table.rows }),
        heads: columns.map((name) => h('th', { scope: 'col' }, context.say(`rejected.${name}`))),
        rows: table
          .all()
          .slice(first, first + PAGE)
          .map((row) =>
            h(
              'tr',
              {},
              columns.map((name) => cell(name, context.say(`rejected.${name}`), inside(name, row))),
            ),
          ),
      },
      pager(context, table.rows),
    ),
  );
}

/** @param {string} file @param {number} line 0 where the whole file is meant */
function placeOf(file, line) {
  return line > 0 ? `${file}:${line}` : file;
}
