import { h } from './dom.js';
import { letters } from './room.js';

/** The letters of a browser whose reader wants no others, in pixels. */
const USUAL = 16;

/**
 * A picture that is drawn anew for the width that it gets, and the letters: `scale` is how much larger than usual they
 * are.
 *
 * @param {(width: number, scale: number) => SVGSVGElement} draw
 * @returns {{element: HTMLElement, current: () => SVGSVGElement}}
 */
export function sized(draw) {
  const element = h('div', { class: 'picture' });
  let drawn = '';
  const observer = new ResizeObserver(([{ contentRect }]) => {
    const [width, scale] = [Math.floor(contentRect.width), letters() / USUAL];
    const wanted = `${width} ${scale}`;
    if (wanted === drawn || width === 0) return;
    drawn = wanted;
    element.replaceChildren(draw(width, scale));
  });
  observer.observe(element, { box: 'border-box' });
  return { element, current: () => /** @type {SVGSVGElement} */ (element.firstElementChild) };
}
