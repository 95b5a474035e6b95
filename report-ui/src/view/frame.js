import { format } from '../address/address.js';
import { LANGUAGES } from '../language/words.js';
import { h } from './dom.js';
import { explained } from './explained.js';
import { searchBox } from './search-box.js';

/** @typedef {import('./context.js').Context} Context */

/** What stands above every view: the name, the search, the languages. @param {Context} context */
export function header(context) {
  return [
    h('a', { class: 'skip', href: '#main', on: { click: toMain } }, context.say('skip')),
    h('a', { class: 'name', href: context.hrefTo({}), 'aria-label': context.say('home') }, 'Sanaq'),
    searchBox(context),
    h(
      'nav',
      { class: 'languages', 'aria-label': context.say('languages') },
      LANGUAGES.map((language) =>
        h(
          'a',
          {
            href: format({ ...context.address, lang: language }),
            id: `lang-${language}`,
            lang: language,
            hreflang: language,
            'aria-current': language === context.language && 'true',
          },
          context.say(`name.${language}`),
        ),
      ),
    ),
  ];
}

/** What stands below every view: which run it is, and what may be done with it. @param {Context} context */
export function footer(context) {
  const { id, published, version, licence } = context.run.info;
  return [
    h(
      'p',
      {},
      published
        ? context.say('footer.made', { version, day: context.dates.day(published.slice(0, 10)) })
        : context.say('footer.made_undated', { version }),
      ' ',
      h('code', {}, id),
      explained(context, 'run', 'footer'),
    ),
    h('p', {}, context.say('footer.caution'), ' ', context.link({ view: 'left' }, context.say('start.left_link'))),
    licence &&
      (context.words.has(`licence.${licence.name}`)
        ? h('p', {}, context.say(`licence.${licence.name}`))
        : h('p', { lang: 'en' }, licence.title)),
  ].filter((part) => part !== null);
}

/** A hash says what is shown, so the link can't lead to an element. @param {Event} event */
function toMain(event) {
  event.preventDefault();
  /** @type {HTMLElement | null} */
  const heading = document.querySelector('main h1');
  heading?.scrollIntoView();
  heading?.focus();
}
