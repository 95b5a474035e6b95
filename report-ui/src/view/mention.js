import { highlighted } from '../data/highlight.js';
import { sentenceOf } from '../data/evidence.js';
import { h, webAddress } from './dom.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/evidence.js').Mention} Mention
 */

/**
 * The sentence of a mention, with its words marked.
 *
 * @param {Context} context
 * @param {Mention} mention
 * @returns {HTMLElement}
 */
export function quote(context, mention) {
  const sentence = sentenceOf(mention);
  if (!sentence) return h('p', { class: 'quiet' }, context.say('mention.no_sentence'));
  const parts = highlighted(sentence, read(context, mention));
  return h(
    'blockquote',
    { lang: 'kk' },
    h(
      'p',
      {},
      parts.map(({ text, role }) => (role ? h('mark', { class: role }, text) : text)),
    ),
  );
}

/**
 * Outlet, day and link of the article that a mention stands in.
 *
 * @param {Context} context
 * @param {Mention} mention
 * @returns {HTMLElement}
 */
export function origin(context, mention) {
  const { mentions, row } = mention;
  const get = (/** @type {string} */ name) => mentions.get(name, row);
  return h(
    'p',
    { class: 'origin' },
    h('strong', {}, get('source') ?? context.say('unknown')),
    get('published') && [', ', h('time', { datetime: get('published') }, context.dates.day(get('published')))],
    ' · ',
    article(context, get('url'), context.run.headlineOf(mention) ?? get('doc_id')),
    get('part') === 'title' && ` · ${context.say('mention.in_title')}`,
    webAddress(get('url')) === null && ` · ${context.say('mention.no_address')}`,
  );
}

/**
 * A link to an article, if its address is one of the web; else only what it is called.
 *
 * @param {Context} context
 * @param {string | null} url
 * @param {string | null} name
 */
export function article(context, url, name) {
  const address = webAddress(url);
  const text = h('bdi', { lang: 'kk' }, name ?? context.say('mention.article'));
  return address ? h('a', { href: address, rel: 'noopener noreferrer', target: '_blank' }, text) : text;
}

/** What the marks of a sentence say was read. @param {Context} context @param {Mention} mention */
function read(context, { mentions, row }) {
  const get = (/** @type {string} */ name) => mentions.get(name, row);
  // Only what the text names at the figure is looked for there.
  const region = get('region_source') === 'explicit' && get('region');
  const places = [get('district'), region && context.run.region(region, 'kk')];
  return {
    object: get('object'),
    event: get('event'),
    places: places.filter(Boolean).map((name) => name.replace(/ (ауданы|қаласы|облысы)$/u, '')),
    year: get('year_source') === 'explicit' ? get('year') : null,
  };
}
