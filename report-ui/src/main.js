import { format, parse, viewOf } from './address/address.js';
import { Visits } from './address/visits.js';
import { Run } from './data/run.js';
import { Search } from './data/search.js';
import { loadShard, receiveShard } from './data/shards.js';
import { LANGUAGES, preferred } from './language/words.js';
import { claim } from './view/claim.js';
import { Context, writersOf } from './view/context.js';
import { footer, header } from './view/frame.js';
import { indicator } from './view/indicator.js';
import { leftOut } from './view/left-out.js';
import { indicators } from './view/indicators.js';
import { region } from './view/region.js';
import { searchResults } from './view/search-results.js';
import { start } from './view/start.js';

/** @type {Record<import('./address/address.js').ViewName, (context: Context) => (HTMLElement | null)[]>} */
const VIEWS = { start, indicator, region, claim, search: searchResults, indicators, left: leftOut };

const [head, main, foot] = ['header', 'main', 'footer'].map(
  (name) => /** @type {HTMLElement} */ (document.querySelector(name)),
);
Object.assign(window, { sanaqShard: receiveShard });

const data = document.getElementById('sanaq-data')?.textContent;
if (data) open(JSON.parse(data));
else main.textContent = 'Sanaq: there are no data in this page.';

/** @param {import('./data/run.js').RunData} told */
function open(told) {
  const run = new Run(told, loadShard);
  const search = new Search(run);
  /** @type {Map<string, import('./view/context.js').Writers>} */
  const known = new Map();
  const visits = new Visits();
  /** What is shown besides the filters: another one begins at its top. */
  let shown = '';

  const go = (/** @type {import('./address/address.js').Address} */ address) => {
    location.hash = format(address);
  };

  const show = () => {
    const address = parse(location.hash);
    const language = LANGUAGES.find((one) => one === address.lang) ?? preferred(navigator.languages);
    const writers = known.get(language) ?? writersOf(run, language);
    known.set(language, writers);
    const context = new Context(run, search, writers, address, go);
    const view = viewOf(address);
    const subject = [
      view,
      address.indicator,
      address.claim,
      address.q,
      view === 'region' && [address.region, address.district],
    ].join('\n');
    const focused = document.activeElement?.id;
    const opened = shown === subject ? [...main.querySelectorAll('details[id][open]')].map(({ id }) => id) : [];
    visits.leave(main);
    const left = visits.arrive();
    document.documentElement.lang = language;
    head.replaceChildren(...header(context));
    main.replaceChildren(...(left?.parts ?? VIEWS[view](context).filter((part) => part !== null)));
    opened.forEach((id) => document.getElementById(id)?.setAttribute('open', ''));
    foot.replaceChildren(...footer(context));
    const heading = main.querySelector('h1');
    document.title = `${heading?.textContent} – Sanaq`;
    if (left) {
      scrollTo(0, left.top);
      if (left.focused instanceof HTMLElement) left.focused.focus({ preventScroll: true });
    } else if (shown && shown !== subject) {
      scrollTo(0, 0);
      heading?.focus({ preventScroll: true });
    } else if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    shown = subject;
  };

  addEventListener('hashchange', show);
  show();
}
