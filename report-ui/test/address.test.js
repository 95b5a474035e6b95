import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changed, elsewhere, format, parse, several, viewOf } from '../src/address/address.js';

test('an address is written in a fixed order and read back', () => {
  const address = { lang: 'kk', region: 'KZ-75,KZ-71', indicator: 'employment.unemployment_rate' };
  assert.equal(format(address), '#indicator=employment.unemployment_rate&region=KZ-75,KZ-71&lang=kk');
  assert.deepEqual(parse(format(address)), address);
});

test('what is unknown or says nothing is passed over', () => {
  assert.deepEqual(parse('#region=&onload=alert(1)&from=2020'), { from: '2020' });
});

test('any text comes back from a hash', () => {
  for (const q of ['«жұмыссыздық» & #?=+%', '<script>', 'a b', '\u202e']) assert.deepEqual(parse(format({ q })), { q });
});

test('another filter begins at the first page, null takes a part away', () => {
  assert.deepEqual(changed({ region: 'KZ-75', page: '3', lang: 'ru' }, { region: null, from: '2020' }), {
    from: '2020',
    lang: 'ru',
  });
});

test('another view keeps the language alone', () => {
  assert.deepEqual(elsewhere({ indicator: 'x', from: '2020', lang: 'ru' }, { region: 'KZ-10' }), {
    region: 'KZ-10',
    lang: 'ru',
  });
});

test('the parts say which view it is', () => {
  assert.deepEqual(
    ['', 'region=KZ-75', 'region=KZ-75&indicator=x', 'q=x&region=KZ-75', 'view=left', 'claim=c&q=x'].map((hash) =>
      viewOf(parse(hash)),
    ),
    ['start', 'region', 'indicator', 'search', 'left', 'claim'],
  );
});

test('several codes are told by commas', () => {
  assert.deepEqual(several('KZ-75,,KZ-71'), ['KZ-75', 'KZ-71']);
  assert.deepEqual(several(undefined), []);
});
