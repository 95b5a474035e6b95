import { filtered, kindOf } from '../data/filter.js';
import { h } from './dom.js';
import { comingIn } from './expanded.js';
import { filterBar } from './filters.js';
import { figure, place, time } from './labels.js';
import { origin, quote } from './mention.js';
import { intro } from './panel.js';
import { COLUMNS, rowSection } from './row-section.js';

/** @typedef {import('./context.js').Context} Context */

/** @type {import('./filters.js').Part[]} */
const FILTERS = ['indicator', 'region', 'status', 'period', 'from', 'to', 'conflict'];

/** How many sentences are shown. */
const SENTENCES = 20;

/**
 * What was found for words: indicators, regions, rows, sentences. A `*` finds all rows.
 *
 * @param {Context} context
 * @returns {(HTMLElement | null)[]}
 */
export function searchResults(context) {
  const { address, search, run } = context;
  const everything = address.q === '*';
  const meaning = search.meaning(everything ? '' : address.q);
  const observed = search.rows('observations', meaning);
  const kind = kindOf(address, observed.length > 0);
  const table = run.table(kind);
  const all = kind === 'claims' ? search.rows(kind, meaning) : observed;
  const rows = filtered(table, all, address);
  const name = (/** @type {string} */ code) => run.indicator(code, context.language) ?? code;
  const indicators = search.indicators(meaning.rest);
  return [
    intro(everything ? context.say('search.all') : context.say('search.title', { query: address.q })),
    indicators.length === 0
      ? null
      : list(
          context,
          'search.indicators',
          indicators.map((code) => context.link({ indicator: code, ...within(meaning) }, name(code))),
        ),
    meaning.regions.length === 0
      ? null
      : list(
          context,
          'search.regions',
          meaning.regions.map((code) =>
            context.link({ region: code, from: meaning.year, to: meaning.year }, run.region(code, context.language)),
          ),
        ),
    rowSection(context, {
      kind,
      rows,
      columns: COLUMNS,
      filters: filterBar(context, kind, all, FILTERS),
      others: () => filtered(run.claims, search.rows('claims', meaning), address).length,
    }),
    everything
      ? null
      : h(
          'section',
          {},
          h('h2', {}, context.say('search.sentences')),
          comingIn(context, h('div'), sentences(context, meaning.all)),
        ),
  ];
}

/** The region and year of a question, where they are plain. @param {import('../data/search.js').Meaning} meaning */
export function within({ regions, year }) {
  return { region: regions.join(',') || null, from: year, to: year };
}

/** @param {Context} context @param {string} title @param {Node[]} links */
function list(context, title, links) {
  return h(
    'section',
    {},
    h('h2', {}, context.say(title)),
    h(
      'ul',
      { class: 'chips' },
      links.slice(0, 24).map((link) => h('li', {}, link)),
    ),
  );
}

/** @param {Context} context @param {string[]} words */
async function sentences(context, words) {
  const found = await context.search.sentences(words, SENTENCES);
  if (!found.length) return h('p', { class: 'quiet' }, context.say('search.no_sentences'));
  const { claims } = context.run;
  return h(
    'div',
    {},
    found.map(({ claim, mention }) => {
      const row = claims.find('claim_id', claim);
      const head =
        row === undefined
          ? ''
          : `${figure(context, claims, row)} · ${place(context, claims, row)} · ${time(context, claims, row)}`;
      return h(
        'div',
        { class: 'mention' },
        h('p', { class: 'claim-head' }, context.link({ claim }, head || context.say('claim.open'))),
        quote(context, mention),
        origin(context, mention),
      );
    }),
    found.length === SENTENCES && h('p', { class: 'quiet' }, context.say('search.first', { n: SENTENCES })),
  );
}
