import { filtered } from '../data/filter.js';
import { regionMap } from '../chart/region-map.js';
import { h } from './dom.js';
import { chartDownloads } from './downloads.js';
import { figure, place, rival, sentence, subject, time } from './labels.js';
import { claimsInNoRow } from './left-out.js';

/** @typedef {import('./context.js').Context} Context */

/** How many rows each list of the start has. */
const LIST = 8;

/** How many indicators are ranked. */
const RANKED = 12;

/** What is in this run, in one look. @param {Context} context @returns {(HTMLElement | null)[]} */
export function start(context) {
  return [
    h(
      'section',
      { class: 'intro' },
      h('h1', { tabindex: -1 }, context.say('start.title')),
      h('p', { class: 'lede' }, lede(context)),
      period(context),
      facts(context),
    ),
    h('div', { class: 'columns' }, indicators(context), regions(context)),
    h('div', { class: 'columns' }, conflicts(context), planned(context)),
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
  const covered = today.filter((code) => context.run.claims.where('region', code).length).length;
  const told = [
    ['documents', context.figures.number(counts.documents.accepted)],
    ['claims', context.figures.number(counts.claims)],
    ['observations', context.figures.number(counts.observations)],
    ['sources', context.figures.number(counts.sources)],
    ['regions', context.say('start.of', { some: covered, all: today.length })],
    ['conflicts', context.figures.number(observations.where('conflict', true).length)],
  ];
  return h(
    'dl',
    { class: 'facts' },
    told.map(([key, value]) => h('div', {}, h('dt', {}, context.say(`fact.${key}`)), h('dd', {}, value))),
  );
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
    const count = run.claims.where('region', code).length;
    return {
      code,
      value: count || null,
      short: context.word('tile', code),
      text: context.figures.number(count),
      brief: context.figures.short(count),
      name: run.region(code, context.language),
      href: context.link({ region: code }, '').getAttribute('href') ?? '',
      chosen: false,
    };
  });
  const map = regionMap({ areas, label: context.say('start.map'), map: run.map });
  const country = run.claims.where('region', 'KZ').length;
  return panel(
    context.say('start.regions'),
    map,
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
    chartDownloads(context, () => map, 'regions'),
  );
}

/** @param {Context} context */
function conflicts(context) {
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
function planned(context) {
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
function news(context) {
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
function leftOut(context) {
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

/** @param {string} title @param {...any} children */
function panel(title, ...children) {
  return h('section', { class: 'panel' }, h('h2', {}, title), children);
}
