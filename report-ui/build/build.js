// Makes dist/report.html, one file with styles and script in it, and LICENSES.txt of what is bundled. The same sources
// give the same bytes.
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
if (/<\/script|<!--/i.test(script.text) || /<\/style/i.test(style.text))
  throw new Error('the bundle would end its own element');

const template = await readFile(`${root}src/template.html`, 'utf8');
const page = template.replace('/*style*/', () => style.text).replace('/*script*/', () => script.text);
await mkdir(`${root}dist`, { recursive: true });
await writeFile(`${root}dist/report.html`, page);
await writeFile(`${root}LICENSES.txt`, await licences(root, bundledPackages(script.inputs)));
