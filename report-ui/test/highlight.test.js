import assert from 'node:assert/strict';
import { test } from 'node:test';
import { highlighted } from '../src/data/highlight.js';

const NOTHING = { object: null, event: null, places: [], year: null };

/** @param {string} text @param {string} figure @param {import('../src/data/highlight.js').Read} read */
function marked(text, figure, read) {
  const begin = text.indexOf(figure);
  return highlighted({ text, begin, end: begin + figure.length }, read)
    .map(({ text: part, role }) => (role ? `[${role} ${part}]` : part))
    .join('');
}

test('the figure is marked by its place', () => {
  assert.equal(marked('Алматыда 4,4 пайыз болды.', '4,4 пайыз', NOTHING), 'Алматыда [figure 4,4 пайыз] болды.');
});

test('words are marked where they begin with the dictionary form', () => {
  assert.equal(
    marked('2025 жылы Алматыда 12 мектептің 8 мектебі салынды.', '12', {
      object: 'мектеп',
      event: 'салыну',
      places: ['Алматы'],
      year: 2025,
    }),
    '[time 2025] жылы [place Алматыда] [figure 12] [object мектептің] 8 [object мектебі] [event салынды].',
  );
});

test('words are found by their stems, whatever their endings', () => {
  assert.equal(
    marked('Егістік алқаптары 23,8 миллион гектарға ұлғайды.', '23,8', {
      ...NOTHING,
      object: 'егістік алқабы',
      event: 'ұлғаю',
    }),
    '[object Егістік алқаптары] [figure 23,8] миллион гектарға [event ұлғайды].',
  );
  assert.equal(
    marked('Апаттан 9 адам қаза тапты.', '9', { ...NOTHING, object: 'адам', event: 'қаза табу' }),
    'Апаттан [figure 9] [object адам] [event қаза тапты].',
  );
});

test('short words are marked close behind the figure alone, and acts with endings of acts', () => {
  assert.equal(
    marked('Мал дәрігері 5 мал сатты, салықсыз.', '5', { ...NOTHING, object: 'мал', event: 'салу' }),
    'Мал дәрігері [figure 5] [object мал] сатты, салықсыз.',
  );
  assert.equal(
    marked('Бөлімге 3 млрд теңге бөлінді.', '3', { ...NOTHING, event: 'бөлу' }),
    'Бөлімге [figure 3] млрд теңге [event бөлінді].',
  );
});

test('parts of other words are left alone', () => {
  assert.equal(
    marked('өзін-өзі (т.б.) 3 бар', '3', { ...NOTHING, object: 'өзін-өзі', event: '(т.б.)' }),
    '[object өзін-өзі] [event (т.б.)] [figure 3] бар',
  );
  assert.equal(marked('Жаңамектеп: 3', '3', { ...NOTHING, object: 'мектеп' }), 'Жаңамектеп: [figure 3]');
});

test('a word inside the figure stays the figure', () => {
  assert.equal(
    marked('Онда 2025 адам бар', '2025 адам', { ...NOTHING, object: 'адам', year: 2025 }),
    'Онда [figure 2025 адам] бар',
  );
});

test('offsets are UTF-16 units', () => {
  assert.equal(marked('😀😀 жылы 7 үй', '7', NOTHING), '😀😀 жылы [figure 7] үй');
});

test('of a very long sentence so much is shown as stands around the figure', () => {
  const parts = highlighted({ text: `${'😀'.repeat(5000)}42${'б'.repeat(9000)}`, begin: 10000, end: 10002 }, NOTHING);
  assert.deepEqual(
    parts.map(({ role }) => role),
    [null, null, 'figure', null, null],
  );
  assert.equal(parts[0].text, '… ');
  assert.match(parts[1].text, /^(😀)+$/u);
  assert.equal(parts[2].text, '42');
  assert.ok(parts.map(({ text }) => text).join('').length < 1210);
});
