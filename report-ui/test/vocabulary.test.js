import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { areForms, areKazakhForms } from '../src/data/forms.js';
import { wordsOf } from '../src/data/match.js';
import { nearest } from '../src/data/nearest.js';
import { Vocabulary } from '../src/data/vocabulary.js';
import endings from '../src/language/kazakh-endings.json' with { type: 'json' };

const LANGUAGE = new URL('../../transforms/src/main/resources/kz/sanaq/language/kk/', import.meta.url);

test('words of Russian and English are forms of one by their stems', () => {
  for (const [one, other] of [
    ['газификации', 'газификация'],
    ['безработицы', 'безработица'],
    ['дорог', 'дороги'],
    ['дорога', 'дорогах'],
    ['жилья', 'жилье'],
    ['вода', 'водой'],
    ['построено', 'построенные'],
    ['построен', 'построены'],
    ['roads', 'road'],
    ['prices', 'price'],
  ])
    assert.ok(areForms(one, other) && areForms(other, one), `${one} ${other}`);
  for (const [one, other] of [
    ['дорог', 'дорогой'],
    ['дорога', 'дорогие'],
    ['дорог', 'дорогостоящий'],
    ['город', 'огород'],
    ['алматы', 'алматинская'],
    ['road', 'broad'],
  ])
    assert.ok(!areForms(one, other), `${one} ${other}`);
});

test('words of Kazakh are forms of one by their endings', () => {
  for (const [one, other] of [
    ['жол', 'жолдар'],
    ['жол', 'жолдарының'],
    ['жолдың', 'жолдарға'],
    ['жұмыссыздықтың', 'жұмыссыздық'],
    ['мектептерде', 'мектеп'],
    ['мектебі', 'мектептер'],
    ['су', 'сумен'],
    ['ауылдардағы', 'ауыл'],
    ['баласын', 'баласы'],
  ])
    assert.ok(areKazakhForms(one, other) && areKazakhForms(other, one), `${one} ${other}`);
  for (const [one, other] of [
    ['жол', 'жолдау'],
    ['жол', 'жолаушылар'],
    ['газ', 'газет'],
    ['мал', 'бал'],
    ['бала', 'бал'],
    ['су', 'сумма'],
    ['үй', 'үлес'],
    ['алматы', 'алма'],
  ])
    assert.ok(!areKazakhForms(one, other), `${one} ${other}`);
});

test('endings of Kazakh are those of nouns that the language pack has', () => {
  const rows = readFileSync(new URL('endings.tsv', LANGUAGE), 'utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([kind]) => kind === 'noun');
  /** @type {Record<string, string[]>} */
  const forms = { 2: [], 3: [], 4: [], 5: [] };
  for (const [, slot, written, features] of rows)
    // Behind a possessor alone «а» is an ending; behind any other base it is the end of another word.
    if (forms[slot] && !features.includes('adjectival') && !/^(like|equative)$/.test(features) && written !== 'а|е')
      forms[slot].push(...written.split('|'));
  const sorted = (/** @type {string[][]} */ slots) => slots.map((slot) => [...new Set(slot)].sort());
  assert.deepEqual(sorted(endings), sorted(Object.values(forms)));
});

/** @param {string} kazakh @param {string} [russian] */
function vocabularyOf(kazakh, russian = '') {
  const vocabulary = new Vocabulary();
  vocabulary.add(wordsOf(kazakh));
  vocabulary.add(wordsOf(russian), true);
  return vocabulary;
}

test('a word says its forms, else what it begins, else its kin', () => {
  const words = vocabularyOf(
    'жолдар жолдау жолаушы бал Almaty',
    'безработица алматы алматинская карагандинская мангистауская балл',
  );
  for (const [typed, word] of [
    ['жол', 'жолдар'],
    ['мангист', 'мангистауская'],
    ['караганде', 'карагандинская'],
    ['безработные', 'безработица'],
    ['143143', '143,143'],
  ])
    assert.ok(words.says(typed)(word), `${typed} ${word}`);
  for (const [typed, word] of [
    ['жол', 'жолдау'],
    ['жол', 'жолаушы'],
    ['алматы', 'алматинская'],
    ['бала', 'бал'],
    ['10', '10,3'],
    ['10', '100'],
    ['мост', 'балл'],
  ])
    assert.ok(!words.says(typed)(word), `${typed} ${word}`);
});

test('a name is found by all of its words, or by what stands for them', () => {
  for (const [typed, name] of [
    ['ВВП', 'Валовой внутренний продукт'],
    ['GDP', 'Gross domestic product'],
    ['ЖІӨ', 'Жалпы ішкі өнім'],
    ['минимальная зарплата', 'Минимальная заработная плата'],
    ['газификация сёл', 'Газифицированные населённые пункты'],
    ['газификации', 'Обеспеченность газом'],
    ['ввод жилья по областям', 'Введённое жильё'],
    ['ремонт дорог', 'Построенные и отремонтированные дороги'],
    ['ауылдарды газдандыру', 'Газдандырылған елді мекендер'],
    ['жолдарды жөндеу', 'Салынған және жөнделген жолдар'],
  ])
    assert.ok(vocabularyOf(name, name).hasAll(wordsOf(name), wordsOf(typed)), typed);
  for (const [typed, name] of [
    ['ВВП', 'Валовой сбор'],
    ['ремонт дорог', 'Отремонтированные объекты'],
    ['газификация', 'Добыча газа'],
  ])
    assert.ok(!vocabularyOf(name, name).hasAll(wordsOf(name), wordsOf(typed)), typed);
});

test('what is spelled most like a word is found, if any is', () => {
  const things = [
    { code: 'c', names: [['продовольственная', 'инфляция']] },
    { code: 'a', names: [['инфляция'], ['inflation']] },
    { code: 'b', names: [['инвестиции'], ['investment']] },
  ];
  assert.deepEqual(
    ['инфлация', 'инвистиции', 'inflattion', 'мост'].map((word) => nearest(word, things)),
    ['a', 'b', 'a', null],
  );
});
