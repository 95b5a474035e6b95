/**
 * What is downloaded: the rows of a view, with where they come from.
 *
 * @typedef {import('../data/run.js').Run} Run
 * @typedef {import('../data/table.js').Table} Table
 * @typedef {import('./told.js').Told} Told
 * @typedef {{run: string, published: string | null, version: string, licence: string | null, filters: Record<string,
 *   string>}} About
 */

const COMMON = [
  'indicator',
  'qualifier',
  'title',
  'unit',
  'measure',
  'direction',
  'per',
  'subset',
  'status',
  'region',
  'district',
  'year',
  'period_kind',
  'period_start',
  'period_end',
];

/** What CSV has of the mentions of a row, and what its columns are called: a line of a field for each mention. */
const MENTIONS = /** @type {const} */ ([
  ['sentence', 'sentences'],
  ['outlet', 'outlets'],
  ['published', 'dates'],
  ['headline', 'headlines'],
  ['url', 'urls'],
]);

/** The columns that are downloaded of either table; `_label` is the name in the reader's language. */
export const COLUMNS = {
  observations: [
    'observation_id',
    ...COMMON,
    'supported',
    'supported_comparator',
    'supported_sources',
    'runner_up',
    'runner_up_sources',
    'lower',
    'upper',
    'comparator',
    'min',
    'max',
    'median',
    'latest',
    'latest_date',
    'conflict',
    'claims',
    'sources',
    'certainty',
  ],
  claims: [
    'claim_id',
    'observation_id',
    ...COMMON,
    'object',
    'event',
    'value',
    'lower',
    'upper',
    'comparator',
    'from_value',
    'conflict',
    'corrected',
    'scope',
    'mentions',
    'sources',
    'certainty',
  ],
};

/** @param {Run} run @param {Record<string, string>} filters @returns {About} */
export function about(run, filters) {
  const { id, published, version, licence } = run.info;
  return { run: id, published, version, licence: licence?.title ?? null, filters };
}

/** The filters of a view in one line. @param {About} told */
export function filtersOf({ filters }) {
  return Object.entries(filters)
    .map(([part, value]) => `${part}=${value}`)
    .join('&');
}

/**
 * Rows as CSV (RFC 4180, with a byte order mark for spreadsheets). The last columns say in each row where it comes
 * from, since a comment would be a row to most readers.
 *
 * @param {Run} run @param {'observations' | 'claims'} kind @param {Map<number, Told[]>} rows  what each rests on
 * @param {About} told
 * @param {(row: number) => {indicator: string | null, region: string | null, district: string | null}} names
 * @returns {string}
 */
export function csv(run, kind, rows, told, names) {
  const table = run.table(kind);
  const filters = filtersOf(told);
  const head = [
    ...COLUMNS[kind],
    'indicator_label',
    'region_label',
    'district_label',
    ...MENTIONS.map(([, name]) => name),
    'run',
    'filters',
    'licence',
  ];
  const lines = [...rows].map(([row, mentions]) => {
    const { indicator, region, district } = names(row);
    return [
      ...COLUMNS[kind].map((name) => table.get(name, row)),
      indicator,
      region,
      district,
      ...MENTIONS.map(([part]) => mentions.map((mention) => oneLine(mention[part])).join('\n')),
      told.run,
      filters,
      told.licence,
    ];
  });
  return `\ufeff${[head, ...lines].map((line) => line.map(field).join(',')).join('\r\n')}\r\n`;
}

/**
 * The same rows as JSON.
 *
 * @param {Run} run
 * @param {'observations' | 'claims'} kind
 * @param {Map<number, Told[]>} rows  what each rests on
 * @param {About} told
 * @returns {string}
 */
export function json(run, kind, rows, told) {
  const table = run.table(kind);
  const shown = [...rows].map(([row, mentions]) => ({
    ...Object.fromEntries(COLUMNS[kind].map((name) => [name, table.get(name, row)])),
    told: mentions,
  }));
  return `${JSON.stringify({ ...told, table: kind, rows: shown }, null, 1)}\n`;
}

/** A text that takes one line of several. @param {string | null} text */
export function oneLine(text) {
  return text?.replace(/\s+/g, ' ') ?? '';
}

/**
 * A field of CSV. Texts that a spreadsheet would take for a formula get an apostrophe, signs of comparison and numbers
 * don't.
 *
 * @param {any} value
 */
function field(value) {
  if (value === null || value === undefined) return '';
  const text = String(value);
  const risky = /^[=+\-@\t\r]/.test(text) && !/^(=|-?\d+(\.\d+)?)$/.test(text);
  const safe = risky ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
