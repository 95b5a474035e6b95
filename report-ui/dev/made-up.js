import { readFileSync } from 'node:fs';
import { amountsOf, claimRow, observationRow, relate } from './made-up-rows.js';
import { columns } from './run-data.js';

/**
 * Runs of any size, made up: for measuring, and for tests of what the seeds don't have (conflicts, corrections, ranges,
 * bounds, plans, copies, districts). The
 * same arguments give the same run. Names are those of the catalogue, sentences are nonsense with a figure in it.
 *
 * @typedef {import('../src/data/run.js').RunData} RunData
 * @typedef {Record<string, any>} Row
 */

const WORLD = new URL('../../transforms/src/main/resources/kz/sanaq/world/', import.meta.url);
const UNITS = /** @type {Record<string, string>} */ ({ money: 'KZT', physical: 't' });
const FIRST_YEAR = 2014;
const YEARS = 16;

/** @param {number} claims how many @param {number} [seed] @returns {RunData} */
export function madeUpRun(claims, seed = 1) {
  const random = generator(seed);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)];
  const defined = new Map(table('indicator-definitions.tsv').map((row) => [row.code, row]));
  /** @type {Row[]} */
  const indicators = table('indicators.tsv').map((row) => ({
    ...row,
    ...defined.get(row.code),
    indicator_group: row.code.split('.')[0],
    unit_kinds: row.units.split('|'),
    qualified_by: row.by || null,
  }));
  const regions = table('regions.tsv').map(({ code, name_kk, name_ru, name_en, kind, since, parent, until }) => ({
    code,
    label_kk: name_kk,
    label_ru: name_ru,
    label_en: name_en,
    kind,
    country: 'KZ',
    parent: parent || null,
    since: since || null,
    until: until || null,
  }));
  regions.push({
    code: 'KZ',
    label_kk: 'Қазақстан',
    label_ru: 'Казахстан',
    label_en: 'Kazakhstan',
    kind: 'country',
    country: 'KZ',
    parent: null,
    since: null,
    until: null,
  });
  const districts = table('districts.tsv').map(({ region, name_kk, name_ru, name_en }) => ({
    region,
    district: name_kk,
    label_kk: name_kk,
    label_ru: name_ru,
    label_en: name_en,
  }));
  /** @type {Record<string, Row[]>} */
  const rows = { observations: [], claims: [], mentions: [], sentences: [], documents: [] };

  while (rows.claims.length < claims) {
    const indicator = indicators[Math.floor(indicators.length * random() ** 2)];
    const region = pick(regions);
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    const unit = UNITS[indicator.unit_kinds[0]] ?? indicator.unit_kinds[0];
    const base = 10 ** (1 + (hash(indicator.code) % 5)) * (1 + (hash(region.code) % 7) / 4);
    const level =
      unit === 'percent'
        ? 2 + (hash(indicator.code + region.code) % 60) + random() * 3
        : Math.round(base * (1 + (year - FIRST_YEAR) * 0.04 + random() * 0.1));
    const key = {
      indicator: indicator.code,
      region: region.code,
      year,
      unit,
      status: year > 2026 ? 'planned' : 'actual',
      district: random() < 0.1 ? `${pick(['Жаңа', 'Ескі', 'Орта'])}ауыл ауданы` : null,
      kind: random() < 0.8 ? 'year' : 'nine_months',
    };
    const amounts = amountsOf(random, level);
    const told = amounts.map((amount) => claimRow(rows, random, key, amount, region, indicator));
    if (told.length === 2) relate(told[0], told[1], random() < 0.3);
    if (random() < 0.4) rows.observations.push(observationRow(rows.observations.length, key, told, indicator, region));
  }
  const units = [...new Set(rows.claims.map(({ unit }) => unit))].map((code) => ({
    code,
    label_kk: code,
    label_ru: code,
    label_en: code,
    kind: 'item',
    scheme: 'model',
    base: null,
    factor: null,
  }));
  const rejected = [
    {
      file: 'news.jsonl',
      line: 7,
      column: 1,
      doc_id: null,
      offset: 812,
      reason: 'not_json',
      message: 'expected {, got <',
      excerpt: '<html>',
    },
  ];
  const outlets = new Set(rows.documents.map(({ source }) => source)).size;
  return {
    run: {
      id: '0123456789abcdef',
      published: '2026-11-09T06:00:00Z',
      version: '0.0.0',
      schema: 3,
      licence: { name: 'other', title: 'Made up; nobody claims anything' },
      minCertainty: '0.87',
      counts: {
        documents: {
          read: rows.documents.length,
          accepted: rows.documents.filter(({ state }) => state === 'accepted').length,
        },
        outlets,
        sources: new Set(rows.documents.map((row) => row.lineage_id)).size,
        claims: rows.claims.length,
        observations: rows.observations.length,
      },
      diff: {
        before: { id: 'fedcba9876543210' },
        newClaims: rows.claims.slice(0, 12).map(({ claim_id }) => claim_id),
        changedClaims: [],
        movedObservations: [],
        newConflicts: [],
        goneClaims: 2,
        supersededArticles: 1,
      },
    },
    tables: Object.fromEntries(
      Object.entries({ ...rows, indicators, regions, districts, units, rejected }).map(([name, all]) => [
        name,
        columns(all, name),
      ]),
    ),
    leftOut: { reasons: { date: 120, age: 14, ordinal: 3 }, languages: { ru: 40, en: 2 } },
  };
}

/**
 * Rows of a table of the catalogue, by the names of its head.
 *
 * @param {string} file
 * @returns {Record<string, string>[]}
 */
function table(file) {
  const [head, ...rows] = readFileSync(new URL(file, WORLD), 'utf8')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => line.split('\t'));
  return rows.map((row) => Object.fromEntries(head.map((name, place) => [name, row[place] ?? ''])));
}

/** Numbers from 0 to 1, always the same (mulberry32). @param {number} seed */
function generator(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {string} text */
function hash(text) {
  let sum = 7;
  for (const unit of text) sum = (sum * 31 + unit.charCodeAt(0)) % 1_000_003;
  return sum;
}
