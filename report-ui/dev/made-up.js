import { readFileSync } from 'node:fs';
import { columns } from './run-data.js';

/**
 * Runs of any size, made up: for measuring, and for tests of what the seeds don't have (conflicts, corrections, ranges, bounds, plans, copies, districts). The
 * same arguments give the same run. Names are those of the catalogue, sentences are nonsense with a figure in it.
 *
 * @typedef {import('../src/data/run.js').RunData} RunData
 * @typedef {Record<string, any>} Row
 */

const WORLD = new URL('../../transforms/src/main/resources/kz/sanaq/world/', import.meta.url);
const UNITS = /** @type {Record<string, string>} */ ({ money: 'KZT', physical: 't' });
const OUTLETS = ['Дала хабары', 'Қала жаңалығы', 'Жетісу үні', 'Атамекен', 'Сарыарқа', 'Ертіс өңірі', 'Каспий таңы', 'Алатау'];
const FIRST_YEAR = 2014;
const YEARS = 16;

/** @param {number} claims how many @param {number} [seed] @returns {RunData} */
export function madeUpRun(claims, seed = 1) {
  const random = generator(seed);
  const pick = (/** @type {any[]} */ list) => list[Math.floor(random() * list.length)];
  /** @type {Row[]} */
  const indicators = table('indicators.tsv').map((row) => ({ ...row, unit_kinds: row.units.split('|'), definition: row.definition, qualified_by: row.by || null }));
  const regions = table('regions.tsv').map(({ code, name_kk, name_ru, name_en, kind, since, parent, until }) => ({ code, label_kk: name_kk, label_ru: name_ru, label_en: name_en, kind, country: 'KZ', parent: parent || null, since: since || null, until: until || null }));
  regions.push({ code: 'KZ', label_kk: 'Қазақстан', label_ru: 'Казахстан', label_en: 'Kazakhstan', kind: 'country', country: 'KZ', parent: null, since: null, until: null });
  /** @type {Record<string, Row[]>} */
  const rows = { observations: [], claims: [], mentions: [], sentences: [], documents: [] };

  while (rows.claims.length < claims) {
    const indicator = indicators[Math.floor(indicators.length * random() ** 2)];
    const region = pick(regions);
    const year = FIRST_YEAR + Math.floor(random() * YEARS);
    const unit = UNITS[indicator.unit_kinds[0]] ?? indicator.unit_kinds[0];
    const base = 10 ** (1 + (hash(indicator.code) % 5)) * (1 + (hash(region.code) % 7) / 4);
    const level = unit === 'percent' ? 2 + (hash(indicator.code + region.code) % 60) + random() * 3 : Math.round(base * (1 + (year - FIRST_YEAR) * 0.04 + random() * 0.1));
    const key = { indicator: indicator.code, region: region.code, year, unit, status: year > 2026 ? 'planned' : 'actual', district: random() < 0.1 ? `${pick(['Жаңа', 'Ескі', 'Орта'])}ауыл ауданы` : null, kind: random() < 0.8 ? 'year' : 'nine_months' };
    const amounts = amountsOf(random, level);
    const told = amounts.map((amount) => claimRow(rows, random, key, amount, region, indicator));
    if (told.length === 2) relate(told[0], told[1], random() < 0.3);
    if (random() < 0.4) rows.observations.push(observationRow(rows.observations.length, key, told, indicator, region));
  }
  const units = [...new Set(rows.claims.map(({ unit }) => unit))].map((code) => ({ code, label_kk: code, label_ru: code, label_en: code, kind: 'item', scheme: 'model', base: null, factor: null }));
  const rejected = [{ file: 'news.jsonl', line: 7, column: 1, doc_id: null, offset: 812, reason: 'not_json', message: 'expected {, got <', excerpt: '<html>' }];
  const outlets = new Set(rows.documents.map(({ source }) => source)).size;
  return {
    run: {
      id: '0123456789abcdef',
      published: '2026-11-09T06:00:00Z',
      version: '0.0.0',
      schema: 3,
      licence: { name: 'other', title: 'Made up; nobody claims anything' },
      counts: { documents: { read: rows.documents.length, accepted: rows.documents.filter(({ state }) => state === 'accepted').length }, outlets, sources: new Set(rows.documents.map((row) => row.lineage_id)).size, claims: rows.claims.length, observations: rows.observations.length, claims_apart: 3 },
      diff: { before: { id: 'fedcba9876543210' }, newClaims: rows.claims.slice(0, 12).map(({ claim_id }) => claim_id), changedClaims: [], movedObservations: [], newConflicts: [], goneClaims: 2, supersededArticles: 1 },
    },
    tables: Object.fromEntries(Object.entries({ ...rows, indicators, regions, units, rejected }).map(([name, all]) => [name, columns(all)])),
    leftOut: { reasons: { date: 120, age: 14, ordinal: 3 }, languages: { ru: 40, en: 2 } },
  };
}

/** What claims of one row say: mostly one value, at times a bound, a range, or two values that differ. @param {() => number} random @param {number} level */
function amountsOf(random, level) {
  const dice = random();
  const value = (/** @type {number} */ of) => ({ value: round(of), lower: null, upper: null, comparator: '=' });
  if (dice < 0.05) return [{ value: null, lower: round(level), upper: null, comparator: '>=' }];
  if (dice < 0.09) return [{ value: null, lower: round(level * 0.9), upper: round(level * 1.1), comparator: '~' }];
  if (dice < 0.13) return [value(level), value(level * 1.25)];
  return [dice < 0.2 ? { ...value(level), comparator: '~' } : value(level)];
}

/** @param {Record<string, Row[]>} rows @param {() => number} random @param {any} key @param {any} amount @param {Row} region @param {Row} indicator */
function claimRow(rows, random, key, amount, region, indicator) {
  const id = `c${String(rows.claims.length).padStart(7, '0')}`;
  const prints = 1 + Math.floor(random() ** 3 * 4);
  /** @type {Row[]} */
  const documents = [];
  const written = [amount.value ?? amount.lower, amount.value === null && amount.upper].filter(Boolean).join('–').replaceAll('.', ',');
  const mentions = Array.from({ length: prints }, (_, print) => {
    const document = documentRow(rows, random, key.year, print > 0 && random() < 0.3 ? documents[0] : null);
    documents.push(document);
    const text = `${key.year} жылы ${region.label_kk.replace('облысы', 'облысында')} ${indicator.label_kk.toLowerCase()} ${written} болды, деп хабарлады ${document.source}.`;
    const sentence = { sentence_id: `s${String(rows.sentences.length).padStart(7, '0')}`, document_id: document.document_id, part: 'text', begin: 100, end: 100 + text.length, text };
    rows.sentences.push(sentence);
    const begin = 100 + text.indexOf(` ${written} `) + 1;
    return { mention_id: `m${String(rows.mentions.length + print).padStart(7, '0')}`, claim_id: id, document_id: document.document_id, doc_id: document.doc_id, lineage_id: document.lineage_id, source: document.source, url: document.url, published: document.published, part: 'text', begin, end: begin + written.length, text: written, ...amount, unit: key.unit, object: indicator.label_kk.toLowerCase().split(' ')[0], event: 'болу', region: key.region, district: key.district, year: key.year, region_source: 'explicit', year_source: 'explicit', attribution: print === 0 ? 'облыс әкімдігі' : null, sentence_id: sentence.sentence_id };
  });
  rows.mentions.push(...mentions);
  const claim = { claim_id: id, observation_id: null, ...amount, unit: key.unit, object: mentions[0].object, event: 'болу', indicator: key.indicator, qualifier: null, measure: 'level', direction: null, from_value: null, per: null, title: indicator.label_kk.toLowerCase(), subset: false, status: key.status, ...periodOf(key), year: key.year, year_source: 'explicit', period_kind: key.kind, region: key.region, region_today: key.region, district: key.district, regions: [], region_source: 'explicit', mentions: prints, documents: prints, outlets: new Set(documents.map(({ source }) => source)).size, sources: new Set(documents.map((row) => row.lineage_id)).size, doc_ids: documents.map(({ doc_id }) => doc_id), outlet_names: [...new Set(documents.map(({ source }) => source))], first_published: documents[0].published, last_published: documents[0].published, conflicts: /** @type {string[]} */ ([]), conflict: false, corrects: /** @type {string[]} */ ([]), corrected_by: /** @type {string[]} */ ([]), corrected: false, scope: random() < 0.5 ? 'region' : 'part', certainty: round(0.5 + random() * 0.49) };
  rows.claims.push(claim);
  return claim;
}

/** @param {Record<string, Row[]>} rows @param {() => number} random @param {number} year @param {Row | null} original */
function documentRow(rows, random, year, original) {
  const number = rows.documents.length;
  const id = `d${String(number).padStart(7, '0')}`;
  const published = original?.published ?? `${Math.min(year + 1, 2026)}-0${1 + Math.floor(random() * 9)}-${10 + Math.floor(random() * 18)}`;
  const document = { document_id: id, doc_id: `${number}.txt`, lineage_id: original?.lineage_id ?? id, source: OUTLETS[Math.floor(random() * OUTLETS.length)], url: `https://news.example/${number}`, published, headline: `${number}-мақала`, language: 'kk', state: 'accepted', copy_of: null, superseded_by: null };
  rows.documents.push(document);
  return document;
}

/** Two claims that contradict each other; the second may be the correction of the first. @param {Row} one @param {Row} other @param {boolean} corrected */
function relate(one, other, corrected) {
  Object.assign(one, { conflict: true, conflicts: [other.claim_id], corrected, corrected_by: corrected ? [other.claim_id] : [] });
  Object.assign(other, { conflict: true, conflicts: [one.claim_id], corrects: corrected ? [one.claim_id] : [] });
}

/** @param {number} number @param {any} key @param {Row[]} claims @param {Row} indicator @param {Row} region */
function observationRow(number, key, claims, indicator, region) {
  const [first, rival] = claims;
  const id = `o${String(number).padStart(7, '0')}`;
  claims.forEach((claim) => Object.assign(claim, { observation_id: id, scope: 'region' }));
  return { observation_id: id, indicator: key.indicator, qualifier: null, object: null, event: null, title: indicator.label_kk.toLowerCase(), unit: key.unit, measure: 'level', direction: null, per: null, subset: false, status: key.status, region: region.code, district: key.district, year: key.year, period_kind: key.kind, supported: first.value, supported_comparator: first.value === null ? null : first.comparator, supported_sources: first.sources, runner_up: rival?.value ?? null, runner_up_sources: rival?.sources ?? null, lower: first.lower, upper: first.upper, comparator: first.value === null ? first.comparator : null, ...periodOf(key), periods: 1, claims: claims.length, mentions: claims.reduce((sum, claim) => sum + claim.mentions, 0), sources: claims.reduce((sum, claim) => sum + claim.sources, 0), certainty: Math.max(0.85, first.certainty), conflict: claims.length > 1 };
}

/** @param {{year: number, kind: string}} key */
function periodOf({ year, kind }) {
  return { period_start: `${year}-01-01`, period_end: kind === 'year' ? `${year}-12-31` : `${year}-09-30` };
}

/** Rows of a table of the catalogue, by the names of its head. @param {string} file @returns {Record<string, string>[]} */
function table(file) {
  const [head, ...rows] = readFileSync(new URL(file, WORLD), 'utf8').split('\n').filter((line) => line && !line.startsWith('#')).map((line) => line.split('\t'));
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

/** @param {number} value */
function round(value) {
  return Math.round(value * 100) / 100;
}
