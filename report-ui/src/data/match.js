import empty from '../language/empty-words.json' with { type: 'json' };
import synonyms from '../language/synonyms.json' with { type: 'json' };
import { NUMBER, readings } from './numbers.js';

const EMPTY = new Set(empty);
const WORD = new RegExp(`${NUMBER.source}|[\\p{L}\\p{N}]+`, 'gu');

/** What is written short or otherwise, and the words that the catalogue has for it. @type {[string, string[]][]} */
const SYNONYMS = Object.entries(synonyms).map(([word, meant]) => [word, wordsOf(meant)]);

/**
 * The words of a text, in lower case, without those that say nothing. A number is one word, without spaces.
 *
 * @param {string} text
 * @returns {string[]}
 */
export function wordsOf(text) {
  const words = text.normalize('NFC').toLowerCase().replaceAll('ё', 'е').match(WORD) ?? [];
  return words.map((word) => word.replace(/\s/g, '')).filter((word) => !EMPTY.has(word));
}

/**
 * The year that a word says, with an ending or without: «2025», «2025г», «2025ж»; null where it says none.
 *
 * @param {string} word
 * @returns {string | null}
 */
export function yearOf(word) {
  const [, year, ending] = /^((?:19|20)\d\d)(\p{L}*)$/u.exec(word) ?? [];
  return year && (!ending || EMPTY.has(ending)) ? year : null;
}

/**
 * Whether a word that was typed is the beginning of another, or a form of it: «алмат» and «алматы», «безработицы» and
 * «безработица»,
 * «жұмыссыздықтың» and «жұмыссыздық». Forms differ at the end, in less than a third; of a word of five letters and more
 * Kazakh has forms that are twice as long. Numbers are the same or not.
 *
 * @param {string} typed
 * @param {string} word
 */
export function alike(typed, word) {
  const numbers = readings(typed);
  if (numbers.length) return readings(word).some((number) => numbers.includes(number));
  if (word.startsWith(typed)) return true;
  if (word.length >= 5 && 2 * word.length >= typed.length && typed.startsWith(word)) return true;
  const common = commonPrefix(typed, word);
  return common >= 4 && common >= 0.7 * Math.max(typed.length, word.length);
}

/**
 * Whether a name has all the words that were typed, or what they stand for.
 *
 * @param {string[]} name
 * @param {string[]} words
 */
export function hasAll(name, words) {
  const has = (/** @type {string} */ word) => name.some((part) => alike(word, part));
  return words.every(
    (word) => has(word) || SYNONYMS.some(([short, meant]) => alike(word, short) && meant.every((one) => has(one))),
  );
}

/** @param {string} a @param {string} b */
function commonPrefix(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
