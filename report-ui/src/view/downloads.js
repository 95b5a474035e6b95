import { fileName, save } from '../download/files.js';
import { picture, png } from '../download/pictures.js';
import { spreadsheet } from '../download/spreadsheet.js';
import { about, csv, json } from '../download/tables.js';
import { toldOf } from '../download/told.js';
import { h } from './dom.js';
import { missing } from './expanded.js';
import { sheetColumns } from './sheet-columns.js';

/** @typedef {import('./context.js').Context} Context */

/**
 * Buttons that hand out the rows of a view, with the sentences that they rest on.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {number[]} rows
 */
export function tableDownloads(context, kind, rows) {
  const { run, address, language } = context;
  // What is left of the address chooses rows.
  const { page: _, lang: __, sort: ___, series: ____, ...filters } = address;
  const table = run.table(kind);
  const names = (/** @type {number} */ row) => ({
    indicator: run.indicator(table.get('indicator', row), language),
    region: table.get('region', row) && run.region(table.get('region', row), language),
    district:
      table.get('district', row) && run.district(table.get('region', row), table.get('district', row), language),
  });
  const name = (/** @type {string} */ ending) =>
    fileName(
      [address.indicator ?? address.q ?? address.claim?.slice(0, 12), address.region, kind, run.info.id],
      ending,
    );
  const problem = h('div', {});
  const hand = async (
    /** @type {string} */ ending,
    /** @type {string} */ type,
    /** @type {(told: Map<number, import('../download/told.js').Told[]>) => string} */ text,
  ) => {
    try {
      save(name(ending), new Blob([text(await toldOf(run, kind, rows))], { type }));
      problem.replaceChildren();
    } catch (failure) {
      problem.replaceChildren(missing(context, failure));
    }
  };
  return h(
    'div',
    { class: 'downloads', role: 'group', 'aria-label': context.say('download.rows') },
    button('download-csv', 'CSV', context.say('download.as', { format: 'CSV' }), () =>
      hand('csv', 'text/csv;charset=utf-8', (told) => csv(run, kind, told, about(run, filters), names)),
    ),
    button('download-sheet', 'CSV (Excel)', context.say('download.as', { format: 'CSV (Excel)' }), () =>
      hand('excel.csv', 'text/csv;charset=utf-8', (told) =>
        spreadsheet(sheetColumns(context, kind, told, about(run, filters)), rows, context.figures.decimalMark),
      ),
    ),
    button('download-json', 'JSON', context.say('download.as', { format: 'JSON' }), () =>
      hand('json', 'application/json', (told) => json(run, kind, told, about(run, filters))),
    ),
    problem,
  );
}

/**
 * Buttons that hand out a chart, with what it shows and where it comes from.
 *
 * @param {Context} context
 * @param {() => SVGSVGElement} chart what is shown when they are pressed
 * @param {string} name
 * @param {string} title
 * @param {string} [subtitle]
 */
export function chartDownloads(context, chart, name, title, subtitle = '') {
  const { id, published } = context.run.info;
  const day = published && context.dates.day(published.slice(0, 10));
  const drawn = () =>
    picture(chart(), {
      title,
      subtitle,
      source: [context.say('footer.run', { run: id }), day].filter(Boolean).join(' · '),
      word: (mark) => context.say(`legend.${mark}`),
    });
  const file = (/** @type {string} */ ending) =>
    fileName([name, context.address.indicator, context.address.region, id], ending);
  return h(
    'div',
    { class: 'downloads', role: 'group', 'aria-label': context.say('download.chart') },
    button(`${name}-svg`, 'SVG', context.say('download.as', { format: 'SVG' }), () =>
      save(file('svg'), new Blob([drawn().svg], { type: 'image/svg+xml' })),
    ),
    button(`${name}-png`, 'PNG', context.say('download.as', { format: 'PNG' }), async () =>
      save(file('png'), await png(drawn())),
    ),
  );
}

/** @param {string} id @param {string} text @param {string} title @param {() => void} press */
function button(id, text, title, press) {
  return h('button', { type: 'button', id, class: 'small', title, on: { click: press } }, text);
}
