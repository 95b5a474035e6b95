import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readings } from '../src/data/numbers.js';
import { wordsOf } from '../src/data/match.js';

test('words are in lower case, without punctuation and without those that say nothing', () => {
  assert.deepEqual(wordsOf('«Жұмыссыздық» деңгейі, Алматы облысы – 2025; Ёлки'), [
    'жұмыссыздық',
    'деңгейі',
    'алматы',
    '2025',
    'елки',
  ]);
});

test('a number is one word, however its digits are grouped', () => {
  assert.deepEqual(wordsOf('143 143 адам, 10,3 % (2 000,5), 2025, 100-ге 5G'), [
    '143143',
    'адам',
    '10,3',
    '2000,5',
    '2025',
    '100',
    'ге',
    '5g',
  ]);
  assert.deepEqual(wordsOf('143\u00a0143 5 2025'), ['143143', '5', '2025']);
  assert.deepEqual(['143143', '143,143', '1,234,567.5', '10,3', '0,143', '10.30', 'он', '5g'].map(readings), [
    [143143],
    [143143, 143.143],
    [1234567.5],
    [10.3],
    [0.143],
    [10.3],
    [],
    [],
  ]);
});
