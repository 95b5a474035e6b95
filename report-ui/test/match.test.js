import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alike, wordsOf } from '../src/data/match.js';

test('words are in lower case, without punctuation and without those that say nothing', () => {
  assert.deepEqual(wordsOf('«Жұмыссыздық» деңгейі, Алматы облысы – 2025; Ёлки'), [
    'жұмыссыздық',
    'деңгейі',
    'алматы',
    '2025',
    'елки',
  ]);
});

test('a word is found by its beginning and by other forms of it', () => {
  for (const [typed, word] of [
    ['алмат', 'алматы'],
    ['безработицы', 'безработица'],
    ['жұмыссыздықтың', 'жұмыссыздық'],
    ['жұмыссыздық', 'жұмыссыздықтың'],
  ])
    assert.ok(alike(typed, word), typed);
  for (const [typed, word] of [
    ['алматы', 'алматинская'],
    ['мал', 'бал'],
    ['үй', 'үлес'],
  ])
    assert.ok(!alike(typed, word), typed);
});
