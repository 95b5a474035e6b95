import { seriesParts } from '../data/series.js';
import { h } from './dom.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/series.js').Series} Series
 */

/** The series that the address asks for, else that with most evidence. @param {Context} context @param {Series[]} all */
export function chosenSeries({ address }, all) {
  return all.find(({ key }) => key === address.series) ?? all[0];
}

/**
 * What a series is of: qualifier, unit, kind of period. Where others have a qualifier, one without says so.
 *
 * @param {Context} context
 * @param {string} key
 * @param {Series[]} all
 */
export function seriesName(context, key, all) {
  const { measure, period, qualifier } = seriesParts(key);
  const apart = all.some((one) => seriesParts(one.key).qualifier !== null);
  const kind = qualifier ?? (apart ? context.say('series.no_qualifier') : null);
  return [kind, context.figures.measure(measure), context.word('period', period)]
    .filter((part) => part !== null)
    .join(' · ');
}

/**
 * Lets the reader choose what the charts show; null where there is but one series.
 *
 * @param {Context} context
 * @param {Series[]} all
 */
export function seriesChoice(context, all) {
  if (all.length < 2) return null;
  const chosen = chosenSeries(context, all);
  const select = h(
    'select',
    { id: 'series', on: { change: () => context.change({ series: select.value }) } },
    all.map(({ key, rows }) =>
      h(
        'option',
        { value: key, selected: key === chosen.key },
        `${seriesName(context, key, all)} (${context.figures.number(rows.length)})`,
      ),
    ),
  );
  return h('div', { class: 'field series' }, h('label', { for: 'series' }, context.say('series')), select);
}
