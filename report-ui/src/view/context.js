import { changed, elsewhere, format } from '../address/address.js';
import { Dates } from '../language/dates.js';
import { Figures } from '../language/figures.js';
import { locales, Words } from '../language/words.js';
import { h } from './dom.js';

/**
 * @typedef {import('../address/address.js').Address} Address
 * @typedef {import('../data/run.js').Run} Run
 * @typedef {import('../data/search.js').Search} Search
 * @typedef {import('../language/words.js').Language} Language
 * @typedef {ReturnType<typeof writersOf>} Writers
 */

/** What writes a language; it takes longer to make than most views. @param {Run} run @param {Language} language */
export function writersOf(run, language) {
  const words = new Words(language);
  return {
    words,
    dates: new Dates(words),
    figures: new Figures(words, (code) => run.unit(code, language)),
    collator: new Intl.Collator(locales(language)),
  };
}

/** What every view needs: the run, the words of the reader's language, where the page is, and how to go elsewhere. */
export class Context {
  /**
   * @param {Run} run
   * @param {Search} search
   * @param {Writers} writers
   * @param {Address} address
   * @param {(address: Address) => void} go shows another address, as a step that can be taken back
   */
  constructor(run, search, writers, address, go) {
    this.run = run;
    this.search = search;
    this.address = address;
    this.go = go;
    this.language = writers.words.language;
    this.words = writers.words;
    this.dates = writers.dates;
    this.figures = writers.figures;
    this.collator = writers.collator;
  }

  /** @param {string} key @param {Record<string, string | number>} [values] @returns {string} */
  say(key, values) {
    return this.words.say(key, values);
  }

  /** The words of a code that stands in a column, such as `status.planned`. @param {string} set @param {string} code */
  word(set, code) {
    const key = `${set}.${code}`;
    return this.words.has(key) ? this.words.say(key) : code;
  }

  /** Where another view is. @param {Record<string, string | null>} target */
  hrefTo(target) {
    return format(elsewhere(this.address, target));
  }

  /** Where this view is, with some parts otherwise. @param {Record<string, string | null>} changes */
  hrefWith(changes) {
    return format(changed(this.address, changes));
  }

  /**
   * A link to another view.
   *
   * @param {Record<string, string | null>} target
   * @param {string | Node} text
   * @param {Record<string, any>} [attributes]
   */
  link(target, text, attributes = {}) {
    return h('a', { ...attributes, href: this.hrefTo(target) }, text);
  }

  /**
   * A link to this view, with some parts otherwise.
   *
   * @param {Record<string, string | null>} changes
   * @param {string | Node} text
   * @param {Record<string, any>} [attributes]
   */
  same(changes, text, attributes = {}) {
    return h('a', { ...attributes, href: this.hrefWith(changes) }, text);
  }

  /** Goes to another view. @param {Record<string, string | null>} target */
  leave(target) {
    this.go(elsewhere(this.address, target));
  }

  /** Shows this view with some parts otherwise. @param {Record<string, string | null>} changes */
  change(changes) {
    this.go(changed(this.address, changes));
  }
}
