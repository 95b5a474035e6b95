import { sample } from '../data/sample.js';
import { h } from './dom.js';
import { asking, suggestions } from './suggestions.js';

/**
 * @typedef {import('./context.js').Context} Context
 * @typedef {import('./suggestions.js').Suggestion} Suggestion
 */

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
    placeholder: sample(context.run, context.language) ?? context.say('search'),
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
    const target = offered[chosen]?.target ?? (field.value.trim() ? asking(context, field.value) : null);
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
      ...found.map(({ text, note, target, none }, place) =>
        // The field would lose the focus, and the list vanish, before a click is over.
        h(
          'li',
          {
            role: 'option',
            class: none && 'none',
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
