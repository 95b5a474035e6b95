/**
 * A number as texts and people write it, its digits grouped by spaces or commas, or not at all; its decimals behind a
 * comma or a point. A sign is no part of it.
 */
export const NUMBER =
  /(?<![\p{L}\p{N}])(?:[1-9]\d{0,2}(?:\s\d{3})+(?:[.,]\d+)?|[1-9]\d{0,2}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?)(?![\p{L}\p{N}])/u;

/**
 * What a word may say as a number: «10,3» is 10.3, «143143» itself, «143,143» is that in English, and 143.143 in
 * Kazakh.
 *
 * @param {string} word without spaces
 * @returns {number[]} none where it is no number
 */
export function readings(word) {
  const read = [];
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(word)) read.push(Number(word.replaceAll(',', '')));
  if (/^\d+([.,]\d+)?$/.test(word)) read.push(Number(word.replace(',', '.')));
  return read;
}
