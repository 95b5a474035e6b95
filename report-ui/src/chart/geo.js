/**
 * @typedef {{width: number, height: number, paths: Record<string, string>, centres: Record<string, [number, number]>}}
 *   Shapes
 * @typedef {[number, number][]} Ring  longitude and latitude
 */

/**
 * The shapes of a GeoJSON FeatureCollection by the code of their region (`id`), as SVG paths. Longitudes are drawn
 * narrower, as they
 * are in the middle latitude of the map.
 *
 * @param {any} map @param {number} width @returns {Shapes}
 */
export function shapes(map, width) {
  /** @type {[string, Ring[]][]} */
  const features = map.features.map((/** @type {any} */ feature) => [String(feature.id), ringsOf(feature.geometry)]);
  const points = features.flatMap(([, rings]) => rings.flat());
  const [west, east] = extent(points.map(([longitude]) => longitude));
  const [south, north] = extent(points.map(([, latitude]) => latitude));
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / ((east - west) * narrow);
  const place = (/** @type {[number, number]} */ [longitude, latitude]) =>
    /** @type {[number, number]} */ ([round((longitude - west) * narrow * scale), round((north - latitude) * scale)]);
  return {
    width,
    height: Math.ceil((north - south) * scale),
    paths: Object.fromEntries(
      features.map(([code, rings]) => [code, rings.map((ring) => `M${ring.map(place).join('L')}Z`).join('')]),
    ),
    centres: Object.fromEntries(features.map(([code, rings]) => [code, centre(largest(rings).map(place))])),
  };
}

/**
 * The outer rings and holes of a Polygon or MultiPolygon.
 *
 * @param {{type: string, coordinates: any}} geometry
 * @returns {Ring[]}
 */
function ringsOf({ type, coordinates }) {
  return type === 'MultiPolygon' ? coordinates.flat() : coordinates;
}

/** @param {number[]} values @returns {[number, number]} */
function extent(values) {
  return [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))];
}

/** @param {Ring[]} rings */
function largest(rings) {
  return rings.reduce((a, b) => (b.length > a.length ? b : a));
}

/** @param {[number, number][]} places @returns {[number, number]} */
function centre(places) {
  const [left, right] = extent(places.map(([x]) => x));
  const [top, bottom] = extent(places.map(([, y]) => y));
  return [round((left + right) / 2), round((top + bottom) / 2)];
}

/** @param {number} value */
function round(value) {
  return Math.round(value * 10) / 10;
}
