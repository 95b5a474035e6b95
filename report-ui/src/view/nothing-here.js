import { changed, FILTERS, several } from '../address/address.js';
import { h } from './dom.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../address/address.js').Address} Address
 */

/** What may be asked for otherwise, and the parts of an address that ask for it. @type {[string, string[]][]} */
const ASKED = [
  ['regions', ['region', 'district']],
  ['years', ['from', 'to']],
  ['status', ['status']],
  ['filters', [...FILTERS]],
];

/**
 * What there is where a view has no rows: without one of its filters, without all of them, and of its region besides its
 * indicator.
 *
 * @param {Context} context
 * @param {(address: Address) => number} count how many claims this view has at another address
 * @returns {HTMLElement}
 */
export function nothingHere(context, count) {
  const { address } = context;
  const links = ASKED.flatMap(([name, parts]) => {
    // What a view is of is no filter of it.
    const dropped = parts.filter((part) => address[part] && !own(address).includes(part));
    if (!dropped.length || (name === 'regions' && !dropped.includes('region'))) return [];
    const changes = Object.fromEntries([...dropped, 'rows'].map((part) => [part, null]));
    const n = count(changed(address, changes));
    return n > 0 ? [{ n, link: context.same(changes, context.say(`elsewhere.${name}`, { n })) }] : [];
  });
  const told = links.filter(({ n }, place) => links.findIndex((other) => other.n === n) === place);
  const all = [...told.map(({ link }) => link), ofRegion(context)].filter((link) => link !== null);
  return all.length
    ? h(
        'ul',
        { class: 'elsewhere' },
        all.map((link) => h('li', {}, link)),
      )
    : h(
        'p',
        { class: 'hint' },
        context.say('elsewhere.none'),
        ' ',
        context.link({ view: 'indicators' }, context.say('themes.title')),
      );
}

/** @param {Address} address @returns {string[]} the parts that say what the view is of */
function own({ q, indicator }) {
  if (q) return [];
  return indicator ? ['indicator'] : ['region', 'district'];
}

/** The way to all that is told of the region that an indicator was asked for in; null where that is nothing. @param {Context} context */
function ofRegion(context) {
  const { indicator, region } = context.address;
  const n = indicator && region ? context.search.counts({ region }).claims : 0;
  if (!n) return null;
  const names = several(region).map((code) => context.run.region(code, context.language));
  return context.link({ region }, context.say('elsewhere.region', { n, place: names.join(', ') }));
}
