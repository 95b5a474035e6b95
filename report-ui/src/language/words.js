import en from './en.json' with { type: 'json' };
import kk from './kk.json' with { type: 'json' };
import ru from './ru.json' with { type: 'json' };

/**
 * @typedef {'kk' | 'ru' | 'en'} Language
 * @typedef {string | Record<string, string>} Entry  a text; or one for each plural category of the number `n`
 */

/** @type {Record<Language, Record<string, Entry>>} */
export const BUNDLES = { kk, ru, en };

/** @type {Language[]} */
export const LANGUAGES = ['kk', 'ru', 'en'];

/**
 * Not every browser knows Kazakh (Chromium doesn't). Numbers are written in Kazakh as in Russian; words of Kazakh dates
 * are in the bundle.
 *
 * @param {Language} language @returns {string[]} what to ask Intl for
 */
export function locales(language) {
  return { kk: ['kk', 'ru'], ru: ['ru'], en: ['en-GB'] }[language];
}

/**
 * The first of a reader's languages that the page speaks, else Kazakh.
 *
 * @param {readonly string[]} wanted
 * @returns {Language}
 */
export function preferred(wanted) {
  for (const tag of wanted) {
    const language = LANGUAGES.find((known) => tag.toLowerCase().split('-')[0] === known);
    if (language) return language;
  }
  return 'kk';
}

/** The words of one language. */
export class Words {
  #entries;
  #plural;
  #number;

  /** @param {Language} language */
  constructor(language) {
    this.language = language;
    this.#entries = BUNDLES[language];
    // Kazakh nouns stand in the singular behind any number, so its entries have no categories.
    this.#plural = new Intl.PluralRules(locales(language));
    this.#number = new Intl.NumberFormat(locales(language));
  }

  /** @param {string} key @returns {boolean} */
  has(key) {
    return key in this.#entries;
  }

  /**
   * @param {string} key
   * @param {Record<string, string | number>} [values] what `{name}` stands for; numbers are written as the language
   *   does
   * @returns {string}
   */
  say(key, values = {}) {
    const entry = this.#entries[key];
    if (entry === undefined) throw new Error(`no words for ${key} in ${this.language}`);
    const text = typeof entry === 'string' ? entry : (entry[this.#plural.select(Number(values.n))] ?? entry.other);
    return text.replace(/\{(\w+)\}/g, (_, name) => {
      const value = values[name];
      return typeof value === 'number' ? this.#number.format(value) : String(value);
    });
  }
}
