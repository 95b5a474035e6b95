import { counted } from './counted.js';
import { placeName, within } from './search-results.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('../data/search.js').Meaning} Meaning
 * @typedef {Record<string, string | null>} Target
 * @typedef {{text: string, note: string, target: Target, none: boolean}} Suggestion  none: whether the run has nothing
 *   of it
 */

const MOST = 8;

/** How many of what comes second have a place among those, whatever there is of the first. */
const LEAST = 3;

/**
 * What a question may mean, each with how much the run has of it. Where it has nothing of an indicator in a region and a
 * year, the indicator in other years or everywhere and the region itself are suggested; what it has nothing of at all
 * comes last.
 *
 * @param {Context} context
 * @param {string} query
 * @returns {Suggestion[]}
 */
export function suggestions(context, query) {
  if (query.trim().length < 2) return [];
  const meaning = context.search.meaning(query);
  const indicators = indicatorsFor(context, meaning);
  const narrowed = indicators.some(({ target }) => target.region);
  const places = placesFor(context, meaning, meaning.rest.length > 0 && (narrowed || !indicators.length));
  const [first, second] = meaning.rest.length ? [indicators, places] : [places, indicators];
  const there = (/** @type {Suggestion[]} */ some) => some.filter(({ none }) => !none);
  const left = MOST - 1 - Math.min(there(second).length, LEAST);
  return [
    ...[...there(first).slice(0, left), ...there(second)].slice(0, MOST - 1),
    { text: query.trim(), note: context.say('suggest.words'), target: asking(context, query), none: false },
    ...[...first, ...second].filter(({ none }) => none),
  ].slice(0, MOST);
}

/** Where a question leads that is asked as it stands: a status that it names is chosen. @param {Context} context @param {string} query */
export function asking(context, query) {
  return { q: query.trim(), status: context.search.meaning(query).status };
}

/**
 * The indicators that the words name, by those that are no region first («Алматы», «Ауыл» may be of either); of these
 * those first that are told of in the region that was asked for.
 *
 * @param {Context} context
 * @param {Meaning} meaning
 */
function indicatorsFor(context, { year, status, regions, rest, all }) {
  const { run, search, language } = context;
  const [own, other] = [search.indicators(rest), search.indicators(all)];
  const codes = [...new Set([...own.named, ...other.named, ...own.described, ...other.described])];
  const where = regions
    .slice(0, 2)
    .map((code) => run.region(code, language))
    .join(', ');
  const found = codes.map((indicator) => {
    const name = run.indicator(indicator, language);
    if (!run.claims.where('indicator', indicator).length) return suggestion(context, [name], { indicator });
    return firstOf([
      suggestion(context, [name, where, ...said(context, year, status)], {
        indicator,
        status,
        ...within(regions, year),
      }),
      suggestion(context, [name, where], { indicator, ...within(regions, null) }),
      suggestion(context, [name, where && context.say('suggest.everywhere')], { indicator }),
    ]);
  });
  const there = (/** @type {Suggestion} */ { none, target }) => !none && target.region !== undefined;
  return [...found.filter(there), ...found.filter((one) => !there(one))];
}

/**
 * The regions that a question names, and the districts.
 *
 * @param {Context} context
 * @param {Meaning} meaning
 * @param {boolean} districtsAlone
 */
function placesFor(context, { year, status, regions, rest }, districtsAlone) {
  const { run, search, language } = context;
  const named = districtsAlone ? [] : regions;
  /** @type {[string, Target][]} */
  const places = [
    ...named.map((code) => /** @type {[string, Target]} */ ([run.region(code, language), { region: code }])),
    ...search
      .districts(rest)
      .map(
        ({ region, district }) =>
          /** @type {[string, Target]} */ ([placeName(context, region, district), { region, district }]),
      ),
  ];
  return places.map(([name, place]) =>
    firstOf([
      suggestion(context, [name, ...said(context, year, status)], { ...place, status, ...within([], year) }),
      suggestion(context, [name], place),
    ]),
  );
}

/** The year and the status that were asked for, in words. @param {Context} context @param {string | null} year @param {string | null} status */
function said(context, year, status) {
  return [year, status && context.word('status', status)];
}

/** @param {Context} context @param {(string | null)[]} name @param {Target} target @returns {Suggestion} */
function suggestion(context, name, target) {
  const counts = context.search.counts(/** @type {Record<string, string>} */ (target));
  const text = name.filter(Boolean).join(' · ');
  return { text, note: counted(context, counts), target, none: counts.claims + counts.observations === 0 };
}

/** The first that the run has something of; if it has of none, the last. @param {Suggestion[]} ways */
function firstOf(ways) {
  return ways.find(({ none }) => !none) ?? ways[ways.length - 1];
}
