import empty from '../language/empty-words.json' with { type: 'json' };

const EMPTY = new Set(empty);

/** The words of a text, in lower case, without those that say nothing. @param {string} text @returns {string[]} */
export function wordsOf(text) {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .replaceAll('ё', 'е')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !EMPTY.has(word));
}

/**
 * Whether a word that was typed is the beginning of another, or a form of it: «алмат» and «алматы», «безработицы» and
 * «безработица»,
 * «жұмыссыздықтың» and «жұмыссыздық». Forms differ at the end, in less than a third.
 *
 * @param {string} typed
 * @param {string} word
 */
export function alike(typed, word) {
  if (word.startsWith(typed)) return true;
  const common = commonPrefix(typed, word);
  return common >= 4 && common >= 0.7 * Math.max(typed.length, word.length);
}

/** @param {string} a @param {string} b */
function commonPrefix(a, b) {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
