// node dev/make-page.js RUN PAGE: a page of a run's JSON tables, without Java.
import { writeFile } from 'node:fs/promises';
import { pageWith } from './page.js';
import { runData } from './run-data.js';

const [run, page] = process.argv.slice(2);
if (!page) {
  console.error('usage: node dev/make-page.js RUN PAGE');
  process.exit(2);
}
await writeFile(page, await pageWith(await runData(run)));
