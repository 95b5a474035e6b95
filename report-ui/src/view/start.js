import { regionMap } from '../chart/region-map.js';
import { ofRegions } from '../data/places.js';
import { coverage } from './coverage.js';
import { h } from './dom.js';
import { chartDownloads } from './downloads.js';
import { explained } from './explained.js';
import { meaningOf, TERMS } from './meaning.js';
import { intro, pairs, panel } from './panel.js';
import { plans } from './plans.js';
import { sized } from './sized.js';
import { conflicts, leftOut, news, severalSources } from './start-lists.js';

/** @typedef {import('./context.js').Context} Context */

/** How many indicators are ranked. */
const RANKED = 12;

/** What is in this run, in one look. @param {Context} context @returns {(HTMLElement | null)[]} */
export function start(context) {
  return [
    intro(
      context.say('start.title'),
      h('p', { class: 'lede' }, lede(context)),
      period(context),
      facts(context),
      terms(context),
    ),
    h('div', { class: 'columns' }, indicators(context), regions(context)),
    h('div', { class: 'columns' }, conflicts(context), plans(context, null)),
    h('div', { class: 'columns' }, news(context), leftOut(context)),
  ];
}

/** @param {Context} context */
function lede(context) {
  const { counts } = context.run.info;
  const said = context.say('start.lede', {
    n: counts.claims,
    documents: context.say('start.lede_documents', { n: counts.documents.accepted }),
    outlets: context.say('start.lede_outlets', { n: counts.outlets }),
  });
  return `${said} ${context.say('start.promise')}`;
}

/** From when to when articles were published. @param {Context} context */
function period(context) {
  const [first, last] = [context.run.firstDay(), context.run.lastDay()];
  return (
    first && last && h('p', { class: 'quiet' }, context.say('start.period', { days: context.dates.span(first, last) }))
  );
}

/** @param {Context} context */
function facts(context) {
  const { counts } = context.run.info;
  const { observations } = context.run;
  const today = context.run.regionsToday();
  const of = (/** @type {'observations' | 'claims'} */ kind) =>
    today.filter((code) => ofRegions(context.run.table(kind), code).length).length;
  const covered = of('claims');
  const observed = context.say('start.observed', { n: of('observations') });
  const compared = comparedNote(context);
  /** @type {[string, string, string?][]} */
  const told = [
    ['documents', context.figures.number(counts.documents.accepted)],
    ['claims', context.figures.number(counts.claims)],
    ['observations', context.figures.number(counts.observations)],
    ['sources', context.figures.number(counts.sources)],
    ['regions', context.say('start.of', { some: covered, all: today.length }), observed],
    compared
      ? ['conflicts', context.figures.number(observations.where('conflict', true).length), compared]
      : ['conflicts', context.say('unknown'), context.say('start.nothing_compared')],
  ];
  return pairs(
    'facts',
    told.map(([key, value, note]) => [
      [
        context.say(`fact.${key}`),
        key === 'claims' || key === 'observations' ? explained(context, key, 'facts') : null,
        note && h('span', { class: 'note' }, note),
      ],
      value,
    ]),
  );
}

/** Of how many observations there is something to compare; null where there is none. @param {Context} context */
function comparedNote(context) {
  const n = severalSources(context.run);
  return n > 0 ? context.say('start.compared', { n }) : null;
}

/** What the words of the page mean. @param {Context} context */
function terms(context) {
  const entries = pairs(
    'pairs wide',
    TERMS.map((term) => [context.say(`term.${term}`), meaningOf(context, term)]),
  );
  return h('details', {}, h('summary', {}, context.say('start.terms')), entries);
}

/** The indicators with most independent evidence. @param {Context} context */
function indicators(context) {
  const { claims } = context.run;
  const told = context.run
    .toldIndicators()
    .map((code) => ({ code, sources: context.run.sourcesOf(claims.where('indicator', code)) }))
    .sort((a, b) => b.sources - a.sources || (a.code < b.code ? -1 : 1));
  const most = told[0]?.sources ?? 1;
  return panel(
    context.say('start.indicators'),
    told.length
      ? h(
          'ol',
          { class: 'ranking' },
          told
            .slice(0, RANKED)
            .map(({ code, sources }) =>
              h(
                'li',
                {},
                context.link({ indicator: code }, context.run.indicator(code, context.language) ?? code),
                h('meter', { min: 0, max: most, value: sources, 'aria-hidden': 'true' }),
                h('span', { class: 'quiet' }, context.say('count.sources', { n: sources })),
              ),
            ),
        )
      : h('p', { class: 'quiet' }, context.say('table.empty')),
    told.length > 0 &&
      h('p', {}, context.link({ view: 'indicators' }, context.say('start.all_indicators', { n: told.length }))),
  );
}

/** @param {Context} context */
function regions(context) {
  const { run } = context;
  const areas = run.regionsToday().map((code) => {
    const count = ofRegions(run.claims, code).length;
    return {
      code,
      value: count || null,
      short: context.word('tile', code),
      text: context.figures.number(count),
      brief: context.figures.short(count),
      when: '',
      name: run.region(code, context.language),
      href: context.hrefTo({ region: code }),
      chosen: false,
    };
  });
  const map = sized((width, scale) =>
    regionMap({
      areas,
      label: context.say('start.map'),
      map: run.map,
      width,
      scale,
      compare: context.collator.compare,
    }),
  );
  const country = ofRegions(run.claims, 'KZ').length;
  return panel(
    context.say('start.regions'),
    h('p', { class: 'quiet' }, context.say('start.map')),
    map.element,
    h('p', { class: 'quiet' }, context.say('start.map_hint')),
    h('p', {}, context.link({ region: 'KZ' }, context.say('start.country')), ` ${context.figures.number(country)}`),
    h(
      'details',
      {},
      h('summary', {}, context.say('coverage')),
      coverage(context, ['KZ', ...context.run.regionsToday()]),
    ),
    chartDownloads(context, map.current, 'regions', context.say('start.map')),
  );
}
