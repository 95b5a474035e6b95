// Makes dist/report.html, one file with styles and script in it, and dist/LICENSE.txt of what others made of it, which
// stands in the page, too. The same sources give the same bytes.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { bundledPackages, licences } from './licences.js';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} entry @returns {Promise<{text: string, inputs: string[]}>} */
async function bundle(entry) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'iife',
    target: ['chrome111', 'firefox115', 'safari16.4'],
    charset: 'utf8',
    legalComments: 'none',
  });
  if (result.warnings.length) throw new Error(`${entry} has warnings`);
  return { text: result.outputFiles[0].text.trim(), inputs: Object.keys(result.metafile.inputs) };
}

const script = await bundle('src/main.js');
const style = await bundle('src/style/page.css');
const licence = await licences(root, bundledPackages(script.inputs));
if (licence.includes('*/')) throw new Error('a licence would end its comment');
const program = `/*!\n${licence}*/\n${script.text}`;
if (/<\/script|<!--/i.test(program) || /<\/style/i.test(style.text))
  throw new Error('the bundle would end its own element');

const template = await readFile(`${root}src/template.html`, 'utf8');
const page = template.replace('/*style*/', () => style.text).replace('/*script*/', () => program);
await mkdir(`${root}dist`, { recursive: true });
await writeFile(`${root}dist/report.html`, page);
await writeFile(`${root}dist/LICENSE.txt`, licence);
