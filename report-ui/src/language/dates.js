import { locales } from './words.js';

/** @typedef {import('./words.js').Words} Words */

/** Days and times as a language writes them. A day is `YYYY-MM-DD`. */
export class Dates {
  #words;
  #known;
  /** @type {Record<string, Intl.DateTimeFormat>} */
  #formats;
  /** Spans that were written: rows have few, and to write one takes as long as much else of a row. @type {Map<string, string>} */
  #spans = new Map();

  /** @param {Words} words */
  constructor(words) {
    this.#words = words;
    this.#known = Intl.DateTimeFormat.supportedLocalesOf(words.language).length > 0;
    const format = (/** @type {Intl.DateTimeFormatOptions} */ options) =>
      new Intl.DateTimeFormat(locales(words.language), { ...options, timeZone: 'UTC' });
    this.#formats = {
      day: format({ day: 'numeric', month: 'long', year: 'numeric' }),
      month: format({ month: 'long', year: 'numeric' }),
      months: format({ month: 'short', year: 'numeric' }),
      bare: format({ month: 'short' }),
    };
  }

  /** @param {string} iso @returns {string} «9 November 2025» */
  day(iso) {
    return this.#write('day', iso);
  }

  /** @param {string} iso any day of it @returns {string} «November 2025» */
  month(iso) {
    return this.#write('month', iso);
  }

  /**
   * A stretch of days by its first and last one: a year, years, a month, months, a day, or days.
   *
   * @param {string} first
   * @param {string} last
   * @returns {string}
   */
  span(first, last) {
    const key = `${first} ${last}`;
    const known = this.#spans.get(key) ?? this.#span(first, last);
    this.#spans.set(key, known);
    return known;
  }

  /** @param {string} first @param {string} last */
  #span(first, last) {
    const whole = first.endsWith('-01') && isLastOfMonth(last);
    const [from, to] = [first.slice(0, 4), last.slice(0, 4)];
    if (first === last) return this.day(first);
    if (whole && first.slice(5, 7) === '01' && last.slice(5, 7) === '12') return from === to ? from : `${from}–${to}`;
    if (whole && first.slice(0, 7) === last.slice(0, 7)) return this.month(first);
    if (whole) return this.#range('months', first, last);
    return this.#range('day', first, last);
  }

  /** @param {string} name @param {string} iso */
  #write(name, iso) {
    return this.#known ? this.#formats[name].format(date(iso)) : this.#inWords(name, iso, 'with_year');
  }

  /** @param {string} name @param {string} first @param {string} last */
  #range(name, first, last) {
    if (this.#known) return this.#knownRange(name, first, last);
    // Of one year the year is said once.
    const end = first.slice(0, 4) === last.slice(0, 4) ? 'without_year' : 'with_year';
    return `${this.#inWords(name, first, 'with_year')} – ${this.#inWords(name, last, end)}`;
  }

  /** @param {string} name @param {string} first @param {string} last */
  #knownRange(name, first, last) {
    const text = this.#formats[name].formatRange(date(first), date(last));
    // Intl says the year of months twice in Russian.
    const twice = name === 'months' && text.split(first.slice(0, 4)).length > 2;
    return twice ? `${this.#formats.bare.format(date(first))} – ${this.#formats.months.format(date(last))}` : text;
  }

  /** From the bundle. @param {string} name @param {string} iso @param {'with_year' | 'without_year'} form */
  #inWords(name, iso, form) {
    const [year, month, day] = iso.split('-');
    const kind = name === 'day' ? 'day' : 'month';
    return this.#words.say(`date.${kind}.${form}`, {
      year,
      day: String(Number(day)),
      month: this.#words.say(`month.${Number(month)}`),
    });
  }
}

/** @param {string} iso */
function date(iso) {
  return new Date(`${iso}T00:00:00Z`);
}

/** @param {string} iso */
function isLastOfMonth(iso) {
  const next = date(iso);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
}
