import { choices } from '../data/filter.js';
import { ofRegions } from '../data/places.js';
import { h } from './dom.js';
import { intro } from './panel.js';
import { placeName } from './search-results.js';

/** @typedef {import('./context.js').Context} Context */

/**
 * What the page of a district or town begins with: how much is told of it itself, and the way to its region.
 *
 * @param {Context} context
 * @param {number} claims
 * @param {number} observations
 */
export function districtIntro(context, claims, observations) {
  const { region, district } = context.address;
  const name = context.run.region(region, context.language);
  return intro(
    placeName(context, region, district),
    h(
      'p',
      { class: 'lede' },
      [context.say('count.claims', { n: claims }), context.say('count.observations', { n: observations })].join(' · '),
    ),
    h('p', {}, context.link({ region }, context.say('district.region', { name }))),
  );
}

/**
 * All districts and towns of some regions that anything is told of, with how many claims there are of each, and how
 * many observations, if any; those with most claims first. Null where there are none.
 *
 * @param {Context} context
 * @param {string} region codes
 * @param {string} title
 */
export function districts(context, region, title) {
  const { run, address, language } = context;
  const counted = (/** @type {'claims' | 'observations'} */ kind) =>
    choices(ofRegions(run.table(kind), region), run.table(kind).reader('district'));
  const claims = counted('claims');
  if (!claims.length) return null;
  const observations = new Map(counted('observations'));
  const named = claims
    .map(([district, n]) => ({ district, n, name: run.district(region, district, language) }))
    .sort((a, b) => b.n - a.n || context.collator.compare(a.name, b.name));
  return h(
    'section',
    {},
    h('h2', {}, title),
    h(
      'ul',
      { class: 'chips districts' },
      named.map(({ district, n, name }) => {
        const chosen = { 'aria-current': district === address.district && 'true' };
        const observed = observations.get(district);
        return h(
          'li',
          {},
          context.link({ region, district }, h('bdi', {}, name), chosen),
          ` ${context.figures.number(n)}`,
          observed !== undefined &&
            h('span', { class: 'quiet' }, ` · ${context.say('count.observations', { n: observed })}`),
        );
      }),
    ),
  );
}
