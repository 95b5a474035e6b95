import { figureOf } from '../language/figures.js';
import { h } from './dom.js';
import { rival } from './labels.js';

/** @typedef {import('./dom.js').Child} Child */

/**
 * The figure of a row as it stands in lists and tables: a large sum in short words, with all its digits as its title. It
 * is broken only where it is wider than its window, and then before its unit or between its groups of digits.
 *
 * @param {import('./context.js').Context} context
 * @param {import('../data/table.js').Table} table
 * @param {number} row
 * @param {'span' | 'strong'} [element]
 */
export function toldFigure({ figures }, table, row, element = 'span') {
  const figure = figureOf(table, row);
  const [brief, exact] = [figures.brief(figure), figures.text(figure)];
  return h(element, { class: 'told', title: brief !== exact && exact }, breakable(brief));
}

/**
 * That others contradict the figure of a row, and what they say where that is known; null where nobody does.
 *
 * @param {import('./context.js').Context} context
 * @param {import('../data/table.js').Table} table
 * @param {number} row
 */
export function conflictNote(context, table, row) {
  if (!table.get('conflict', row)) return null;
  return h('span', { class: 'conflict' }, breakable(`≠ ${rival(context, table, row) ?? context.say('conflict')}`));
}

/** A figure that may be broken at its spaces, where its line is too short for it. @param {string} text @returns {Child[]} */
export function breakable(text) {
  return text.split(/(?<=\u00a0)/).flatMap((part, place) => (place ? [h('wbr'), part] : [part]));
}
