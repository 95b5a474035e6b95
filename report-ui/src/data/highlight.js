import endings from '../language/act-endings.json' with { type: 'json' };

/**
 * @typedef {'figure' | 'object' | 'event' | 'place' | 'time'} Role
 * @typedef {{text: string, role: Role | null}} Part
 * @typedef {{object: string | null, event: string | null, places: string[], year: number | null}} Read  dictionary
 *   forms of what was read
 */

/** How long a sentence is shown whole; of a longer one so much around its figure. */
const LONGEST = 1200;

/** Shorter words are the beginning of too many others: they must stand close behind the figure, acts as acts do. */
const SHORTEST = 4;
const CLOSE = 40;

/** Consonants at the end of a stem that change places when endings begin with a vowel: «тап», «табу». */
const ALIKE = ['бп', 'гк', 'ғқ'];

/**
 * A sentence in parts: the figure by its offsets, and those words that certainly say what was read. Only the figure's
 * place is in the tables; a word is marked where it begins with the stem of the dictionary form (endings are added
 * behind it in Kazakh), and left alone otherwise.
 *
 * @param {{text: string, begin: number, end: number}} sentence
 * @param {Read} read
 * @returns {Part[]} whose texts make up what is shown
 */
export function highlighted({ text, begin, end }, read) {
  const shown = around(text, begin, end);
  const marks = [{ begin, end, role: /** @type {Role} */ ('figure') }, ...words(text, end, read)]
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

/** @param {string} text @param {number} end of the figure @param {Read} read */
function words(text, end, { object, event, places, year }) {
  /** @type {[Role, string[]][]} */
  const stems = [
    ['object', object ? [stemOfThing(object)] : []],
    ['event', event ? [stemOfAct(event)] : []],
    ['place', places],
    ['time', year === null ? [] : [String(year)]],
  ];
  const shown = (/** @type {Role} */ role, /** @type {string} */ stem) => {
    const found = beginningWith(text, stem, role);
    if (stem.length >= SHORTEST) return found;
    const close = found.filter(({ begin }) => begin >= end && begin <= end + CLOSE);
    return role === 'event' ? close.filter((mark) => isAct(text.slice(mark.begin + stem.length, mark.end))) : close;
  };
  return stems.flatMap(([role, all]) => all.flatMap((stem) => shown(role, stem)));
}

/** Whether the rest of a word is that of an act: «бөл·інді», not «бөл·ім». @param {string} rest */
function isAct(rest) {
  return rest === '' || endings.some((ending) => rest.startsWith(ending));
}

/** Of several words the last one has an ending of its own: «егістік алқабы», «егістік алқаптары». @param {string} thing */
function stemOfThing(thing) {
  return thing.includes(' ') ? thing.replace(/с?[ыі]$/u, '') : thing;
}

/** Acts are said in -у («салу», «ұлғаю»); in sentences that ending is another one. @param {string} event */
function stemOfAct(event) {
  return event.replace(/ю$/u, 'й').replace(/у$/u, '');
}

/** @param {string} text @param {string} stem @param {Role} role */
function beginningWith(text, stem, role) {
  const last = ALIKE.find((letters) => letters.includes(stem.slice(-1)));
  const open = last ? `${escaped(stem.slice(0, -1))}[${last}]` : escaped(stem);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${open}\\p{L}*`, 'giu');
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
