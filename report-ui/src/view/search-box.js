import { h } from './dom.js';
import { placeName, within } from './search-results.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {{text: string, note: string, target: Record<string, string | null>}} Suggestion
 */

const MOST = 8;

/**
 * The search field, with suggestions while one types (a combobox of ARIA).
 *
 * @param {Context} context
 * @returns {HTMLElement}
 */
export function searchBox(context) {
  let chosen = -1;
  /** @type {Suggestion[]} */
  let offered = [];
  const list = h('ul', {
    id: 'suggestions',
    role: 'listbox',
    'aria-label': context.say('search.suggestions'),
    hidden: true,
  });
  const field = h('input', {
    type: 'search',
    id: 'search',
    name: 'q',
    role: 'combobox',
    autocomplete: 'off',
    'aria-expanded': 'false',
    'aria-controls': 'suggestions',
    'aria-autocomplete': 'list',
    'aria-label': context.say('search'),
    placeholder: context.say('search.hint'),
    value: context.address.q === '*' ? '' : context.address.q,
    on: {
      input: () => offer(suggestions(context, field.value)),
      blur: () => offer([]),
      keydown: (/** @type {KeyboardEvent} */ event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (event.key === 'Escape') offer([]);
        else if (step && offered.length) {
          event.preventDefault();
          choose((chosen + step + offered.length + 1) % (offered.length + 1));
        }
      },
    },
  });
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    const target = offered[chosen]?.target ?? (field.value.trim() ? { q: field.value.trim() } : null);
    if (target) leave(target);
  };
  /** @param {Record<string, string | null>} target */
  function leave(target) {
    offer([]);
    context.leave(target);
  }
  /** @param {Suggestion[]} found */
  function offer(found) {
    offered = found;
    chosen = -1;
    list.hidden = !found.length;
    field.setAttribute('aria-expanded', String(found.length > 0));
    field.removeAttribute('aria-activedescendant');
    list.replaceChildren(
      ...found.map(({ text, note, target }, place) =>
        // The field would lose the focus, and the list vanish, before a click is over.
        h(
          'li',
          {
            role: 'option',
            id: `suggestion-${place}`,
            'aria-selected': 'false',
            on: { mousedown: (/** @type {Event} */ event) => event.preventDefault(), click: () => leave(target) },
          },
          h('span', {}, text),
          h('span', { class: 'quiet' }, note),
        ),
      ),
    );
  }
  /** @param {number} place the number of all of them stands for the field itself */
  function choose(place) {
    chosen = place < offered.length ? place : -1;
    [...list.children].forEach((option, at) => option.setAttribute('aria-selected', String(at === chosen)));
    if (chosen < 0) field.removeAttribute('aria-activedescendant');
    else field.setAttribute('aria-activedescendant', `suggestion-${chosen}`);
  }
  return h('form', { class: 'search', role: 'search', on: { submit } }, field, list);
}

/** @param {Context} context @param {string} query @returns {Suggestion[]} */
function suggestions(context, query) {
  if (query.trim().length < 2) return [];
  const { run, search, language } = context;
  const meaning = search.meaning(query);
  const region = (/** @type {string} */ code) => run.region(code, language);
  const when = within([], meaning.year);
  const where = [...meaning.regions.slice(0, 2).map(region), meaning.year].filter(Boolean).join(', ');
  // A word of a name may be that of a region as well: «Алматы», «Ауыл».
  const codes = [...new Set([...search.indicators(meaning.rest), ...search.indicators(meaning.all)])];
  const indicators = codes.map((code) => ({
    text: [run.indicator(code, language), where].filter(Boolean).join(' · '),
    note: context.say('suggest.indicator'),
    target: { indicator: code, ...within(meaning.regions, meaning.year) },
  }));
  const regions = meaning.rest.length
    ? []
    : meaning.regions.map((code) => ({
        text: [region(code), meaning.year].filter(Boolean).join(' · '),
        note: context.say('suggest.region'),
        target: { region: code, ...when },
      }));
  const districts = search.districts(meaning.rest).map(({ region: code, district }) => ({
    text: [placeName(context, code, district), meaning.year].filter(Boolean).join(' · '),
    note: context.say('suggest.region'),
    target: { region: code, district, ...when, rows: 'claims' },
  }));
  const words = { text: query.trim(), note: context.say('suggest.words'), target: { q: query.trim() } };
  return [...[...[...regions, ...districts].slice(0, MOST / 2), ...indicators].slice(0, MOST - 1), words];
}
