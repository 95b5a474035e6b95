import { h } from './dom.js';
import { meaningOf } from './meaning.js';

/**
 * A button beside a word that says what the word means; pressed again, or by Escape, it is silent.
 *
 * @param {import('./context.js').Context} context
 * @param {import('./meaning.js').Term} term
 * @param {string} where the word stands; a view may explain it in several places
 */
export function explained(context, term, where) {
  const id = `meaning-${where}-${term}`;
  const note = h('span', { class: 'meaning', id, role: 'status', hidden: true });
  const show = (/** @type {boolean} */ open) => {
    note.hidden = !open;
    // What is put into an element of that role is read out.
    note.textContent = open ? meaningOf(context, term) : '';
    button.setAttribute('aria-expanded', String(open));
  };
  const button = h(
    'button',
    {
      type: 'button',
      class: 'what',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': context.say('meaning', { term: context.say(`term.${term}`) }),
      on: {
        click: () => show(note.hidden),
        keydown: (/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && show(false),
      },
    },
    '?',
  );
  return h('span', { class: 'explained' }, button, note);
}
