import { readdir, readFile } from 'node:fs/promises';

/**
 * The packages that a bundle took files from, by name.
 *
 * @param {string[]} inputs paths of esbuild's metafile
 * @returns {string[]}
 */
export function bundledPackages(inputs) {
  const names = inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.slice(1) ?? []);
  return [...new Set(names)].sort();
}

/**
 * The licences of packages, whole.
 *
 * @param {string} root
 * @param {string[]} names
 * @returns {Promise<string>} fails where a package has no licence
 */
export async function licences(root, names) {
  const texts = await Promise.all(names.map((name) => licence(`${root}node_modules/${name}`)));
  return `What others made of the page of a run (report/index.html), and under which licences.\n${texts.join('')}`;
}

/** @param {string} folder */
async function licence(folder) {
  const { name, version, license } = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (!file) throw new Error(`${folder} has no licence`);
  return `\n${'-'.repeat(80)}\n${name} ${version} (${license})\n\n${(await readFile(`${folder}/${file}`, 'utf8')).trim()}\n`;
}
