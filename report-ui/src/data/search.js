import statusWords from '../language/status-words.json' with { type: 'json' };
import { sentenceOf } from './evidence.js';
import { filtered } from './filter.js';
import { wordsOf, yearOf } from './match.js';
import { districtsOf, indicatorsOf, regionsOf } from './names.js';
import { nearest } from './nearest.js';
import { readings } from './numbers.js';
import { isOf, ofRegions } from './places.js';
import { onceATable } from './remembered.js';
import { isForm, Vocabulary } from './vocabulary.js';

/**
 * @typedef {import('./run.js').Run} Run
 * @typedef {import('./evidence.js').Mention} Mention
 * @typedef {{year: string | null, status: string | null, regions: string[], rest: string[], all: string[]}} Meaning
 *   status: that which a word asks for; rest: the words that say none of it; all: those and the words of regions
 */

/** @type {import('../language/words.js').Language[]} */
const LANGUAGES = ['kk', 'ru', 'en'];

/** The numbers of an observation or claim. */
const VALUES = ['supported', 'runner_up', 'value', 'from_value', 'lower', 'upper'];

/** Forms of one word begin with as many of its letters, if it has more. */
const SHORT = 2;

/** The words that ask for rows of a status. @type {[string, string[]][]} */
const STATUS_WORDS = Object.entries(statusWords);

/** Finds indicators, regions, rows and sentences by words in any of the three languages. */
export class Search {
  #indicators;
  #regions;
  #districts;
  /** @type {Vocabulary | undefined} */
  #known;
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
    this.#indicators = indicatorsOf(run);
    this.#regions = regionsOf(run);
    this.#districts = districtsOf(run);
  }

  /** The words of the run: gathered when the first question is asked. */
  get #vocabulary() {
    if (this.#known) return this.#known;
    const vocabulary = new Vocabulary();
    const { indicators, regions, districts } = this.run;
    for (const one of this.#indicators) vocabulary.add(one.described);
    for (const { names } of [...this.#regions, ...this.#districts]) vocabulary.add(names.flat());
    for (const table of [indicators, regions, districts])
      for (const row of table.all())
        for (const column of ['label', 'definition', 'includes'])
          vocabulary.add(wordsOf(table.get(`${column}_ru`, row) ?? ''), true);
    for (const table of [this.run.observations, this.run.claims])
      for (const words of new Set(this.#subjectsOf(table))) vocabulary.add(words);
    this.#known = vocabulary;
    return vocabulary;
  }

  /**
   * What the words of a question say of year, status and region, and which words are left.
   *
   * @param {string} query
   * @returns {Meaning}
   */
  meaning(query) {
    const asked = wordsOf(query);
    const told = asked.find((word) => yearOf(word) !== null);
    const year = told === undefined ? null : yearOf(told);
    const status = asked.map(statusOf).find((said) => said !== null) ?? null;
    const words = asked.filter((word) => word !== told && (status === null || statusOf(word) !== status));
    const found = this.#regions
      .map(({ code, names }) => {
        const hits = names.map((name) => words.filter((word) => name.some(this.#vocabulary.says(word))));
        return { code, words: hits.reduce((a, b) => (b.length > a.length ? b : a)) };
      })
      .filter((hit) => hit.words.length > 0);
    const most = Math.max(...found.map((hit) => hit.words.length));
    // Of two with a name alike the one with the shorter name: Almaty before Almaty Region.
    const length = (/** @type {string} */ code) => this.run.region(code, 'kk').length;
    const best = found.filter((hit) => hit.words.length === most).sort((a, b) => length(a.code) - length(b.code));
    const taken = new Set(best.flatMap((hit) => hit.words));
    const rest = words.filter((word) => !taken.has(word));
    return { year, status, regions: best.map(({ code }) => code), rest, all: words };
  }

  /**
   * The codes of the indicators whose name has all the words, and of those of the run whose description has; of both
   * those with most claims first. Of one that is named the run may have no claim.
   *
   * @param {string[]} words
   * @returns {{named: string[], described: string[]}}
   */
  indicators(words) {
    if (!words.length) return { named: [], described: [] };
    const has = (/** @type {string[]} */ name) => this.#vocabulary.hasAll(name, words);
    const named = this.#indicators.filter(({ names }) => names.some(has));
    const described = this.#indicators.filter((one) => one.claims > 0 && !named.includes(one) && has(one.described));
    const codes = (/** @type {{code: string}[]} */ some) => some.map(({ code }) => code);
    return { named: codes(named), described: codes(described) };
  }

  /** The indicator that has a word most like one that is nowhere; null where none is. @param {string} word @returns {string | null} */
  nearest(word) {
    return nearest(word, this.#indicators);
  }

  /**
   * The districts and towns whose name has all the words, those with most claims first.
   *
   * @param {string[]} words
   * @returns {{region: string, district: string, claims: number}[]}
   */
  districts(words) {
    if (!words.length) return [];
    return this.#districts.filter(({ names }) => names.some((name) => this.#vocabulary.hasAll(name, words)));
  }

  /**
   * How many observations and claims an address asks for.
   *
   * @param {import('../address/address.js').Address} address
   * @returns {{observations: number, claims: number}}
   */
  counts(address) {
    const count = (/** @type {'observations' | 'claims'} */ kind) => {
      const table = this.run.table(kind);
      const rows = address.indicator
        ? table.where('indicator', address.indicator)
        : address.region
          ? ofRegions(table, address.region)
          : table.all();
      return filtered(table, rows, address).length;
    };
    return { observations: count('observations'), claims: count('claims') };
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
    const { named, described } = this.indicators(rest);
    const codes = new Set(named.length ? named : described);
    return within.filter((row) => codes.has(indicatorOf(row)));
  }

  /**
   * A question without the words that nothing is found by alone, if all of its words together find nothing; and where
   * those that are left still don't, without the last of them that keeps the others from being found: rows, if any are.
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
    const odd = apart
      ? (left.findLast((word) => this.#hasRows(without(word))) ?? left.findLast((word) => this.#finds(without(word))))
      : undefined;
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
    const holds = this.#holding(words);
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
      Object.values(this.indicators(meaning.rest)).some((codes) => codes.length > 0) ||
      this.districts(meaning.rest).length > 0 ||
      this.#hasRows(meaning)
    );
  }

  /** @param {Meaning} meaning */
  #hasRows(meaning) {
    return this.rows('observations', meaning).length > 0 || this.rows('claims', meaning).length > 0;
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
      if (!known.has(words)) known.set(words, this.#vocabulary.hasAll(words, [word]));
      return known.get(words) || cells.some((cell) => has(cell(row)));
    };
  }

  /** The names of an indicator and a district, and what stands between, in words. @param {(string | null)[]} told */
  #subject([code, qualifier, title, district]) {
    const { run } = this;
    const names = code === null || code === 'other' ? [] : LANGUAGES.map((language) => run.indicator(code, language));
    const places = district === null ? [] : LANGUAGES.map((language) => run.district(null, district, language));
    return wordsOf([...names, qualifier, title, district, ...places].filter(Boolean).join(' '));
  }

  /** What tells whether a sentence has all the words, and all the numbers. @param {string[]} words @returns {(text: string) => boolean} */
  #holding(words) {
    const says = words.map((word) => this.#vocabulary.says(word));
    const begins = words.map((word) => (readings(word).length ? '' : word.slice(0, word.length > SHORT ? SHORT : 1)));
    return (text) => {
      const low = text.toLowerCase();
      // Few sentences have the beginnings, and only those are taken apart.
      if (!begins.every((beginning) => low.includes(beginning))) return false;
      const told = wordsOf(text);
      return says.every((one) => told.some(one));
    };
  }
}

/** The status that a word asks for; null where it asks for none. @param {string} word */
function statusOf(word) {
  return STATUS_WORDS.find(([, words]) => words.some((one) => isForm(word, one, true)))?.[0] ?? null;
}
