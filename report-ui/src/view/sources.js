import { grouped } from '../data/grouped.js';
import { byPublication } from '../data/order.js';
import { h } from './dom.js';
import { article, origin, quote } from './mention.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/evidence.js').Mention} Mention
 */

/** Independent texts, each with its prints; the earliest first. @param {Context} context @param {Mention[]} mentions */
export function mentionsBySource(context, mentions) {
  const texts = grouped(mentions, ({ mentions: table, row }) => table.get('lineage_id', row));
  const byDay = (/** @type {Mention} */ a, /** @type {Mention} */ b) => byPublication(a.mentions)(a.row, b.row);
  const ordered = [...texts.values()].map((prints) => prints.sort(byDay)).sort(([a], [b]) => byDay(a, b));
  return ordered.map((prints, place) => source(context, prints, place + 1));
}

/** @param {Context} context @param {Mention[]} prints of one text @param {number} number */
function source(context, prints, number) {
  const documents = new Set(prints.map(({ mentions, row }) => mentions.get('document_id', row)));
  return h(
    'section',
    { class: 'source' },
    h(
      'h3',
      {},
      context.say('claim.source', { number }),
      documents.size > 1 && h('span', { class: 'quiet' }, ` · ${context.say('claim.prints', { n: documents.size })}`),
    ),
    prints.map((mention) =>
      h('div', { class: 'mention' }, quote(context, mention), origin(context, mention), attribution(context, mention)),
    ),
    copies(context, prints),
  );
}

/** @param {Context} context @param {Mention} mention */
function attribution(context, { mentions, row }) {
  const said = mentions.get('attribution', row);
  return said && h('p', { class: 'quiet' }, `${context.say('mention.said_by')} `, h('bdi', { lang: 'kk' }, said));
}

/**
 * Articles that repeat the text and have no mentions of their own.
 *
 * @param {Context} context
 * @param {Mention[]} prints
 */
function copies(context, prints) {
  const { documents } = context.run;
  const [{ mentions, row }] = prints;
  const shown = new Set(prints.map((print) => print.mentions.get('document_id', print.row)));
  const others = documents
    .where('lineage_id', mentions.get('lineage_id', row))
    .filter(
      (document) => documents.get('state', document) === 'copy' && !shown.has(documents.get('document_id', document)),
    );
  if (!others.length) return null;
  return h(
    'details',
    {},
    h('summary', {}, context.say('claim.copies', { n: others.length })),
    h(
      'ul',
      { class: 'plain' },
      others.map((document) =>
        h(
          'li',
          {},
          documents.get('source', document) ?? context.say('unknown'),
          ' · ',
          article(
            context,
            documents.get('url', document),
            documents.get('headline', document) ?? documents.get('doc_id', document),
          ),
        ),
      ),
    ),
  );
}

/** What the colours of the marks stand for. @param {Context} context */
export function legend(context) {
  return h(
    'p',
    { class: 'marks quiet' },
    ['figure', 'object', 'event', 'place', 'time']
      .map((role) => [h('mark', { class: role }, context.say(`read.${role === 'figure' ? 'value' : role}`)), ' '])
      .flat(),
    context.say('claim.marks'),
  );
}
