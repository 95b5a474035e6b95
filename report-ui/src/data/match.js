import empty from '../language/empty-words.json' with { type: 'json' };
import { NUMBER } from './numbers.js';

const EMPTY = new Set(empty);
const WORD = new RegExp(`${NUMBER.source}|[\\p{L}\\p{N}]+`, 'gu');

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
