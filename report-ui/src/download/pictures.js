/** What a chart's styles decide; a file has no style sheet, so each mark says it itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linejoin',
  'stroke-linecap',
  'font-family',
  'font-size',
  'font-weight',
];

/**
 * A chart as a picture of its own: looks as on the page, with what it shows and where from below.
 *
 * @param {SVGSVGElement} chart
 * @param {string} note
 * @returns {string} SVG
 */
export function svgText(chart, note) {
  const copy = /** @type {SVGSVGElement} */ (chart.cloneNode(true));
  const [originals, copies] = [
    [chart, ...chart.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ];
  originals.forEach((original, place) => {
    const [computed, around] = [
      getComputedStyle(original),
      original === chart ? null : getComputedStyle(/** @type {Element} */ (original.parentElement)),
    ];
    // All of them are inherited.
    for (const name of STYLES) {
      const value = computed.getPropertyValue(name);
      if (value !== around?.getPropertyValue(name)) copies[place].setAttribute(name, value);
    }
    copies[place].removeAttribute('class');
  });
  const [width, height] = [Number(chart.getAttribute('width')), Number(chart.getAttribute('height'))];
  const tall = height + 28;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('height', String(tall));
  copy.setAttribute('viewBox', `0 0 ${width} ${tall}`);
  const page = getComputedStyle(document.documentElement);
  copy.prepend(element('rect', { width, height: tall, fill: page.backgroundColor }));
  const text = element('text', { x: 4, y: height + 20, 'font-size': 11, fill: page.color });
  text.textContent = note;
  copy.append(text);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * The same as PNG, twice as large.
 *
 * @param {string} svg
 * @param {number} width
 * @param {number} height
 * @returns {Promise<Blob>}
 */
export async function png(svg, width, height) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  [canvas.width, canvas.height] = [2 * width, 2 * height];
  const pen = /** @type {CanvasRenderingContext2D} */ (canvas.getContext('2d'));
  pen.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no PNG'))), 'image/png'),
  );
}

/** @param {string} name @param {Record<string, any>} attributes */
function element(name, attributes) {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
