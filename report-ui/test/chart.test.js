import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shapes } from '../src/chart/geo.js';
import { nearest } from '../src/chart/pointing.js';
import { lines, pointOf } from '../src/chart/points.js';
import { shades, valueScale, yearOf, yearScale } from '../src/chart/scale.js';
import tiles from '../src/chart/tiles.json' with { type: 'json' };
import { Table } from '../src/data/table.js';

test('values begin at zero, unless they lie close together and far from it', () => {
  assert.deepEqual(valueScale([3, 9], [100, 0], 5).domain, [0, 10]);
  assert.deepEqual(valueScale([52, 58], [100, 0], 5).domain, [52, 58]);
  assert.deepEqual(valueScale([-4, -1], [100, 0], 5).domain, [-4, 0]);
  assert.deepEqual(valueScale([7], [100, 0], 5).domain, [0, 14]);
  assert.deepEqual(valueScale([0], [100, 0], 5).domain, [0, 1]);
  assert.equal(valueScale([0, 10], [100, 0], 5)(5), 50);
});

test('years are marked where they begin', () => {
  const scale = yearScale(2020, 2023, [0, 400], 4);
  assert.deepEqual(scale.ticks, [2020, 2021, 2022, 2023]);
  assert.equal(scale(2021), 100);
  assert.deepEqual(yearScale(2017, 2026, [0, 100], 3).ticks, [2020, 2025]);
  assert.deepEqual(yearScale(2020, 2020, [0, 100], 1).ticks, [2020]);
  assert.equal(yearOf('2020-01-01'), 2020);
  assert.ok(Math.abs(yearOf('2020-07-02') - 2020.5) < 0.001);
});

test('shades have as many different values each, whatever one far above is', () => {
  const shade = shades([1, 2, 3, 4, 1000], 5);
  assert.deepEqual([1, 2, 3, 4, 1000].map(shade), [0, 1, 2, 3, 4]);
  assert.equal(shades([8], 5)(8), 2);
});

/** @param {Record<string, any>} cells */
function point(cells) {
  return pointOf(
    new Table({
      rows: 1,
      columns: Object.fromEntries(
        Object.entries({ certainty: '0.9', year: 2024, ...cells }).map(([name, value]) => [name, [value]]),
      ),
    }),
    0,
  );
}

test('a point stands at its days, else at its year, and a fall below zero', () => {
  assert.deepEqual(point({ supported: '4.4', period_kind: 'year' }), {
    row: 0,
    start: 2024,
    end: 2025,
    value: 4.4,
    lower: null,
    upper: null,
    planned: false,
    part: false,
    rival: null,
    conflict: false,
    certainty: 0.9,
  });
  assert.equal(point({ value: '3', direction: 'decrease' })?.value, -3);
  assert.deepEqual(
    [point({ value: '3', period_start: '2024-07-02', period_end: '2024-07-02' })].map(
      (one) => one && one.start === one.end,
    ),
    [true],
  );
  assert.equal(point({ value: null }), null);
  assert.equal(point({ value: '3', year: null }), null);
});

test('a line leads through values of different times, of what came to be or what is planned alone', () => {
  const at = (/** @type {Record<string, any>} */ cells) =>
    /** @type {import('../src/chart/points.js').Point} */ (point({ value: '1', ...cells }));
  const [a, b, planned, bound] = [
    at({ year: 2025 }),
    at({ year: 2024 }),
    at({ year: 2026, status: 'planned' }),
    at({ value: null, lower: '2' }),
  ];
  assert.deepEqual(lines([a, b, planned, bound]), [[b, a]]);
  assert.deepEqual(lines([at({ year: 2025, scope: 'part' }), at({ year: 2024, scope: 'part' })]), []);
  const fallen = at({ year: 2023, direction: 'decrease' });
  assert.deepEqual(lines([a, fallen]), [[fallen, a]]);
  assert.deepEqual(lines([a, at({ year: 2025 })]), []);
});

test('each region has a tile of its own', () => {
  const places = Object.values(tiles.tiles).map(String);
  assert.equal(new Set(places).size, 20);
  assert.ok(Object.values(tiles.tiles).every(([column, row]) => column < tiles.columns && row < tiles.rows));
});

test('shapes of a map fill its width, north above', () => {
  const drawn = shapes(
    {
      features: [
        {
          id: 'KZ-10',
          geometry: {
            type: 'Polygon',
            coordinates: [
              [
                [50, 0],
                [52, 0],
                [52, 1],
                [50, 0],
              ],
            ],
          },
        },
      ],
    },
    200,
  );
  assert.equal(drawn.width, 200);
  assert.equal(drawn.height, 101);
  assert.deepEqual(drawn.paths, { 'KZ-10': 'M0,100L200,100L200,0L0,100Z' });
});

test('what is nearest is pointed at, if it is near', () => {
  const places = [
    { x: 10, y: 10, row: 1 },
    { x: 20, y: 10, row: 2 },
  ];
  assert.deepEqual(nearest(places, 16, 12), places[1]);
  assert.deepEqual(nearest(places, 12, 12), places[0]);
  assert.equal(nearest(places, 40, 10), null);
});
