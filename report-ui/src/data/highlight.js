/**
 * @typedef {'figure' | 'object' | 'event' | 'place' | 'time'} Role
 * @typedef {{text: string, role: Role | null}} Part
 * @typedef {{object: string | null, event: string | null, places: string[], year: number | null}} Read  dictionary
 *   forms of what was read
 */

/** How long a sentence is shown whole; of a longer one so much around its figure. */
const LONGEST = 1200;

/** Shorter words are the beginning of too many others. */
const SHORTEST = 4;

/**
 * A sentence in parts: the figure by its offsets, and those words that certainly say what was read. Only the figure's
 * place is in the tables; a word
 * is marked where it begins with the whole dictionary form (endings are added behind it in Kazakh), and left alone
 * otherwise.
 *
 * @param {{text: string, begin: number, end: number}} sentence
 * @param {Read} read
 * @returns {Part[]} whose texts make up what is shown
 */
export function highlighted({ text, begin, end }, read) {
  const shown = around(text, begin, end);
  const marks = [{ begin, end, role: /** @type {Role} */ ('figure') }, ...words(text, read)]
    .filter((mark) => mark.begin >= shown.begin && mark.end <= shown.end)
    .filter((mark, place) => place === 0 || mark.end <= begin || mark.begin >= end)
    .sort((a, b) => a.begin - b.begin || b.end - a.end);
  /** @type {Part[]} */
  const parts = [];
  let at = shown.begin;
  if (at > 0) parts.push({ text: '… ', role: null });
  for (const mark of marks) {
    if (mark.begin < at) continue;
    if (mark.begin > at) parts.push({ text: text.slice(at, mark.begin), role: null });
    parts.push({ text: text.slice(mark.begin, mark.end), role: mark.role });
    at = mark.end;
  }
  if (at < shown.end) parts.push({ text: text.slice(at, shown.end), role: null });
  if (shown.end < text.length) parts.push({ text: ' …', role: null });
  return parts;
}

/** @param {string} text @param {Read} read @returns {{begin: number, end: number, role: Role}[]} */
function words(text, { object, event, places, year }) {
  /** @type {[Role, string[]][]} */
  const forms = [
    ['object', object ? [object] : []],
    ['event', event ? [stemOfAct(event)] : []],
    ['place', places],
    ['time', year === null ? [] : [String(year)]],
  ];
  return forms.flatMap(([role, all]) =>
    all.filter((form) => form.length >= SHORTEST).flatMap((form) => beginningWith(text, form, role)),
  );
}

/** Verbs are said by their bare act in -у («салу»); in sentences that ending is another one. @param {string} event */
function stemOfAct(event) {
  return event.replace(/у$/u, '');
}

/** @param {string} text @param {string} form @param {Role} role */
function beginningWith(text, form, role) {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped(form)}\\p{L}*`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ begin: match.index, end: match.index + match[0].length, role }));
}

/** @param {string} text */
function escaped(text) {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}

/** @param {string} text @param {number} begin @param {number} end */
function around(text, begin, end) {
  if (text.length <= LONGEST) return { begin: 0, end: text.length };
  const room = Math.floor((LONGEST - (end - begin)) / 2);
  return { begin: whole(text, Math.max(0, begin - room)), end: whole(text, Math.min(text.length, end + room)) };
}

/** A place that doesn't cut a character of two units in half. @param {string} text @param {number} place */
function whole(text, place) {
  const unit = text.charCodeAt(place);
  return unit >= 0xdc00 && unit <= 0xdfff ? place - 1 : place;
}
