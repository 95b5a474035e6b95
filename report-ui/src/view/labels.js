import { statusOf } from '../data/status.js';
import { figureOf } from '../language/figures.js';

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
  const district = table.get('district', row);
  const code = table.get('region', row);
  const several = table.get('regions', row) ?? [];
  const region = code
    ? context.run.region(code, context.language)
    : several.map((/** @type {string} */ one) => context.run.region(one, context.language)).join(', ');
  return [district, region || context.say('unknown')].filter(Boolean).join(', ');
}

/** When. @param {Context} context @param {Table} table @param {number} row @returns {string} */
export function time(context, table, row) {
  const [first, last, kind, year] = ['period_start', 'period_end', 'period_kind', 'year'].map((name) =>
    table.get(name, row),
  );
  if (kind === 'since' && first) return context.say('time.since', { day: context.dates.day(first) });
  if (kind === 'until' && last) return context.say('time.until', { day: context.dates.day(last) });
  if (kind === 'as_of' && last) return context.say('time.as_of', { day: context.dates.day(last) });
  if (kind !== 'unknown' && first && last) return context.dates.span(first, last);
  return year === null ? context.say('unknown') : String(year);
}

/** The figure, with its unit. @param {Context} context @param {Table} table @param {number} row @returns {string} */
export function figure(context, table, row) {
  return context.figures.text(figureOf(table, row));
}

/**
 * The other value of a conflict; null where the row has none.
 *
 * @param {Context} context
 * @param {Table} table
 * @param {number} row
 * @returns {string | null}
 */
export function rival(context, table, row) {
  const value = table.get('runner_up', row);
  if (value === null) return null;
  const own = figureOf(table, row);
  return context.figures.text({ ...own, value, about: false, lower: null, upper: null });
}

/** All of it in one line. @param {Context} context @param {Table} table @param {number} row @returns {string} */
export function sentence(context, table, row) {
  const parts = [
    subject(context, table, row),
    place(context, table, row),
    time(context, table, row),
    figure(context, table, row),
  ];
  if (table.get('subset', row)) parts.push(context.say('subset'));
  const status = statusOf(table)(row);
  if (status === 'planned' || status === 'forecast') parts.push(context.word('status', status));
  if (table.get('conflict', row)) parts.push(context.say('conflict'));
  return parts.join(' · ');
}
