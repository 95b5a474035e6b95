import { grouped } from './grouped.js';
import { alike, wordsOf } from './match.js';
import { sentenceOf } from './evidence.js';

/**
 * @typedef {import('./run.js').Run} Run
 * @typedef {import('./evidence.js').Mention} Mention
 * @typedef {{year: string | null, regions: string[], rest: string[], all: string[]}} Meaning
 */

const NAMES = ['label_kk', 'label_ru', 'label_en'];

/** Finds indicators, regions, rows and sentences by words in any of the three languages. */
export class Search {
  /** @type {{code: string, names: string[][]}[]} */
  #indicators;
  /** @type {{code: string, names: string[][]}[]} */
  #regions;
  /** @type {{region: string, district: string, claims: number, words: string[]}[]} */
  #districts;
  /** What a row is of, in words, by indicator, qualifier, title and district. @type {Map<string, string[]>} */
  #subjects = new Map();

  /** @param {Run} run */
  constructor(run) {
    this.run = run;
    const named = (/** @type {'indicators' | 'regions'} */ kind, /** @type {string[]} */ codes) => {
      const [table, column] = [run[kind], kind === 'indicators' ? 'indicator' : 'region'];
      const claims = (/** @type {string} */ code) => run.claims.where(column, code).length;
      return codes
        .filter((code) => table.find('code', code) !== undefined)
        .sort((a, b) => claims(b) - claims(a) || (a < b ? -1 : 1))
        .map((code) => ({
          code,
          names: NAMES.map((name) => wordsOf(table.get(name, /** @type {number} */ (table.find('code', code))) ?? '')),
        }));
    };
    const told = (/** @type {string} */ column) => [...run.claims.groups(column).keys()];
    this.#indicators = named(
      'indicators',
      told('indicator').filter((code) => code !== 'other'),
    );
    // Of a region that nothing is told of one may ask, too.
    this.#regions = named('regions', [...new Set([...told('region'), ...run.regionsToday()])]);
    this.#districts = districtsOf(run.claims);
  }

  /**
   * What the words of a question say of year and region, and which words are left.
   *
   * @param {string} query
   * @returns {Meaning}
   */
  meaning(query) {
    const all = wordsOf(query);
    const year = all.find((word) => /^(19|20)\d\d$/.test(word)) ?? null;
    const words = all.filter((word) => word !== year);
    const found = this.#regions
      .map(({ code, names }) => {
        const hits = names.map((name) => words.filter((word) => name.some((part) => alike(word, part))));
        return { code, words: hits.reduce((a, b) => (b.length > a.length ? b : a)) };
      })
      .filter((hit) => hit.words.length > 0);
    const most = Math.max(...found.map((hit) => hit.words.length));
    // Of two with a name alike the one with the shorter name: Almaty before Almaty Region.
    const length = (/** @type {string} */ code) => this.run.region(code, 'kk').length;
    const best = found.filter((hit) => hit.words.length === most).sort((a, b) => length(a.code) - length(b.code));
    const taken = new Set(best.flatMap((hit) => hit.words));
    return { year, regions: best.map(({ code }) => code), rest: words.filter((word) => !taken.has(word)), all };
  }

  /**
   * The codes of the indicators of the run whose name has all the words, those with most claims first.
   *
   * @param {string[]} words
   * @returns {string[]}
   */
  indicators(words) {
    if (!words.length) return [];
    return this.#indicators.filter(({ names }) => names.some((name) => hasAll(name, words))).map(({ code }) => code);
  }

  /**
   * The districts and towns whose name has all the words, those with most claims first.
   *
   * @param {string[]} words
   * @returns {{region: string, district: string, claims: number}[]}
   */
  districts(words) {
    return words.length ? this.#districts.filter((one) => hasAll(one.words, words)) : [];
  }

  /**
   * The rows of a table that are of these words, that year and one of those regions.
   *
   * @param {'observations' | 'claims'} kind
   * @param {Meaning} meaning
   * @returns {number[]}
   */
  rows(kind, { year, regions, rest }) {
    const table = this.run.table(kind);
    const [yearOf, regionOf] = [table.reader('year'), table.reader('region')];
    const places = new Set(regions);
    return table
      .all()
      .filter(
        (row) =>
          (year === null || String(yearOf(row)) === year) &&
          (!places.size || places.has(regionOf(row))) &&
          (!rest.length || hasAll(this.#subject(table, row), rest)),
      );
  }

  /**
   * Mentions whose sentence has all the words, one a claim, in the order of the evidence.
   *
   * @param {string[]} words
   * @param {number} most how many at the most
   * @returns {Promise<{claim: string, mention: Mention}[]>}
   */
  async sentences(words, most) {
    const found = new Map();
    if (!words.length) return [];
    for await (const { mentions, sentences } of this.run.evidence.parts()) {
      const claim = mentions.reader('claim_id');
      for (const row of sentences.all()) {
        const text = sentences.get('text', row).toLowerCase();
        if (!words.every((word) => text.includes(word))) continue;
        for (const mention of mentions.where('sentence_id', sentences.get('sentence_id', row))) {
          const about = { mentions, sentences, row: mention };
          if (!found.has(claim(mention)) && sentenceOf(about))
            found.set(claim(mention), { claim: claim(mention), mention: about });
        }
        if (found.size >= most) return [...found.values()].slice(0, most);
      }
    }
    return [...found.values()];
  }

  /** @param {import('./table.js').Table} table @param {number} row */
  #subject(table, row) {
    const [code, qualifier, title, district] = ['indicator', 'qualifier', 'title', 'district'].map((name) =>
      table.get(name, row),
    );
    const key = `${code}\n${qualifier}\n${title}\n${district}`;
    let words = this.#subjects.get(key);
    if (!words) {
      const found = code === 'other' ? undefined : this.run.indicators.find('code', code);
      const names = found === undefined ? [] : NAMES.map((name) => this.run.indicators.get(name, found) ?? '');
      words = wordsOf([...names, qualifier, title, district].filter(Boolean).join(' '));
      this.#subjects.set(key, words);
    }
    return words;
  }
}

/** @param {import('./table.js').Table} claims */
function districtsOf(claims) {
  const [region, district] = [claims.reader('region'), claims.reader('district')];
  const told = claims.all().filter((row) => region(row) !== null && district(row) !== null);
  return [...grouped(told, (row) => `${region(row)}\n${district(row)}`).values()]
    .map((rows) => ({
      region: region(rows[0]),
      district: district(rows[0]),
      claims: rows.length,
      words: wordsOf(district(rows[0])),
    }))
    .sort((a, b) => b.claims - a.claims || (a.district < b.district ? -1 : 1));
}

/** @param {string[]} name @param {string[]} words */
function hasAll(name, words) {
  return words.every((word) => name.some((part) => alike(word, part)));
}
