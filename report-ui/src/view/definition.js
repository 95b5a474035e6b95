import { h } from './dom.js';
import { pairs } from './panel.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('./dom.js').Child} Child
 */

/**
 * What the figures of an indicator count, and what they don't; null for one that the catalogue doesn't have. The
 * catalogue says it in English.
 *
 * @param {Context} context
 * @param {string} code
 */
export function definition(context, code) {
  const { indicators } = context.run;
  const row = indicators.find('code', code);
  if (row === undefined) return null;
  const text = (/** @type {string} */ name) => indicators.get(name, row);
  const more = ['includes', 'excludes'].filter((name) => text(name));
  return h(
    'div',
    { class: 'definition' },
    text('definition') && h('p', { class: 'lede', lang: 'en' }, text('definition')),
    h(
      'details',
      {},
      h('summary', {}, context.say('indicator.more')),
      context.language !== 'en' && h('p', { class: 'quiet' }, context.say('indicator.in_english')),
      pairs('pairs wide', [
        [context.say('indicator.code'), h('code', {}, code)],
        ...more.map((name) => [context.say(`indicator.${name}`), h('span', {}, withNames(context, text(name)))]),
      ]),
    ),
  );
}

/** A text of the catalogue, with names that lead to them in place of the codes of indicators. @param {Context} context @param {string} text @returns {Child[]} */
function withNames(context, text) {
  return text.split(/([a-z_]+\.[a-z_]+)/).map((part) => {
    const name = context.run.indicator(part, context.language);
    return name === null ? part : context.link({ indicator: part }, name);
  });
}
