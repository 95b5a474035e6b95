/** Of two words that are spelled alike more of all their pairs of letters are common. */
const ALIKE = 0.5;

/**
 * The thing with a word in its names that is spelled most like another word; of several the one with the shortest name.
 *
 * @param {string} word
 * @param {{code: string, names: string[][]}[]} things
 * @returns {string | null} its code; null where none is spelled nearly so
 */
export function nearest(word, things) {
  const found = things
    .flatMap(({ code, names }) =>
      names.map((name) => ({
        code,
        length: name.join(' ').length,
        share: Math.max(0, ...name.map((other) => likeness(word, other))),
      })),
    )
    .filter(({ share }) => share > ALIKE)
    .sort((a, b) => b.share - a.share || a.length - b.length);
  return found[0]?.code ?? null;
}

/** Dice's coefficient of the pairs of letters. @param {string} one @param {string} other */
function likeness(one, other) {
  const [pairs, others] = [pairsOf(one), pairsOf(other)];
  const common = [...pairs].filter((pair) => others.has(pair)).length;
  return (2 * common) / (pairs.size + others.size);
}

/** @param {string} word */
function pairsOf(word) {
  return new Set(Array.from({ length: Math.max(0, word.length - 1) }, (_, place) => word.slice(place, place + 2)));
}
