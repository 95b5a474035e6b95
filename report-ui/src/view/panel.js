import { h } from './dom.js';

/** @typedef {import('./dom.js').Child} Child */

/**
 * What a view begins with. Its heading takes the focus when another thing is looked at.
 *
 * @param {Child} heading
 * @param {...Child} children
 */
export function intro(heading, ...children) {
  return h('section', { class: 'intro' }, h('h1', { tabindex: -1 }, heading), children);
}

/**
 * A part of a view with a heading of its own.
 *
 * @param {string} title
 * @param {...Child} children
 */
export function panel(title, ...children) {
  return h('section', { class: 'panel' }, h('h2', {}, title), children);
}

/**
 * Terms, and what is said of each.
 *
 * @param {string} look classes
 * @param {(Child | Child[])[][]} told
 */
export function pairs(look, told) {
  return h(
    'dl',
    { class: look },
    told.map(([term, text]) => h('div', {}, h('dt', {}, term), h('dd', {}, text))),
  );
}
