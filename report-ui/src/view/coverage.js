import { descending } from 'd3-array';
import { choices } from '../data/filter.js';
import { ofRegions } from '../data/places.js';
import { h } from './dom.js';
import { cell, listing } from './listing.js';

/** @typedef {import('./context.js').Context} Context */

/**
 * How many observations there are of each region, in all and by year, and how many claims.
 *
 * @param {Context} context
 * @param {string[]} codes of regions
 */
export function coverage(context, codes) {
  const heads = ['place', 'observations', 'years', 'claims'].map((name) => ({
    name,
    label: context.say(`coverage.${name}`),
    number: name === 'observations' || name === 'claims',
  }));
  return listing({
    caption: context.say('coverage.caption'),
    heads: heads.map(({ label, number }) => h('th', { scope: 'col', class: number && 'number' }, label)),
    rows: codes.map((code) => {
      const inside = rowOf(context, code);
      return h(
        'tr',
        {},
        heads.map(({ name, label, number }) => cell(name, label, inside[name], number)),
      );
    }),
  });
}

/** @param {Context} context @param {string} code @returns {Record<string, any>} */
function rowOf(context, code) {
  const { observations, claims } = context.run;
  const rows = ofRegions(observations, code);
  const years = choices(rows, observations.reader('year')).sort(([a], [b]) => descending(a, b));
  return {
    place: context.link({ region: code }, context.run.region(code, context.language)),
    observations: context.figures.number(rows.length),
    years: years.flatMap(([year, n], place) => [
      place > 0 && ', ',
      context.link({ region: code, from: String(year), to: String(year), rows: 'observations' }, String(year)),
      ` (${context.figures.number(n)})`,
    ]),
    claims: context.figures.number(ofRegions(claims, code).length),
  };
}
