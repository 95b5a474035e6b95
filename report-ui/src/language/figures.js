import { remembered } from '../data/remembered.js';
import { locales } from './words.js';

/**
 * @typedef {import('./words.js').Words} Words
 * @typedef {import('../data/table.js').Table} Table
 * @typedef {{value: string | null, sign: string | null, lower: string | null, upper: string | null, comparator: string |
 *   null,
 *   unit: string, measure: string, direction: string | null, per: string | null, subset: boolean}} Figure  sign: how the
 *   value bounds the true one; comparator: the sign of the bounds beside it
 */

/** So many digits a large number has in words. */
const DIGITS = 4;

/** What stands before a number for its sign; before an exact one nothing. @type {Record<string, string>} */
const SIGNS = { '~': '≈ ', '>': '> ', '>=': '≥ ', '<': '< ', '<=': '≤ ' };

/** What a row of observations, claims or mentions tells. @param {Table} table @param {number} row @returns {Figure} */
export function figureOf(table, row) {
  const get = (/** @type {string} */ name) => table.get(name, row);
  // Observations have a value beside their bounds, with a comparator of its own.
  const value = get('supported') ?? get('value');
  const sign = get('supported') === null ? get('comparator') : get('supported_comparator');
  return {
    value,
    sign: value === null ? null : sign,
    lower: get('lower'),
    upper: get('upper'),
    comparator: get('comparator'),
    unit: get('unit'),
    measure: get('measure'),
    direction: get('direction'),
    per: get('per'),
    subset: get('subset') === true,
  };
}

/**
 * A number of a figure as it stands on a scale: by how much something fell lies below zero.
 *
 * @param {string | null} number
 * @param {string | null} direction
 * @returns {number | null}
 */
export function signed(number, direction) {
  return number === null ? null : Number(number) * (direction === 'decrease' ? -1 : 1);
}

/** The one number that a row is compared by: its value, else a bound. @type {(table: Table) => (row: number) => number | null} */
export const numberOf = remembered((table) => {
  const cells = ['supported', 'value', 'lower', 'upper'].map((name) => table.reader(name));
  const direction = table.reader('direction');
  return (row) => {
    const told = cells.map((cell) => cell(row)).find((number) => number !== null);
    return signed(told ?? null, direction(row));
  };
});

/** Figures as a language writes them. */
export class Figures {
  #words;
  #number;
  #short;
  #tenths;
  #compact;
  #few;
  #share;

  /** @param {Words} words @param {(code: string) => string} nameOfUnit */
  constructor(words, nameOfUnit) {
    this.#words = words;
    this.nameOfUnit = nameOfUnit;
    const where = locales(words.language);
    this.#number = new Intl.NumberFormat(where, { maximumFractionDigits: 10 });
    this.#compact = Intl.NumberFormat.supportedLocalesOf(words.language).length > 0;
    this.#short = new Intl.NumberFormat(where, {
      notation: this.#compact ? 'compact' : 'standard',
      maximumFractionDigits: 1,
    });
    this.#tenths = new Intl.NumberFormat(where, { maximumFractionDigits: 1 });
    this.#few = new Intl.NumberFormat(where, { maximumSignificantDigits: DIGITS });
    this.#share = new Intl.NumberFormat(where, { style: 'percent', maximumFractionDigits: 0 });
  }

  /** A number, exactly. @param {string | number} value @returns {string} */
  number(value) {
    // Digits beyond those of a double are kept: Intl takes a decimal as text.
    return withMinus(this.#number.format(/** @type {any} */ (value)));
  }

  /** A number for an axis or a tile, one of ten thousand and more rounded: «23,2 мың». @param {number} value @returns {string} */
  short(value) {
    return withMinus(this.#shortened(value));
  }

  /** @param {number} value */
  #shortened(value) {
    if (Math.abs(value) < 10_000) return this.#tenths.format(value);
    if (this.#compact) return this.#short.format(value);
    const power = [12, 9, 6, 3].find((one) => Math.abs(value) >= 10 ** one);
    return power
      ? this.#words.say(`short.${power}`, { figure: this.#short.format(value / 10 ** power) })
      : this.#short.format(value);
  }

  /** What stands before decimals: a comma or a point. @returns {string} */
  get decimalMark() {
    return this.#number.formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  }

  /** Of a share from 0 to 1, in per cent. @param {string | number} share @returns {string} */
  percent(share) {
    return this.#share.format(Number(share));
  }

  /** A figure with its unit: «≥ 10 000 адам», «2–3 %», «+200 %». @param {Figure} figure @returns {string} */
  text(figure) {
    return this.#whole(figure, this.amount(figure));
  }

  /** The same, with large numbers in short words: «9,5 трлн ₸». @param {Figure} figure @returns {string} */
  brief(figure) {
    return this.#whole(
      figure,
      this.#amount(figure, (number) => this.#inWords(number)),
    );
  }

  /** The same without unit. @param {Figure} figure @returns {string} */
  amount(figure) {
    return this.#amount(figure, (number) => this.number(number));
  }

  /** @param {Figure} figure @param {string} amount of it */
  #whole(figure, amount) {
    const told = this.#inUnit(amount, figure.unit, countOf(figure));
    return figure.per === null ? told : `${told} ${this.#words.say(`per.${figure.per}`)}`;
  }

  /**
   * A number of a million and more in words, if no digit of it is lost, one of a billion and more in any case.
   *
   * @param {string} number
   */
  #inWords(number) {
    const value = Number(number);
    const power = [12, 9, 6].find((one) => Math.abs(value) >= 10 ** one);
    if (power === undefined) return this.number(number);
    const scaled = value / 10 ** power;
    if (power === 6 && Number(scaled.toPrecision(DIGITS)) !== scaled) return this.number(number);
    return this.#words.say(`large.${power}`, { figure: withMinus(this.#few.format(scaled)) });
  }

  /** @param {Figure} figure @param {(number: string) => string} say */
  #amount({ value, sign: own, lower, upper, comparator, measure, direction }, say) {
    const sign = measure !== 'delta' ? '' : direction === 'decrease' ? '−' : direction === 'increase' ? '+' : '';
    const write = (/** @type {string} */ number) => sign + say(number);
    const parts = [];
    if (value !== null) parts.push((SIGNS[own ?? ''] ?? '') + write(value));
    if (lower !== null && upper !== null)
      parts.push(`${comparator === '~' ? '≈ ' : ''}${write(lower)}${between(upper)}${say(upper)}`);
    else if (lower !== null) parts.push((SIGNS[comparator ?? ''] ?? '≥ ') + write(lower));
    else if (upper !== null) parts.push((SIGNS[comparator ?? ''] ?? '≤ ') + write(upper));
    return parts.join('; ');
  }

  /** What a unit is called; of things that only their noun names, that they are counted. @param {string} code */
  unit(code) {
    return this.#inUnit('', code, 5).trim() || this.#words.say('unit.things');
  }

  /**
   * What the figures of a measure are, for lists and axes: «%, change».
   *
   * @param {{unit: string, measure: string, per: string | null, subset: boolean}} measure
   */
  measure({ unit, measure, per, subset }) {
    const name = this.unit(unit);
    const parts = [per === null ? name : `${name} ${this.#words.say(`per.${per}`)}`];
    if (measure === 'delta') parts.push(this.#words.say('measure.delta'));
    if (subset) parts.push(this.#words.say('subset'));
    return parts.join(', ');
  }

  /** @param {string} amount @param {string} unit @param {number} n */
  #inUnit(amount, unit, n) {
    const key = `unit.${unit}`;
    const text = this.#words.has(key)
      ? this.#words.say(key, { n, figure: amount })
      : `${amount} ${this.nameOfUnit(unit)}`;
    return text.replaceAll(' ', '\u00a0');
  }
}

/** The number that the unit stands behind. @param {Figure} figure */
function countOf({ value, lower, upper }) {
  return Number(upper ?? lower ?? value);
}

/** Not every language of Intl writes the sign of its own. @param {string} number */
function withMinus(number) {
  return number.replace(/^-/, '−');
}

/** What stands between two bounds: a dash before a minus would be taken for one. @param {string} upper */
function between(upper) {
  return upper.startsWith('-') ? '…' : '–';
}
