import { changed, elsewhere, format } from '../address/address.js';
import { Dates } from '../language/dates.js';
import { Figures } from '../language/figures.js';
import { Words } from '../language/words.js';
import { h } from './dom.js';

/**
 * @typedef {import('../address/address.js').Address} Address
 * @typedef {import('../data/run.js').Run} Run
 * @typedef {import('../data/search.js').Search} Search
 * @typedef {import('../language/words.js').Language} Language
 */

/** What every view needs: the run, the words of the reader's language, where the page is, and how to go elsewhere. */
export class Context {
  /**
   * @param {Run} run
   * @param {Search} search
   * @param {Language} language
   * @param {Address} address
   * @param {(address: Address) => void} go shows another address, as a step that can be taken back
   */
  constructor(run, search, language, address, go) {
    this.run = run;
    this.search = search;
    this.language = language;
    this.address = address;
    this.go = go;
    this.words = new Words(language);
    this.dates = new Dates(this.words);
    this.figures = new Figures(this.words, (code) => run.unit(code, language));
    this.collator = new Intl.Collator([language, 'ru']);
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

  /** A link to another view. @param {Record<string, string | null>} target @param {string | Node} text @param {Record<string, any>} [attributes] */
  link(target, text, attributes = {}) {
    return h('a', { ...attributes, href: format(elsewhere(this.address, target)) }, text);
  }

  /** A link to this view, with some parts otherwise. @param {Record<string, string | null>} changes @param {string | Node} text @param {Record<string, any>} [attributes] */
  same(changes, text, attributes = {}) {
    return h('a', { ...attributes, href: format(changed(this.address, changes)) }, text);
  }

  /** Goes where such a link leads. @param {Record<string, string | null>} changes */
  change(changes) {
    this.go(changed(this.address, changes));
  }
}
