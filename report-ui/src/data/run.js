import { extent } from 'd3-array';
import { Evidence } from './evidence.js';
import { onceATable } from './remembered.js';
import { Table } from './table.js';
import { wordingOf } from './wording.js';

/**
 * @typedef {import('./table.js').TableData} TableData
 * @typedef {{documents: Record<string, number>, outlets: number, sources: number, claims: number, observations: number}} Counts
 * @typedef {{before: {id: string}, newClaims: string[], changedClaims: string[], movedObservations: string[],
 *   newConflicts: string[][],
 *   goneClaims: number, supersededArticles: number}} Changes
 * @typedef {{id: string, published: string | null, version: string, schema: number, licence: {name: string, title:
 *   string} | null, minCertainty: string, counts: Counts,
 *   diff: Changes | null}} RunInfo
 * @typedef {{run: RunInfo, tables: Record<string, TableData>, leftOut: {reasons: Record<string, number>, languages:
 *   Record<string, number>},
 *   shards?: import('./evidence.js').Shard[], map?: any}} RunData
 * @typedef {import('./evidence.js').Mention} Mention
 * @typedef {import('../language/words.js').Language} Language
 */

/** The first and the last day of the articles that were read. @type {(documents: Table) => (string | null)[]} */
const daysOf = onceATable((documents) => {
  const published = documents.reader('published');
  return extent(documents.where('state', 'accepted').flatMap((row) => published(row) ?? [])).map((day) => day ?? null);
});

/** A run as the page holds it: its tables, and what leads from one to the other. */
export class Run {
  /** @param {RunData} data @param {import('./evidence.js').Load} load */
  constructor(data, load) {
    const table = (/** @type {string} */ name) => new Table(data.tables[name] ?? { rows: 0 });
    this.info = data.run;
    this.leftOut = data.leftOut;
    this.map = data.map ?? null;
    this.observations = table('observations');
    this.claims = table('claims');
    this.documents = table('documents');
    this.indicators = table('indicators');
    this.regions = table('regions');
    this.districts = table('districts');
    this.units = table('units');
    this.rejected = table('rejected');
    const { mentions = { rows: 0 }, sentences = { rows: 0 } } = data.tables;
    this.evidence = new Evidence({ mentions, sentences }, data.shards ?? [], load);
  }

  /** The table of rows, or that of all claims. @param {'observations' | 'claims'} kind */
  table(kind) {
    return kind === 'claims' ? this.claims : this.observations;
  }

  /**
   * The name of an indicator; null for none.
   *
   * @param {string} code
   * @param {Language} language
   * @returns {string | null}
   */
  indicator(code, language) {
    return code === 'other' ? null : labelOf(this.indicators, code, language);
  }

  /** The theme that an indicator is of; what an indicator of another catalogue calls it. @param {string} code @returns {string} */
  theme(code) {
    return this.indicators.get('indicator_group', this.indicators.find('code', code) ?? -1) ?? code.split('.')[0];
  }

  /** The indicators that claims are told of. @returns {string[]} */
  toldIndicators() {
    return [...this.claims.groups('indicator').keys()].filter((code) => code !== 'other');
  }

  /** The name of a region or country. @param {string} code @param {Language} language @returns {string} */
  region(code, language) {
    return labelOf(this.regions, code, language) ?? code;
  }

  /**
   * The name of a district or town; where the region is not known, those of all that are called so.
   *
   * @param {string | null | undefined} region
   * @param {string} district as rows have it
   * @param {Language} language
   * @returns {string}
   */
  district(region, district, language) {
    const { districts } = this;
    const all = districts.where('district', district);
    const there = all.filter((row) => districts.get('region', row) === region);
    const names = (there.length ? there : all).map((row) => wordingOf(districts, 'label', row, language)?.text);
    return [...new Set(names)].join(', ') || district;
  }

  /** The name of a unit. @param {string} code @param {Language} language @returns {string} */
  unit(code, language) {
    return labelOf(this.units, code, language) ?? code;
  }

  /** The day of the first article; null where none has one. @returns {string | null} */
  firstDay() {
    return daysOf(this.documents)[0];
  }

  /** The day of the last article; null where none has one. @returns {string | null} */
  lastDay() {
    return daysOf(this.documents)[1];
  }

  /**
   * The claims that a row rests on: those of an observation, or the claim itself.
   *
   * @param {'observations' | 'claims'} kind
   * @param {number} row
   * @returns {number[]} rows of claims
   */
  claimsOf(kind, row) {
    if (kind === 'claims') return [row];
    return this.claims.where('observation_id', this.observations.get('observation_id', row));
  }

  /**
   * The documents that a claim was read in. Of several with one id (later editions, copies) that which was read.
   *
   * @param {number} row of claims
   * @returns {number[]} rows of documents
   */
  documentsOf(row) {
    /** @type {string[]} */
    const outlets = this.claims.get('outlet_names', row) ?? [];
    const [source, state] = [this.documents.reader('source'), this.documents.reader('state')];
    return (this.claims.get('doc_ids', row) ?? []).flatMap((/** @type {string} */ id) => {
      const all = this.documents.where('doc_id', id);
      const found = outlets.length ? all.filter((document) => outlets.includes(source(document))) : all;
      const read = found.length > 1 ? found.filter((document) => state(document) === 'accepted') : found;
      return read.length ? read : found;
    });
  }

  /** The headline of the article that a mention stands in; null where none is known. @param {Mention} mention @returns {string | null} */
  headlineOf({ mentions, row }) {
    const document = this.documents.find('document_id', mentions.get('document_id', row));
    return document === undefined ? null : this.documents.get('headline', document);
  }

  /**
   * How many independent texts claims rest on; prints of one text are one.
   *
   * @param {number[]} rows of claims
   * @returns {number}
   */
  sourcesOf(rows) {
    const lineage = this.documents.reader('lineage_id');
    const lineages = new Set();
    for (const row of rows) for (const document of this.documentsOf(row)) lineages.add(lineage(document));
    return lineages.size;
  }

  /** The regions of Kazakhstan that there are today, by code. @returns {string[]} */
  regionsToday() {
    return this.regions
      .all()
      .filter((row) => this.regions.get('kind', row) !== 'country' && this.regions.get('until', row) === null)
      .map((row) => this.regions.get('code', row));
  }
}

/** @param {Table} table @param {string} code @param {Language} language @returns {string | null} */
function labelOf(table, code, language) {
  const row = table.find('code', code);
  if (row === undefined) return null;
  return wordingOf(table, 'label', row, language)?.text ?? null;
}
