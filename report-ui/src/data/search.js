import { grouped } from './grouped.js';
import { alike, hasAll, wordsOf, yearOf } from './match.js';
import { readings } from './numbers.js';
import { sentenceOf } from './evidence.js';
import { isOf } from './places.js';
import { onceATable } from './remembered.js';

/**
 * @typedef {import('./run.js').Run} Run
 * @typedef {import('./evidence.js').Mention} Mention
 * @typedef {{year: string | null, regions: string[], rest: string[], all: string[]}} Meaning
 */

/** @type {import('../language/words.js').Language[]} */
const LANGUAGES = ['kk', 'ru', 'en'];

const NAMES = LANGUAGES.map((language) => `label_${language}`);

/** What else says what an indicator is; those that only this names come behind. */
const DESCRIPTIONS = [
  'code',
  ...['definition', 'includes'].flatMap((name) => ['kk', 'ru', 'en'].map((language) => `${name}_${language}`)),
];

/** The numbers of an observation or claim. */
const VALUES = ['supported', 'runner_up', 'value', 'from_value', 'lower', 'upper'];

/** Finds indicators, regions, rows and sentences by words in any of the three languages. */
export class Search {
  /** @type {{code: string, names: string[][], described: string[]}[]} */
  #indicators;
  /** @type {{code: string, names: string[][]}[]} */
  #regions;
  /** @type {{region: string, district: string, claims: number, words: string[]}[]} */
  #districts;
  /** What each row of a table is of, in words; rows of one thing have one list. */
  #subjectsOf = onceATable((table) => {
    const cells = ['indicator', 'qualifier', 'title', 'district'].map((name) => table.reader(name));
    /** @type {Map<string, string[]>} */
    const known = new Map();
    return table.all().map((row) => {
      const told = cells.map((cell) => cell(row));
      const key = told.join('\n');
      const words = known.get(key) ?? this.#subject(told);
      known.set(key, words);
      return words;
    });
  });

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
    const codes = told('indicator').filter((code) => code !== 'other');
    this.#indicators = named('indicators', codes).map((one) => ({ ...one, described: this.#description(one.code) }));
    // Of a region that nothing is told of one may ask, too.
    this.#regions = named('regions', [...new Set([...told('region'), ...run.regionsToday()])]);
    this.#districts = districtsOf(run);
  }

  /**
   * What the words of a question say of year and region, and which words are left; `all` are those of regions and the
   * rest.
   *
   * @param {string} query
   * @returns {Meaning}
   */
  meaning(query) {
    const asked = wordsOf(query);
    const told = asked.find((word) => yearOf(word) !== null);
    const year = told === undefined ? null : yearOf(told);
    const words = asked.filter((word) => word !== told);
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
    return { year, regions: best.map(({ code }) => code), rest: words.filter((word) => !taken.has(word)), all: words };
  }

  /**
   * The codes of the indicators of the run whose name has all the words, then those whose description has; of both
   * those with most claims first.
   *
   * @param {string[]} words
   * @returns {string[]}
   */
  indicators(words) {
    if (!words.length) return [];
    const named = this.#indicators.filter(({ names }) => names.some((name) => hasAll(name, words)));
    const described = this.#indicators.filter((one) => !named.includes(one) && hasAll(one.described, words));
    return [...named, ...described].map(({ code }) => code);
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
   * The rows of a table that are of these words or numbers, that year and one of those regions; if none has the words,
   * those of the indicators that have them.
   *
   * @param {'observations' | 'claims'} kind
   * @param {Meaning} meaning
   * @returns {number[]}
   */
  rows(kind, { year, regions, rest }) {
    const table = this.run.table(kind);
    const indicatorOf = table.reader('indicator');
    const there = isOf(table, regions);
    const inYear = year === null ? table.all() : table.where('year', Number(year));
    const within = regions.length ? inYear.filter(there) : inYear;
    if (!rest.length) return within;
    const tests = rest.map((word) => this.#says(table, word));
    const told = within.filter((row) => tests.every((test) => test(row)));
    if (told.length) return told;
    const codes = new Set(this.indicators(rest));
    return within.filter((row) => codes.has(indicatorOf(row)));
  }

  /**
   * A question without the words that nothing is found by alone, if all of its words together find nothing; and where
   * those that are left still don't, without the last of them that keeps the others from being found.
   *
   * @param {Meaning} meaning
   * @returns {{heard: Meaning, missing: string[]}} the same question where no word would be left
   */
  heard(meaning) {
    const { year, regions, rest } = meaning;
    if (!rest.length || this.#finds(meaning)) return { heard: meaning, missing: [] };
    const alone = (/** @type {string} */ word) => ({ ...meaning, year: null, regions: [], rest: [word] });
    const missing = rest.filter((word) => !this.#finds(alone(word)));
    const left = rest.filter((word) => !missing.includes(word));
    const any = left.length > 0 || year !== null || regions.length > 0;
    if (!any) return { heard: meaning, missing };
    const without = (/** @type {string} */ word) => ({ ...meaning, rest: left.filter((other) => other !== word) });
    const apart = left.length > 1 && !this.#finds({ ...meaning, rest: left });
    const odd = apart ? left.findLast((word) => this.#finds(without(word))) : undefined;
    return odd === undefined
      ? { heard: { ...meaning, rest: left }, missing }
      : { heard: without(odd), missing: [...missing, odd] };
  }

  /**
   * Mentions of a year whose sentence has all the words, one a claim, in the order of the evidence.
   *
   * @param {string[]} words
   * @param {string | null} year null for any
   * @param {number} most how many at the most
   * @returns {Promise<{claim: string, mention: Mention}[]>}
   */
  async sentences(words, year, most) {
    const found = new Map();
    if (!words.length && year === null) return [];
    const holds = holding(words);
    for await (const { mentions, sentences } of this.run.evidence.parts()) {
      const [claim, said] = ['claim_id', 'year'].map((name) => mentions.reader(name));
      for (const row of sentences.all()) {
        if (!holds(sentences.get('text', row))) continue;
        for (const mention of mentions.where('sentence_id', sentences.get('sentence_id', row))) {
          if (year !== null && String(said(mention)) !== year) continue;
          const about = { mentions, sentences, row: mention };
          if (!found.has(claim(mention)) && sentenceOf(about))
            found.set(claim(mention), { claim: claim(mention), mention: about });
        }
        if (found.size >= most) return [...found.values()].slice(0, most);
      }
    }
    return [...found.values()];
  }

  /** Whether rows, districts or indicators are found. @param {Meaning} meaning */
  #finds(meaning) {
    return (
      this.indicators(meaning.rest).length > 0 ||
      this.districts(meaning.rest).length > 0 ||
      this.rows('observations', meaning).length > 0 ||
      this.rows('claims', meaning).length > 0
    );
  }

  /**
   * What tells whether a row is of a word, or has it as a number.
   *
   * @param {import('./table.js').Table} table
   * @param {string} word
   * @returns {(row: number) => boolean}
   */
  #says(table, word) {
    const numbers = readings(word);
    const cells = numbers.length ? VALUES.map((name) => table.reader(name)) : [];
    const has = (/** @type {string | null} */ value) => value !== null && numbers.includes(Math.abs(Number(value)));
    const subjects = this.#subjectsOf(table);
    const known = new Map();
    return (row) => {
      const words = subjects[row];
      if (!known.has(words)) known.set(words, hasAll(words, [word]));
      return known.get(words) || cells.some((cell) => has(cell(row)));
    };
  }

  /** What describes an indicator, in words. @param {string} code */
  #description(code) {
    const { indicators } = this.run;
    const row = /** @type {number} */ (indicators.find('code', code));
    return wordsOf([...NAMES, ...DESCRIPTIONS].map((name) => indicators.get(name, row) ?? '').join(' '));
  }

  /** The names of an indicator and a district, and what stands between, in words. @param {(string | null)[]} told */
  #subject([code, qualifier, title, district]) {
    const found = code === 'other' ? undefined : this.run.indicators.find('code', code);
    const names = found === undefined ? [] : NAMES.map((name) => this.run.indicators.get(name, found) ?? '');
    const places = district === null ? [] : LANGUAGES.map((language) => this.run.district(null, district, language));
    return wordsOf([...names, qualifier, title, ...places].filter(Boolean).join(' '));
  }
}

/** @param {Run} run */
function districtsOf(run) {
  const { claims } = run;
  const [region, district] = [claims.reader('region'), claims.reader('district')];
  const told = claims.all().filter((row) => region(row) !== null && district(row) !== null);
  return [...grouped(told, (row) => `${region(row)}\n${district(row)}`).values()]
    .map((rows) => {
      const [there, named] = [region(rows[0]), district(rows[0])];
      const names = LANGUAGES.map((language) => run.district(there, named, language));
      return { region: there, district: named, claims: rows.length, words: wordsOf(names.join(' ')) };
    })
    .sort((a, b) => b.claims - a.claims || (a.district < b.district ? -1 : 1));
}

/** What tells whether a sentence has all the words, and all the numbers. @param {string[]} words @returns {(text: string) => boolean} */
function holding(words) {
  const numbers = words.filter((word) => readings(word).length);
  const others = words.filter((word) => !numbers.includes(word));
  return (text) => {
    const low = text.toLowerCase();
    return others.every((word) => low.includes(word)) && (!numbers.length || hasAll(wordsOf(text), numbers));
  };
}
