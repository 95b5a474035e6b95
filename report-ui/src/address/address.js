/**
 * What the page shows, as its URL says it: `#indicator=…&region=KZ-75&lang=kk`. Values are texts; what is not said is
 * not there.
 *
 * @typedef {Record<string, string>} Address
 * @typedef {(typeof FILTERS)[number]} Filter
 * @typedef {'start' | 'indicator' | 'region' | 'claim' | 'search' | 'indicators' | 'left'} ViewName
 */

/** The parts that choose rows. */
export const FILTERS = /** @type {const} */ ([
  'indicator',
  'region',
  'district',
  'measure',
  'qualifier',
  'outlet',
  'status',
  'period',
  'from',
  'to',
  'conflict',
]);

/** The order of the parts in a URL; what is not among them is passed over. */
const PARTS = ['view', 'claim', 'q', ...FILTERS, 'series', 'rows', 'sort', 'page', 'lang'];

/** @param {string} hash with or without `#` @returns {Address} */
export function parse(hash) {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  return only(Object.fromEntries(said));
}

/** @param {Address} address @returns {string} with `#`; the same address gives the same text */
export function format(address) {
  const said = new URLSearchParams();
  for (const [part, value] of Object.entries(only(address))) said.append(part, value);
  // Commas between regions are read by people, too.
  return `#${said.toString().replaceAll('%2C', ',')}`;
}

/**
 * The same view with some parts otherwise; null takes one away. Lists begin anew at their first page.
 *
 * @param {Address} address
 * @param {Record<string, string | null>} changes
 */
export function changed(address, changes) {
  /** @type {Record<string, string | null>} */
  const { page: _, ...rest } = address;
  return only({ ...rest, ...changes });
}

/** Another view, in the same language. @param {Address} address @param {Record<string, string | null>} target */
export function elsewhere({ lang }, target) {
  return only({ lang, ...target });
}

/** @param {Address} address @returns {ViewName} */
export function viewOf(address) {
  if (address.claim) return 'claim';
  if (address.view === 'left' || address.view === 'indicators') return address.view;
  if (address.q) return 'search';
  if (address.indicator) return 'indicator';
  if (address.region) return 'region';
  return 'start';
}

/** The codes of a part that may name several. @param {string | undefined} value @returns {string[]} */
export function several(value) {
  return value ? value.split(',').filter(Boolean) : [];
}

/**
 * The known parts that say something, in their order.
 *
 * @param {Record<string, string | null | undefined>} parts
 * @returns {Address}
 */
export function only(parts) {
  /** @type {Address} */
  const address = {};
  for (const part of PARTS) {
    const value = parts[part];
    if (value) address[part] = value;
  }
  return address;
}
