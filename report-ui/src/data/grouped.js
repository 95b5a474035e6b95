/**
 * Things by what is said of them, in the order in which it was first said; those of one group in their own order.
 *
 * @template T, K
 * @param {Iterable<T>} things
 * @param {(thing: T) => K} key
 * @returns {Map<K, T[]>}
 */
export function grouped(things, key) {
  /** @type {Map<K, T[]>} */
  const groups = new Map();
  for (const thing of things) {
    const said = key(thing);
    const group = groups.get(said);
    if (group) group.push(thing);
    else groups.set(said, [thing]);
  }
  return groups;
}
