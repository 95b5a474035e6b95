/**
 * Shards come as scripts beside the page, since a page from disk may load nothing else. Each of them calls
 * `sanaqShard`.
 *
 * @typedef {import('./evidence.js').Shard} Shard
 * @typedef {import('./evidence.js').Texts} Texts
 */

/** A shard is not where it should be, or is none; the message is its address. */
export class MissingShard extends Error {}

/** @type {Map<string, (texts: Texts) => void>} */
const awaited = new Map();

/** Loads a shard. @param {Shard} shard @returns {Promise<Texts>} fails with MissingShard */
export function loadShard({ name, integrity }) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `data/${encodeURIComponent(name)}.js`;
    // The policy of the page lets scripts run that are known by their bytes, and no others.
    script.integrity = integrity;
    awaited.set(name, resolve);
    script.onload = () => {
      // A shard that called has been taken out of the waiting.
      if (awaited.delete(name)) reject(new MissingShard(script.src));
      script.remove();
    };
    script.onerror = () => {
      awaited.delete(name);
      script.remove();
      reject(new MissingShard(script.src));
    };
    document.head.append(script);
  });
}

/** What shards call. @param {string} name @param {Texts} texts */
export function receiveShard(name, texts) {
  awaited.get(name)?.(texts);
  awaited.delete(name);
}
