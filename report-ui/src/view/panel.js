import { h } from './dom.js';

/**
 * A part of a view with a heading of its own.
 *
 * @param {string} title
 * @param {...any} children
 */
export function panel(title, ...children) {
  return h('section', { class: 'panel' }, h('h2', {}, title), children);
}
