import { h } from './dom.js';

/** @typedef {import('./context.js').Context} Context */

/** How many rows a page of a list has. */
export const PAGE = 50;

/**
 * Which page the address asks for, from 0; the last one where it asks for more.
 *
 * @param {Context} context
 * @param {number} count of rows
 */
export function pageOf({ address }, count) {
  const asked = Math.max(1, Math.floor(Number(address.page)) || 1);
  return Math.min(asked, Math.max(1, Math.ceil(count / PAGE))) - 1;
}

/**
 * Where a list is, and links to its other pages; nothing for a list of one page.
 *
 * @param {Context} context
 * @param {number} count of rows
 */
export function pager(context, count) {
  const pages = Math.ceil(count / PAGE);
  if (pages < 2) return null;
  const page = pageOf(context, count);
  const step = (/** @type {number} */ to, /** @type {string} */ key) =>
    to >= 0 && to < pages
      ? context.same({ page: to === 0 ? null : String(to + 1) }, context.say(key), { class: 'button', id: key })
      : null;
  return h(
    'nav',
    { class: 'pager', 'aria-label': context.say('pager') },
    step(page - 1, 'pager.back'),
    h(
      'span',
      {},
      context.say('pager.place', { first: page * PAGE + 1, last: Math.min(count, (page + 1) * PAGE), n: count }),
    ),
    step(page + 1, 'pager.forth'),
  );
}
