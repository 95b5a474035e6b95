/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {{observations: number, claims: number}} Counts
 */

/** How many observations and claims there are, in words; where there is neither, 0. @param {Context} context @param {Counts} counts */
export function counted(context, { observations, claims }) {
  const told = /** @type {[string, number][]} */ ([
    ['observations', observations],
    ['claims', claims],
  ]).filter(([, n]) => n > 0);
  return told.map(([kind, n]) => context.say(`count.${kind}`, { n })).join(', ') || context.figures.number(0);
}
