import { copy } from '../download/files.js';
import { h } from './dom.js';
import { tableDownloads } from './downloads.js';
import { missing } from './expanded.js';
import { figure, place, subject, time } from './labels.js';
import { legend, mentionsBySource } from './sources.js';

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
  if (row === undefined)
    return [
      h(
        'section',
        { class: 'intro' },
        h('h1', { tabindex: -1 }, context.say('claim.unknown')),
        h('p', {}, context.say('claim.unknown_text')),
      ),
    ];
  const texts = h('div', { class: 'mentions', 'aria-busy': 'true' });
  context.run.evidence
    .of(context.address.claim)
    .then((mentions) => texts.replaceChildren(...mentionsBySource(context, mentions)))
    .catch((failure) => texts.replaceChildren(missing(context, failure)))
    .finally(() => texts.removeAttribute('aria-busy'));
  return [
    h(
      'section',
      { class: 'intro' },
      h('p', { class: 'eyebrow' }, `${place(context, claims, row)} · ${time(context, claims, row)}`),
      h('h1', { tabindex: -1 }, heading(context, row)),
      h('p', { class: 'big' }, figure(context, claims, row)),
      citation(context, row),
    ),
    h('div', { class: 'columns' }, readAs(context, row), reasons(context, row)),
    against(context, row),
    h(
      'section',
      {},
      h('h2', {}, context.say('claim.mentions')),
      legend(context),
      texts,
      tableDownloads(context, 'claims', [row]),
    ),
  ];
}

/** @param {Context} context @param {number} row */
function heading(context, row) {
  const { claims } = context.run;
  const code = claims.get('indicator', row);
  const name = h('bdi', {}, subject(context, claims, row));
  return code === 'other' ? name : context.link({ indicator: code }, name);
}

/** What was read, with the colours of the marks below. @param {Context} context @param {number} row */
function readAs(context, row) {
  const { claims, region } = { claims: context.run.claims, region: context.run.claims.get('region', row) };
  const get = (/** @type {string} */ name) => claims.get(name, row);
  /** @type {[string, string | null, any][]} */
  const told = [
    ['value', 'figure', figure(context, claims, row)],
    ['object', 'object', get('object')],
    ['event', 'event', get('event')],
    ['place', 'place', region ? context.link({ region }, place(context, claims, row)) : place(context, claims, row)],
    ['time', 'time', time(context, claims, row)],
    ['qualifier', null, get('qualifier')],
    ['title', null, get('title')],
    ['status', null, context.word('status', get('status'))],
    ['from_value', null, get('from_value') && context.figures.number(get('from_value'))],
    ['subset', null, get('subset') ? context.say('yes') : null],
  ];
  return h(
    'section',
    { class: 'panel' },
    h('h2', {}, context.say('claim.read')),
    h(
      'dl',
      { class: 'pairs' },
      told
        .filter(([, , value]) => value !== null && value !== '')
        .map(([key, role, value]) =>
          h(
            'div',
            {},
            h(
              'dt',
              {},
              role ? h('span', { class: `key ${role}` }, context.say(`read.${key}`)) : context.say(`read.${key}`),
            ),
            h('dd', {}, h('bdi', {}, value)),
          ),
        ),
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
    context.word('scope', get('scope')),
    get('corrected') ? context.say('reason.corrected') : null,
    get('conflict') ? context.say('reason.conflict') : null,
    get('observation_id') === null ? context.say('reason.no_row') : null,
  ];
  return h(
    'section',
    { class: 'panel' },
    h('h2', {}, context.say('claim.certainty', { share: context.figures.percent(get('certainty')) })),
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
      .map((id) => card(context, kind, id)),
  );
  if (!cards.some(Boolean)) return null;
  return h(
    'section',
    {},
    h('h2', {}, context.say('claim.against')),
    h(
      'ul',
      { class: 'cards' },
      h(
        'li',
        {},
        h('span', { class: 'quiet' }, context.say('claim.this')),
        h('strong', {}, figure(context, claims, row)),
        h('span', {}, context.say('count.sources', { n: claims.get('sources', row) })),
        h('span', { class: 'quiet' }, dates(context, row)),
      ),
      cards,
    ),
  );
}

/** @param {Context} context @param {string} kind @param {string} id */
function card(context, kind, id) {
  const { claims } = context.run;
  const row = claims.find('claim_id', id);
  if (row === undefined) return null;
  return h(
    'li',
    { class: 'conflict' },
    h('span', { class: 'quiet' }, context.say(`claim.${kind}`)),
    context.link({ claim: id }, h('strong', {}, figure(context, claims, row))),
    h('span', {}, context.say('count.sources', { n: claims.get('sources', row) })),
    h('span', { class: 'quiet' }, dates(context, row)),
  );
}

/** @param {Context} context @param {number} row */
function dates(context, row) {
  const [first, last] = ['first_published', 'last_published'].map((name) => context.run.claims.get(name, row));
  return first && last ? context.dates.span(first, last) : '';
}

/** A button that copies how to cite the claim. @param {Context} context @param {number} row */
function citation(context, row) {
  const { run } = context;
  const text = [
    `«${subject(context, run.claims, row)}, ${place(context, run.claims, row)}, ${time(context, run.claims, row)}: ${figure(context, run.claims, row)}»`,
    `Sanaq, ${run.claims.get('claim_id', row)}`,
    run.info.id,
    run.info.published?.slice(0, 10),
  ]
    .filter(Boolean)
    .join(', ');
  const said = h('span', { role: 'status', class: 'quiet' });
  const shown = h('code', { class: 'citation', hidden: true }, text);
  const press = async () => {
    const done = await copy(text);
    said.textContent = context.say(done ? 'citation.copied' : 'citation.by_hand');
    shown.hidden = done;
  };
  return h(
    'p',
    {},
    h('button', { type: 'button', id: 'cite', on: { click: press } }, context.say('citation.copy')),
    ' ',
    said,
    shown,
  );
}
