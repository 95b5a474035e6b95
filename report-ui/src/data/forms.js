import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as russian } from '@orama/stemmers/russian';
import endings from '../language/kazakh-endings.json' with { type: 'json' };
import ownStems from '../language/own-stems.json' with { type: 'json' };

/**
 * Whether two words are forms of one word, in each of the three languages. Russian and English by the stems of
 * Snowball; for Kazakh there is no such stemmer, but its endings follow one another in slots: words are forms of one
 * where what each has behind their common beginning is such a row of endings, or nothing.
 *
 * «жолдарды» is a form of «жол», «жолдау» is another word.
 */

/** The endings of Kazakh nouns: one of each slot or none. */
const ENDINGS = new RegExp(`^${endings.map((slot) => `(?:${slot.join('|')})?`).join('')}$`, 'u');

/** A base that neither word is in full has to be longer than what any two words begin with. */
const SHORTEST_BASE = 3;

/** Endings that begin with these stand behind consonants without voice, and those with a vowel behind no other. */
const UNVOICED_ENDINGS = 'тқкп';
const UNVOICED = 'пткқсшщчцфхһбгвд';
const VOWELS = 'аәеоөұүыіэяё';

/** Consonants that lose their voice at the end of a word, and what they are there. */
const HARD = new Map([
  ['б', 'п'],
  ['ғ', 'қ'],
  ['г', 'к'],
]);

/** What a stem of Russian still has of a participle: «постро·ен», «постро·енн». */
const PARTICIPLE = /^е?нн?$/u;

/** Words that a stemmer takes for others, by what keeps them apart. */
const OWN = new Map(ownStems.flatMap((forms) => forms.map((form) => [form, `${forms[0]}+`])));

/** @type {Map<string, string>} */
const stems = new Map();

/** @param {string} word in lower case @returns {string} */
export function stemOf(word) {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = OWN.get(word) ?? (/[a-z]/.test(word) ? english(word) : russian(word));
  stems.set(word, stem);
  return stem;
}

/** Whether words of Russian, or of English, are forms of one. @param {string} a @param {string} b */
export function areForms(a, b) {
  const [one, other] = [stemOf(a), stemOf(b)];
  return one === other || hasParticiple(one, other) || hasParticiple(other, one);
}

/** Whether a stem is that of a participle of another one. @param {string} participle @param {string} stem */
function hasParticiple(participle, stem) {
  return stem.length > 4 && participle.startsWith(stem) && PARTICIPLE.test(participle.slice(stem.length));
}

/** Whether words of Kazakh are forms of one. @param {string} a @param {string} b */
export function areKazakhForms(a, b) {
  const shorter = Math.min(a.length, b.length);
  for (let base = common(a, b); base >= 2; base--) {
    if (base < shorter && base < SHORTEST_BASE) return false;
    if ([a, b].every((word) => ends(word, base))) return true;
  }
  return false;
}

/** Whether a word has nothing but endings behind its base. @param {string} word @param {number} base how long it is */
function ends(word, base) {
  if (word.length === base) return true;
  const [last, first] = [word[base - 1], word[base]];
  if (UNVOICED_ENDINGS.includes(first) && !UNVOICED.includes(last)) return false;
  if ('ыі'.includes(first) && VOWELS.includes(last)) return false;
  return ENDINGS.test(word.slice(base));
}

/**
 * How many letters two words begin with together; consonants that change places before a vowel are one: «мектеп»,
 * «мектебі».
 *
 * @param {string} a
 * @param {string} b
 */
export function common(a, b) {
  let length = 0;
  while (length < a.length && length < b.length && hard(a[length]) === hard(b[length])) length++;
  return length;
}

/** @param {string} letter */
function hard(letter) {
  return HARD.get(letter) ?? letter;
}
