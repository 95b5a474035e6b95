import synonyms from '../language/synonyms.json' with { type: 'json' };
import { areForms, areKazakhForms, common, stemOf } from './forms.js';
import { wordsOf } from './match.js';
import { readings } from './numbers.js';

/**
 * @typedef {(word: string) => boolean} Says  whether a word of the run says what was typed
 * @typedef {(typed: string, word: string) => boolean} Near
 */

/** What is written short or otherwise, and what the catalogue has for it: any of several, each of some words. @type {[string, string[][]][]} */
const SYNONYMS = Object.entries(synonyms).map(([word, meant]) => [word, meant.map(wordsOf)]);

/** Fewer letters begin too many words. */
const SHORTEST_BEGINNING = 3;
const SHORTEST_STEM = 5;

/** Of how many letters, and of which share of the longer one, words of one kin begin alike: «безработные», «безработица». */
const SHORTEST_KIN = 5;
const SHARE_OF_KIN = 0.7;

/**
 * The words that a run may be asked for. A word that is typed stands for its forms; where the run has none, for the words
 * that it begins, and where it begins none either, for its kin. So «жол» finds «жолдар» and not «жолдау».
 */
export class Vocabulary {
  /** @type {Set<string>} */
  #words = new Set();
  /** @type {Set<string>} */
  #russian = new Set();
  /** @type {Map<string, Says>} */
  #says = new Map();
  /** @type {Map<string, string[][]>} */
  #stands = new Map();

  /** @param {string[]} words @param {boolean} [russian] whether they may be of Russian */
  add(words, russian = false) {
    for (const word of words) {
      this.#words.add(word);
      if (russian) this.#russian.add(word);
    }
    this.#says.clear();
  }

  /** What tells whether a word says what was typed. @param {string} typed @returns {Says} */
  says(typed) {
    let says = this.#says.get(typed);
    if (!says) {
      says = this.#saying(typed);
      this.#says.set(typed, says);
    }
    return says;
  }

  /**
   * Whether a name has all the words that were typed, or what they stand for.
   *
   * @param {string[]} name
   * @param {string[]} words
   */
  hasAll(name, words) {
    const has = (/** @type {string} */ word) => name.some(this.says(word));
    return words.every((word) => has(word) || this.#meant(word).some((one) => one.every(has)));
  }

  /** What else the catalogue has for a word: any of several, each of some words. @param {string} typed @returns {string[][]} */
  #meant(typed) {
    let meant = this.#stands.get(typed);
    if (!meant) {
      meant = SYNONYMS.filter(([short]) => isForm(typed, short, true)).flatMap(([, others]) => others);
      this.#stands.set(typed, meant);
    }
    return meant;
  }

  /** @param {string} typed @returns {Says} */
  #saying(typed) {
    const numbers = readings(typed);
    if (numbers.length) return (word) => readings(word).some((number) => numbers.includes(number));
    /** @type {Says[]} */
    const ways = [
      (word) => isForm(typed, word, this.#russian.has(word)),
      (word) => begins(typed, word),
      (word) => areKin(typed, word),
    ];
    const all = [...this.#words].filter((word) => word[0] === typed[0]);
    const way = ways.find((one) => all.some(one)) ?? ways[0];
    const known = new Map(all.map((word) => [word, way(word)]));
    // A sentence may have words that nothing else of the run has.
    return (word) => known.get(word) ?? (word[0] === typed[0] && !this.#words.has(word) && way(word));
  }
}

/**
 * Whether words are forms of one, in any language that the second may be of.
 *
 * @param {string} typed
 * @param {string} word
 * @param {boolean} russian whether it may be of Russian
 */
export function isForm(typed, word, russian) {
  if (typed === word) return true;
  if (typed[0] !== word[0]) return false;
  return areKazakhForms(typed, word) || ((russian || /[a-z]/.test(word)) && areForms(typed, word));
}

/** @type {Near} */
function begins(typed, word) {
  const stem = stemOf(typed);
  return (
    (typed.length >= SHORTEST_BEGINNING && word.startsWith(typed)) ||
    (stem.length >= SHORTEST_STEM && word.startsWith(stem))
  );
}

/** @type {Near} */
function areKin(typed, word) {
  const [one, other] = [stemOf(typed), stemOf(word)];
  const length = common(one, other);
  return length >= SHORTEST_KIN && length >= SHARE_OF_KIN * Math.max(one.length, other.length);
}
