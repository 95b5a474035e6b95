import { h } from './dom.js';

/**
 * A picture that is drawn anew for the width that it gets.
 *
 * @param {(width: number) => SVGSVGElement} draw
 * @returns {{element: HTMLElement, current: () => SVGSVGElement}}
 */
export function sized(draw) {
  const element = h('div', { class: 'picture' });
  let width = 0;
  new ResizeObserver(([{ contentRect }]) => {
    const room = Math.floor(contentRect.width);
    if (room === width || room === 0) return;
    width = room;
    element.replaceChildren(draw(width));
  }).observe(element);
  return { element, current: () => /** @type {SVGSVGElement} */ (element.firstElementChild) };
}
