import { filtersOf, oneLine } from '../download/tables.js';
import { figureOf } from '../language/figures.js';
import { part, place, subject } from './labels.js';
import { time } from './time.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../download/spreadsheet.js').SheetColumn} SheetColumn
 * @typedef {import('../download/told.js').Told} Told
 */

/** Signs of comparison, as people write them; that of a plain value says nothing. */
const SIGNS = /** @type {Record<string, string>} */ ({ '~': '≈', '>=': '≥', '<=': '≤', '=': '' });

/**
 * The columns of a spreadsheet in the reader's language: what the table of the view says, beside it the codes, and
 * where each row comes from.
 *
 * @param {Context} context
 * @param {'observations' | 'claims'} kind
 * @param {Map<number, Told[]>} told  the mentions of each row
 * @param {import('../download/tables.js').About} about
 * @returns {SheetColumn[]}
 */
export function sheetColumns(context, kind, told, about) {
  const table = context.run.table(kind);
  const key = `licence.${context.run.info.licence?.name}`;
  const licence = context.words.has(key) ? context.say(key) : about.licence;
  const say = (/** @type {string} */ key) => context.say(key);
  const code = (/** @type {string} */ key) => `${say(key)} (${say('indicator.code').toLowerCase()})`;
  const of =
    (/** @type {(context: Context, table: any, row: number) => string | null} */ label) =>
    (/** @type {number} */ row) =>
      label(context, table, row);
  const get = (/** @type {string} */ name) => (/** @type {number} */ row) => table.get(name, row);
  const mentions =
    (/** @type {'sentence' | 'outlet' | 'published' | 'headline' | 'url'} */ name) => (/** @type {number} */ row) =>
      (told.get(row) ?? []).map((mention) => oneLine(mention[name])).join('\n');
  const amount = (/** @type {'value' | 'lower' | 'upper'} */ name) => (/** @type {number} */ row) => {
    const { measure, direction, [name]: number } = figureOf(table, row);
    const fall = measure === 'delta' && direction === 'decrease';
    return number === null ? null : { decimal: fall ? `-${number}` : number };
  };
  /** @type {[string, (row: number) => any][]} */
  const columns = [
    [say('column.subject'), of(subject)],
    [code('column.subject'), get('indicator')],
    [say('column.title'), get('title')],
    [say('column.place'), of(place)],
    [code('column.place'), get('region')],
    [say('column.time'), of(time)],
    [say('sheet.year'), get('year')],
    [say('filter.period'), (row) => context.word('period', table.get('period_kind', row))],
    [say('sheet.first_day'), get('period_start')],
    [say('sheet.last_day'), get('period_end')],
    [say('column.figure'), amount('value')],
    [say('sheet.lower'), amount('lower')],
    [say('sheet.upper'), amount('upper')],
    [say('sheet.comparator'), (row) => signOf(figureOf(table, row))],
    [say('filter.measure'), (row) => context.figures.measure({ ...figureOf(table, row), subset: false })],
    [code('filter.measure'), get('unit')],
    [say('term.part'), of(part)],
    [say('column.status'), (row) => context.word('status', table.get('status', row))],
    [code('column.status'), get('status')],
    [say('legend.conflict'), (row) => decimal(table.get('runner_up', row))],
    [say('column.sources'), get('sources')],
    [say('column.certainty'), (row) => decimal(table.get('certainty', row))],
    [say('search.sentences'), mentions('sentence')],
    [say('filter.outlet'), mentions('outlet')],
    [say('sheet.dates'), mentions('published')],
    [say('sheet.headlines'), mentions('headline')],
    [say('sheet.links'), mentions('url')],
    [say('sheet.id'), get(kind === 'claims' ? 'claim_id' : 'observation_id')],
    [say('sheet.run'), () => about.run],
    [say('filters'), () => filtersOf(about)],
    [say('sheet.licence'), () => licence],
  ];
  return columns.map(([head, cell]) => ({ head, cell }));
}

/** @param {string | null} number */
function decimal(number) {
  return number === null ? null : { decimal: number };
}

/** @param {import('../language/figures.js').Figure} figure */
function signOf({ value, sign, comparator }) {
  const told = (value === null ? comparator : sign) ?? '=';
  return SIGNS[told] ?? told;
}
