import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns } from '../dev/run-data.js';
import { Evidence, sentenceOf } from '../src/data/evidence.js';

const SHARDS = Array.from({ length: 16 }, (_, place) => ({
  name: `claims-${place}`,
  first: `${place.toString(16)}000`,
  integrity: `sha256-${place}`,
}));

/** Evidence in sixteen shards, a claim in each, and the names of those that were loaded. */
function divided() {
  /** @type {string[]} */
  const loaded = [];
  const load = async (/** @type {typeof SHARDS[0]} */ { name, first }) => {
    loaded.push(name);
    return {
      mentions: columns([{ claim_id: `${first}aa`, sentence_id: 's', begin: 12, end: 13 }]),
      sentences: columns([{ sentence_id: 's', begin: 10, text: `${name} 5` }]),
    };
  };
  return { evidence: new Evidence({ mentions: { rows: 16 }, sentences: { rows: 16 } }, SHARDS, load), loaded };
}

test('a claim is looked for in the last shard that begins at its id or before', async () => {
  const { evidence, loaded } = divided();
  const [mention] = await evidence.of('3000aa');
  assert.equal(sentenceOf(mention)?.text, 'claims-3 5');
  assert.deepEqual(await evidence.of('3fff'), []);
  assert.deepEqual(await evidence.of('f000aa').then(([{ row }]) => row), 0);
  assert.deepEqual(await evidence.of('!'), []);
  assert.deepEqual(loaded, ['claims-3', 'claims-15']);
});

test('all shards are gone through in their order, and those that were asked for last are held', async () => {
  const { evidence, loaded } = divided();
  let parts = 0;
  for await (const { mentions } of evidence.parts()) parts += mentions.rows;
  assert.equal(parts, 16);
  assert.deepEqual(
    loaded,
    SHARDS.map(({ name }) => name),
  );
  await evidence.of('4000aa');
  await evidence.of('4000aa');
  await evidence.of('3000aa');
  await evidence.of('4000aa');
  assert.deepEqual(loaded.slice(16), ['claims-3']);
});

test('of the mentions of many claims each shard is loaded once, and what is picked is by claim', async () => {
  const { evidence, loaded } = divided();
  const picked = await evidence.ofEach(['3000aa', '0000aa', '3fff', '3000aa'], (mention) => sentenceOf(mention)?.text);
  assert.deepEqual(
    [...picked],
    [
      ['3000aa', ['claims-3 5']],
      ['3fff', []],
      ['0000aa', ['claims-0 5']],
    ],
  );
  assert.deepEqual(loaded, ['claims-3', 'claims-0']);
});

test('a shard that did not load is asked for again', async () => {
  let times = 0;
  const evidence = new Evidence({ mentions: { rows: 1 }, sentences: { rows: 1 } }, SHARDS, async () => {
    times++;
    throw new Error('gone');
  });
  await assert.rejects(evidence.of('1000aa'), /gone/);
  await assert.rejects(evidence.of('1000aa'), /gone/);
  assert.equal(times, 2);
});
