import { regionMap } from '../chart/region-map.js';
import { ofRegions } from '../data/places.js';
import { h } from './dom.js';
import { chartDownloads } from './downloads.js';
import { intro, pairs, panel } from './panel.js';
import { plans } from './plans.js';
import { sized } from './sized.js';
import { conflicts, leftOut, news } from './start-lists.js';

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
  const covered = today.filter((code) => ofRegions(context.run.claims, code).length).length;
  const told = [
    ['documents', context.figures.number(counts.documents.accepted)],
    ['claims', context.figures.number(counts.claims)],
    ['observations', context.figures.number(counts.observations)],
    ['sources', context.figures.number(counts.sources)],
    ['regions', context.say('start.of', { some: covered, all: today.length })],
    ['conflicts', context.figures.number(observations.where('conflict', true).length)],
  ];
  return pairs(
    'facts',
    told.map(([key, value]) => [context.say(`fact.${key}`), value]),
  );
}

/** What the words of the page mean. @param {Context} context */
function terms(context) {
  const entries = pairs(
    'pairs wide',
    ['claims', 'observations', 'part', 'sources', 'certainty'].map((term) => [
      context.say(`term.${term}`),
      context.say(`meaning.${term}`),
    ]),
  );
  return h('details', {}, h('summary', {}, context.say('start.terms')), entries);
}

/** The indicators with most independent evidence. @param {Context} context */
function indicators(context) {
  const { claims } = context.run;
  const told = [...claims.groups('indicator')]
    .filter(([code]) => code !== 'other')
    .map(([code, rows]) => ({ code, claims: rows.length, sources: context.run.sourcesOf(rows) }))
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
    told.length > RANKED &&
      h(
        'details',
        {},
        h('summary', {}, context.say('start.all_indicators', { n: told.length })),
        h(
          'ul',
          { class: 'plain' },
          told.map(({ code, claims: n }) =>
            h(
              'li',
              {},
              context.link({ indicator: code }, context.run.indicator(code, context.language) ?? code),
              ` ${context.figures.number(n)}`,
            ),
          ),
        ),
      ),
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
    h('p', {}, context.link({ region: 'KZ' }, context.say('start.country')), ` ${context.figures.number(country)}`),
    h(
      'details',
      {},
      h('summary', {}, context.say('table.twin')),
      h(
        'ul',
        { class: 'plain' },
        areas.map(({ code, name, text }) => h('li', {}, context.link({ region: code }, name), ` ${text}`)),
      ),
    ),
    chartDownloads(context, map.current, 'regions', context.say('start.map')),
  );
}
