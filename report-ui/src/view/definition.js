import { wordingOf } from '../data/wording.js';
import { h } from './dom.js';
import { pairs } from './panel.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('./dom.js').Child} Child
 */

/**
 * What the figures of an indicator count, and what they don't; null for one that the catalogue doesn't have. What a
 * catalogue of one's own says in another language alone is shown in that.
 *
 * @param {Context} context
 * @param {string} code
 */
export function definition(context, code) {
  const { indicators } = context.run;
  const row = indicators.find('code', code);
  if (row === undefined) return null;
  const said = (/** @type {string} */ name) => wordingOf(indicators, name, row, context.language);
  const text = said('definition');
  const entries = ['includes', 'excludes'].flatMap((name) => {
    const more = said(name);
    return more
      ? [[context.say(`indicator.${name}`), h('span', { lang: more.language }, withNames(context, more.text))]]
      : [];
  });
  return h(
    'div',
    { class: 'definition' },
    text && h('p', { class: 'lede', lang: text.language }, text.text),
    h(
      'details',
      { id: 'definition-more' },
      h('summary', {}, context.say('indicator.more')),
      pairs('pairs wide', [[context.say('indicator.code'), h('code', {}, code)], ...entries]),
    ),
  );
}

/** A text of the catalogue, with names that lead to them in place of the codes of indicators. @param {Context} context @param {string} text @returns {Child[]} */
function withNames(context, text) {
  return text.split(/((?<=→ )other|[a-z_]+\.[a-z_]+)/).map((part) => {
    if (part === 'other') return context.say('indicator.other').toLowerCase();
    const name = context.run.indicator(part, context.language);
    return name === null ? part : context.link({ indicator: part }, name);
  });
}
