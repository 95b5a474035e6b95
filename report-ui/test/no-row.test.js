import assert from 'node:assert/strict';
import { test } from 'node:test';
import { columns } from '../dev/run-data.js';
import { whyInNoRow } from '../src/data/no-row.js';
import { Run } from '../src/data/run.js';

test('a claim is in no observation since it is a part, else not sure enough, else since its article has several', () => {
  const claims = [
    { observation_id: 'o', scope: 'region', certainty: 0.86 },
    { observation_id: null, scope: 'part', certainty: 0.5 },
    { observation_id: null, scope: 'region', certainty: 0.84 },
    { observation_id: null, scope: 'region', certainty: 0.85 },
  ];
  const info = { id: 'r', published: null, version: '1', schema: 3, licence: null, minCertainty: '0.85', diff: null };
  const counts = { documents: {}, outlets: 0, sources: 0, claims: 4, observations: 1 };
  const run = new Run(
    { run: { ...info, counts }, leftOut: { reasons: {}, languages: {} }, tables: { claims: columns(claims) } },
    () => Promise.reject(new Error('no shards')),
  );
  assert.deepEqual(
    claims.map((_, row) => whyInNoRow(run, row)),
    [null, 'parts', 'unsure', 'apart'],
  );
});
