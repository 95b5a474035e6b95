import { s } from '../view/dom.js';

/**
 * A place that one may point at.
 *
 * @typedef {{x: number, y: number, row: number}} Place
 */

/** How near one has to come, in pixels. */
const NEAR = 14;

/**
 * Lets one point at the places of a chart: the nearest one is marked and named, and chosen by a click.
 *
 * @param {SVGSVGElement} chart
 * @param {Place[]} places
 * @param {(row: number) => string} describe
 * @param {(row: number) => void} choose
 */
export function pointable(chart, places, describe, choose) {
  const ring = s('circle', { class: 'target', r: NEAR - 2, visibility: 'hidden' });
  chart.append(ring);
  const pointed = (/** @type {MouseEvent} */ { clientX, clientY }) => {
    const { left, top } = chart.getBoundingClientRect();
    return nearest(places, clientX - left, clientY - top);
  };
  chart.addEventListener('pointermove', (event) => {
    const place = pointed(event);
    ring.setAttribute('visibility', place ? 'visible' : 'hidden');
    if (!place || ring.dataset.row === String(place.row)) return;
    ring.dataset.row = String(place.row);
    ring.setAttribute('cx', String(place.x));
    ring.setAttribute('cy', String(place.y));
    ring.replaceChildren(s('title', {}, describe(place.row)));
  });
  chart.addEventListener('pointerleave', () => ring.setAttribute('visibility', 'hidden'));
  chart.addEventListener('click', (event) => {
    const place = pointed(event);
    if (place) choose(place.row);
  });
}

/** @param {Place[]} places @param {number} x @param {number} y @returns {Place | null} null where none is near */
export function nearest(places, x, y) {
  let found = null;
  let least = NEAR ** 2;
  for (const place of places) {
    const distance = (place.x - x) ** 2 + (place.y - y) ** 2;
    if (distance <= least) [found, least] = [place, distance];
  }
  return found;
}
