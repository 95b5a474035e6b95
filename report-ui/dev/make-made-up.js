// node dev/make-made-up.js CLAIMS PAGE: a page of a made-up run with so many claims.
import { writeFile } from 'node:fs/promises';
import { madeUpRun } from './made-up.js';
import { pageWith } from './page.js';

const [claims, page] = process.argv.slice(2);
if (!page) {
  console.error('usage: node dev/make-made-up.js CLAIMS PAGE');
  process.exit(2);
}
await writeFile(page, await pageWith(madeUpRun(Number(claims))));
