// What the page says of its release is what other files of the release say.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import checked from '../src/data/checked-rows.json' with { type: 'json' };
import { BUNDLES, LANGUAGES } from '../src/language/words.js';

const ROOT = new URL('../../', import.meta.url);

/** @param {string} file */
const read = (file) => readFileSync(new URL(file, ROOT), 'utf8');

test('how many rows stand that readers judged is what docs/accuracy.md says of unread articles', () => {
  const accuracy = read('docs/accuracy.md');
  const [, certainty] = /^\| \*\*(0\.\d+)\*\* \(default of `--min-certainty`\) \|/m.exec(accuracy) ?? [];
  const [, rows, right, of100] =
    /^\| and the decision `row`, .* \| (\d+) \| (\d+) \| (\d+) % \|$/m.exec(accuracy) ?? [];
  const texts = ['press-unread', 'fresh'].flatMap((set) =>
    read(`gold/${set}/articles.jsonl`).trim().split('\n'),
  ).length;
  assert.deepEqual(checked, { certainty, texts, rows: Number(rows), right: Number(right) });
  assert.equal(Math.round((100 * checked.right) / checked.rows), Number(of100));
});

test('the README says the same of them', () => {
  const [, rows, right] =
    /of (\d+) rows of unread articles \[(\d+) stand\]\(docs\/accuracy\.md#/.exec(read('README.md')) ?? [];
  assert.deepEqual([Number(rows), Number(right)], [checked.rows, checked.right]);
});

test('each theme of the catalogue has a name, and no other', () => {
  const codes = read('transforms/src/main/resources/kz/sanaq/world/indicators.tsv')
    .split('\n')
    .filter((line) => line && !line.startsWith('#'))
    .slice(1)
    .map((line) => `theme.${line.split('.')[0]}`);
  for (const language of LANGUAGES)
    assert.deepEqual(
      Object.keys(BUNDLES[language]).filter((key) => key.startsWith('theme.')),
      [...new Set(codes)].sort(),
      language,
    );
});

test('why claims make no observation is said in one way, wherever it is said', () => {
  for (const language of LANGUAGES)
    for (const key of ['rows.only_claims', 'meaning.observations', 'start.left_text'])
      assert.match(JSON.stringify(BUNDLES[language][key]), /\{why\}/, `${language} ${key}`);
});
