/**
 * A view as a reader left it: with its rows and details open, and so far down.
 *
 * @typedef {{parts: ChildNode[], top: number, focused: Element | null}} Left
 */

/** So many are kept, those that were left last. */
const KEPT = 12;

/** The views that a reader left, by their entry in the history of the browser: going back finds them as they were. */
export class Visits {
  /** @type {Map<string, Left>} */
  #left = new Map();
  #entry = '';
  #hash = '';
  #top = 0;

  constructor() {
    addEventListener('scroll', () => this.#scrolled(), { passive: true });
    // A page that is loaded again is the browser's; within the page it would scroll before a view is there.
    addEventListener('load', () => (history.scrollRestoration = 'manual'));
    addEventListener('pagehide', () => (history.scrollRestoration = 'auto'));
  }

  /** Keeps what is shown, before another address is. @param {Element} main */
  leave(main) {
    if (!this.#entry) return;
    this.#left.set(this.#entry, {
      parts: [...main.childNodes],
      top: this.#top,
      focused: main.contains(document.activeElement) ? document.activeElement : null,
    });
    for (const first of this.#left.keys()) {
      if (this.#left.size <= KEPT) break;
      this.#left.delete(first);
    }
  }

  /** What was left at the address that is now to be shown; undefined for a new one. */
  arrive() {
    /** @type {string | undefined} */
    const known = history.state?.entry;
    this.#entry = known ?? String(Math.random());
    if (!known) history.replaceState({ entry: this.#entry }, '');
    this.#hash = location.hash;
    const left = this.#left.get(this.#entry);
    this.#left.delete(this.#entry);
    return left;
  }

  #scrolled() {
    // An empty hash scrolls to the top before its view is shown.
    if (location.hash === this.#hash) this.#top = scrollY;
  }
}
