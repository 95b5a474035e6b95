/**
 * Shards come as scripts beside the page, since a page from disk may load nothing else. Each of them calls `sanaqShard`.
 *
 * @typedef {import('./evidence.js').Texts} Texts
 */

/** @type {Map<string, (texts: Texts) => void>} */
const awaited = new Map();

/** Loads a shard. @param {string} name @returns {Promise<Texts>} fails where the file is missing or is no shard */
export function loadShard(name) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `data/${encodeURIComponent(name)}.js`;
    awaited.set(name, resolve);
    script.onload = () => {
      // A shard that called has been taken out of the waiting.
      if (awaited.delete(name)) reject(new Error(script.src));
      script.remove();
    };
    script.onerror = () => {
      awaited.delete(name);
      script.remove();
      reject(new Error(script.src));
    };
    document.head.append(script);
  });
}

/** What shards call. @param {string} name @param {Texts} texts */
export function receiveShard(name, texts) {
  awaited.get(name)?.(texts);
  awaited.delete(name);
}
