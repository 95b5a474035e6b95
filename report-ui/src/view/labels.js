import { statusOf } from '../data/status.js';
import { figureOf } from '../language/figures.js';
import { time } from './time.js';

/**
 * What the rows of observations, claims and mentions say, in words.
 *
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/table.js').Table} Table
 */

/**
 * What a figure is of: the name of its indicator and qualifier, else its title.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number} row
 * @returns {string}
 */
export function subject(context, table, row) {
  const indicator = context.run.indicator(table.get('indicator', row), context.language);
  const qualifier = table.get('qualifier', row);
  if (indicator) return qualifier ? `${indicator}: ${qualifier}` : indicator;
  return wording(context, table, row);
}

/**
 * What the text says that it is of, whatever its indicator.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number} row
 * @returns {string}
 */
export function wording(context, table, row) {
  return table.get('title', row) ?? table.get('object', row) ?? context.say('untitled');
}

/**
 * Where: the district and its region.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number} row
 * @returns {string}
 */
export function place(context, table, row) {
  const code = table.get('region', row);
  const named = table.get('district', row);
  const district = named && context.run.district(code, named, context.language);
  const several = table.get('regions', row) ?? [];
  const region = code
    ? context.run.region(code, context.language)
    : several.map((/** @type {string} */ one) => context.run.region(one, context.language)).join(', ');
  return [district, region || context.say('unknown')].filter(Boolean).join(', ');
}

/** The figure, with its unit. @param {Context} context @param {Table} table @param {number} row @returns {string} */
export function figure(context, table, row) {
  return context.figures.text(figureOf(table, row));
}

/**
 * That a figure is a part of another, or not of the whole of its place; null for a whole.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number} row
 * @returns {string | null}
 */
export function part(context, table, row) {
  if (table.get('scope', row) === 'part') return context.say('part');
  return table.get('subset', row) ? context.say('subset') : null;
}

/**
 * The other value of a conflict: that of the row, else of the first claim that contradicts one of its own; null where
 * there is none.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number} row
 * @returns {string | null}
 */
export function rival(context, table, row) {
  const value = table.get('runner_up', row);
  if (value !== null) {
    const own = figureOf(table, row);
    return context.figures.brief({ ...own, value, sign: null, lower: null, upper: null });
  }
  const { run } = context;
  const against = run
    .claimsOf(table === run.claims ? 'claims' : 'observations', row)
    .flatMap((claim) => /** @type {string[]} */ (run.claims.get('conflicts', claim) ?? []))
    .flatMap((id) => run.claims.find('claim_id', id) ?? []);
  return against.length ? context.figures.brief(figureOf(run.claims, against[0])) : null;
}

/** All of it in one line. @param {Context} context @param {Table} table @param {number} row @returns {string} */
export function sentence(context, table, row) {
  const parts = [
    subject(context, table, row),
    place(context, table, row),
    time(context, table, row),
    figure(context, table, row),
  ];
  parts.push(part(context, table, row) ?? '');
  const status = statusOf(table)(row);
  if (status === 'planned' || status === 'forecast') parts.push(context.word('status', status));
  if (table.get('conflict', row)) parts.push(context.say('conflict'));
  return parts.filter(Boolean).join(' · ');
}
