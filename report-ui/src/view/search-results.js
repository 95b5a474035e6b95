import { only } from '../address/address.js';
import { filtered, kindOf } from '../data/filter.js';
import { counted } from './counted.js';
import { h } from './dom.js';
import { comingIn } from './expanded.js';
import { filterBar } from './filters.js';
import { figure, part, place } from './labels.js';
import { origin, quote } from './mention.js';
import { nothingHere } from './nothing-here.js';
import { intro } from './panel.js';
import { COLUMNS, rowSection } from './row-section.js';
import { time } from './time.js';
import { breakable } from './told-figure.js';

/** @typedef {import('./context.js').Context} Context */

/** @type {import('./filters.js').Part[]} */
const FILTERS = ['indicator', 'region', 'outlet', 'status', 'period', 'from', 'to', 'conflict'];

/** How many links to indicators are shown, and to places. */
const CHIPS = 24;

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
  const { heard: meaning, missing } = search.heard(search.meaning(everything ? '' : address.q));
  const observed = search.rows('observations', meaning);
  const kind = kindOf(address, filtered(run.observations, observed, address).length > 0);
  const table = run.table(kind);
  const claims = search.rows('claims', meaning);
  const all = kind === 'claims' ? claims : observed;
  const rows = filtered(table, all, address);
  const list = (/** @type {string} */ title, /** @type {Node[]} */ links) =>
    links.length
      ? h('section', {}, h('h2', {}, context.say(title)), h('ul', { class: 'chips' }, links.slice(0, CHIPS)))
      : null;
  const { named, described } = search.indicators(meaning.rest);
  const when = within([], meaning.year);
  const regions = meaning.regions.map((code) => ({
    target: { region: code, ...when },
    name: run.region(code, context.language),
  }));
  const districts = search.districts(meaning.rest).map(({ region, district }) => ({
    target: { region, district, ...when },
    name: placeName(context, region, district),
  }));
  return [
    intro(
      everything ? context.say('search.all') : context.say('search.title', { query: address.q }),
      missing.length > 0 && h('p', { class: 'quiet' }, context.say('search.missing', { words: missing.join(', ') })),
      ...missing.flatMap((word) => search.nearest(word) ?? []).map((code) => nearby(context, code)),
    ),
    list('search.indicators', [...named, ...described].map((code) => indicatorLink(context, code, meaning)).sort(last)),
    list(
      'search.regions',
      [...regions, ...districts].map(({ target, name }) => link(context, target, name, search.counts(target))),
    ),
    rowSection(context, {
      kind,
      rows,
      columns: COLUMNS,
      filters: filterBar(context, kind, all, FILTERS),
      others: () => filtered(run.claims, claims, address).length,
      none: () => nothingHere(context, (changed) => filtered(run.claims, claims, changed).length),
    }),
    everything
      ? null
      : h(
          'section',
          {},
          h('h2', {}, context.say('search.sentences')),
          comingIn(context, h('div'), sentences(context, meaning, missing, rows.length > 0)),
        ),
  ];
}

/** The parts of an address that ask for some regions, and for a year alone. @param {string[]} regions @param {string | null} year null for any */
export function within(regions, year) {
  return only({ region: regions.join(','), from: year, to: year });
}

/** What a district is called, with its region. @param {Context} context @param {string} region @param {string} district */
export function placeName(context, region, district) {
  const { run, language } = context;
  return `${run.district(region, district, language)}, ${run.region(region, language)}`;
}

/**
 * A link with how much it leads to; the name alone where there is nothing.
 *
 * @param {Context} context
 * @param {Record<string, string | null>} target
 * @param {string} name
 * @param {import('./counted.js').Counts} counts
 * @param {string} [said] in place of the counts
 */
function link(context, target, name, counts, said = counted(context, counts)) {
  const shown = h('bdi', {}, name);
  return counts.claims > 0
    ? h('li', {}, context.link(target, shown), ` ${said}`)
    : h('li', { class: 'none' }, shown, ` ${said}`);
}

/**
 * The way to an indicator where and when it was asked for; where nothing was told of it then, to other years, and where
 * nothing was told there either, to all of it.
 *
 * @param {Context} context
 * @param {string} code
 * @param {import('../data/search.js').Meaning} meaning
 */
function indicatorLink(context, code, { regions, year }) {
  const { search, language } = context;
  const name = context.run.indicator(code, language) ?? code;
  const [here, there] = [within(regions, year), within(regions, null)];
  const [now, ever, all] = [here, there, {}].map((where) => search.counts({ indicator: code, ...where }));
  if (now.claims || !all.claims) return link(context, { indicator: code, ...here }, name, now);
  const [where, said] = ever.claims
    ? [there, context.say('search.other_years', { n: ever.claims, year: String(year) })]
    : [{}, context.say('search.elsewhere', { n: all.claims })];
  return link(context, { indicator: code, ...where }, name, all, said);
}

/** Puts what leads nowhere behind the others. @param {HTMLElement} a @param {HTMLElement} b */
function last(a, b) {
  return Number(a.className === 'none') - Number(b.className === 'none');
}

/** That an indicator has a word much like one that was not found. @param {Context} context @param {string} code */
function nearby(context, code) {
  const name = context.run.indicator(code, context.language) ?? code;
  const counts = context.search.counts({ indicator: code });
  return h(
    'p',
    { class: 'quiet' },
    `${context.say('search.nearest')} `,
    counts.claims ? context.link({ indicator: code }, name) : name,
    ` ${counted(context, counts)}`,
  );
}

/**
 * Sentences of the year that was asked for with all the words; if there are none, with those that are not missing.
 *
 * @param {Context} context
 * @param {import('../data/search.js').Meaning} meaning
 * @param {string[]} missing
 * @param {boolean} rows whether rows were found
 */
async function sentences(context, { all: words, year }, missing, rows) {
  const { search } = context;
  const all = await search.sentences(words, year, SENTENCES);
  const kept = words.filter((word) => !missing.includes(word));
  const found = all.length || !missing.length ? all : await search.sentences(kept, year, SENTENCES);
  if (!found.length)
    return h('p', { class: 'quiet' }, context.say(rows ? 'search.other_words' : 'search.no_sentences'));
  const { claims } = context.run;
  return h(
    'div',
    {},
    found.map(({ claim, mention }) => {
      const row = claims.find('claim_id', claim);
      const head =
        row === undefined
          ? ''
          : [figure, part, place, time]
              .map((say) => say(context, claims, row))
              .filter(Boolean)
              .join(' · ');
      return h(
        'div',
        { class: 'mention' },
        h(
          'p',
          { class: 'claim-head' },
          context.link({ claim }, h('span', {}, breakable(head || context.say('claim.open')))),
        ),
        quote(context, mention),
        origin(context, mention),
      );
    }),
    found.length === SENTENCES && h('p', { class: 'quiet' }, context.say('search.first', { n: SENTENCES })),
  );
}
