/** How wide a letter is on the average, of its size. */
const LETTER = 0.58;

/**
 * A text in as many lines as it needs, broken between words; SVG breaks none. A word that is longer than a line has one
 * of its own.
 *
 * @param {string} text
 * @param {number} room in pixels
 * @param {number} size of its letters
 * @returns {string[]}
 */
export function wrapped(text, room, size) {
  const most = Math.max(1, Math.floor(room / (size * LETTER)));
  /** @type {string[]} */
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines[lines.length - 1];
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
