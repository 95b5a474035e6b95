import { toldDays } from '../data/told-days.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/table.js').Table} Table
 */

/**
 * When. A year stands alone only where the year as a whole was told; of what was told without a time, the days on which
 * it was.
 *
 * @param {Context} context
 * @param {Table} table observations or claims
 * @param {number} row
 * @returns {string}
 */
export function time(context, table, row) {
  const [first, last, kind, year] = ['period_start', 'period_end', 'period_kind', 'year'].map((name) =>
    table.get(name, row),
  );
  if (kind === 'since' && first) return context.say('time.since', { day: context.dates.day(first) });
  if (kind === 'until' && last) return context.say('time.until', { day: context.dates.day(last) });
  if (kind === 'as_of' && last) return context.say('time.as_of', { day: context.dates.day(last) });
  const said = kind === 'as_of' ? toldDays(context.run, table, row) : null;
  if (said) {
    const key = table.get('status', row) === 'planned' ? 'time.told' : 'time.as_of';
    return context.say(key, { day: context.dates.span(...said) });
  }
  if (kind !== 'unknown' && first && last) return context.dates.span(first, last);
  if (year === null) return context.say('unknown');
  if (kind === 'year') return String(year);
  return context.say('time.in_year', { year: String(year), period: context.word('period', kind ?? 'unknown') });
}
