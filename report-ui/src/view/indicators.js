import { grouped } from '../data/grouped.js';
import { counted } from './counted.js';
import { h } from './dom.js';
import { intro } from './panel.js';

/** @typedef {import('./context.js').Context} Context */

/** The indicators of the run by theme, each with what is told of it. @param {Context} context @returns {HTMLElement[]} */
export function indicators(context) {
  const { run, language, collator } = context;
  const told = run.toldIndicators().map((code) => ({
    code,
    name: run.indicator(code, language) ?? code,
    theme: context.word('theme', run.theme(code)),
    counts: context.search.counts({ indicator: code }),
  }));
  const themes = [...grouped(told, ({ theme }) => theme)].sort(([a], [b]) => collator.compare(a, b));
  const sections = themes.map(([theme, some]) => ({
    heading: h('h2', { tabindex: -1 }, theme),
    theme,
    some: some.sort((a, b) => b.counts.claims - a.counts.claims || collator.compare(a.name, b.name)),
  }));
  return [
    intro(context.say('themes.title'), h('p', { class: 'lede' }, context.say('themes.lede', { n: told.length }))),
    h(
      'nav',
      { 'aria-label': context.say('themes') },
      h(
        'ul',
        { class: 'chips' },
        sections.map(({ theme, heading, some }) =>
          h('li', {}, jump(theme, heading), ` ${context.figures.number(some.length)}`),
        ),
      ),
    ),
    ...sections.map(({ heading, some }) =>
      h(
        'section',
        {},
        heading,
        h(
          'ul',
          { class: 'plain' },
          some.map(({ code, name, counts }) =>
            h(
              'li',
              {},
              context.link({ indicator: code }, name),
              h('span', { class: 'note' }, counted(context, counts)),
            ),
          ),
        ),
      ),
    ),
  ];
}

/** A hash says what is shown, so what leads to a place within the view is a button. @param {string} theme @param {HTMLElement} heading */
function jump(theme, heading) {
  const go = () => {
    heading.scrollIntoView();
    heading.focus({ preventScroll: true });
  };
  return h('button', { type: 'button', class: 'jump', on: { click: go } }, theme);
}
