import { grouped } from './grouped.js';
import { wordsOf } from './match.js';

/**
 * What the things of a run are called, in words of all three languages.
 *
 * @typedef {import('./run.js').Run} Run
 * @typedef {{code: string, claims: number, names: string[][], described: string[]}} Indicator  described: what else says
 *   what it is, and its names
 * @typedef {{code: string, names: string[][]}} Region
 * @typedef {{region: string, district: string, claims: number, names: string[][]}} District
 */

const LANGUAGES = /** @type {const} */ (['kk', 'ru', 'en']);
const DESCRIPTIONS = ['label', 'definition', 'includes'];

/**
 * The indicators of the catalogue, those with most claims first.
 *
 * @param {Run} run
 * @returns {Indicator[]}
 */
export function indicatorsOf({ indicators, claims }) {
  const told = (/** @type {string} */ column, /** @type {number} */ row) =>
    LANGUAGES.map((language) => indicators.get(`${column}_${language}`, row) ?? '');
  return indicators
    .all()
    .map((row) => ({
      code: indicators.get('code', row),
      claims: claims.where('indicator', indicators.get('code', row)).length,
      names: told('label', row).map(wordsOf),
      described: wordsOf([indicators.get('code', row), ...DESCRIPTIONS.flatMap((name) => told(name, row))].join(' ')),
    }))
    .sort((a, b) => b.claims - a.claims || (a.code < b.code ? -1 : 1));
}

/**
 * The regions of the run and those of today, since of a region that nothing is told of one may ask, too; those with
 * most claims first.
 *
 * @param {Run} run
 * @returns {Region[]}
 */
export function regionsOf(run) {
  const { regions, claims } = run;
  const count = (/** @type {string} */ code) => claims.where('region', code).length;
  return [...new Set([...claims.groups('region').keys(), ...run.regionsToday()])]
    .flatMap((code) => {
      const row = regions.find('code', code);
      return row === undefined ? [] : { code, names: labelsOf(regions, row) };
    })
    .sort((a, b) => count(b.code) - count(a.code) || (a.code < b.code ? -1 : 1));
}

/**
 * The districts and towns that claims are told of, those with most first: as claims call them, and as the run does in
 * each language.
 *
 * @param {Run} run
 * @returns {District[]}
 */
export function districtsOf(run) {
  const [region, district] = [run.claims.reader('region'), run.claims.reader('district')];
  const told = run.claims.all().filter((row) => region(row) !== null && district(row) !== null);
  return [...grouped(told, (row) => `${region(row)}\n${district(row)}`).values()]
    .map((rows) => {
      const [there, named] = [region(rows[0]), district(rows[0])];
      const names = [named, ...LANGUAGES.map((language) => run.district(there, named, language))];
      return { region: there, district: named, claims: rows.length, names: names.map(wordsOf) };
    })
    .sort((a, b) => b.claims - a.claims || (a.district < b.district ? -1 : 1));
}

/** @param {import('./table.js').Table} table @param {number} row */
function labelsOf(table, row) {
  return LANGUAGES.map((language) => wordsOf(table.get(`label_${language}`, row) ?? ''));
}
