import { grouped } from './grouped.js';
import { Table } from './table.js';

/**
 * @typedef {import('./table.js').TableData} TableData
 * @typedef {{name: string, first: string, integrity: string}} Shard  claims from the id `first` on, as far as the next
 *   shard begins; integrity is what its bytes are known by
 * @typedef {{mentions: TableData, sentences: TableData}} Texts
 * @typedef {(shard: Shard) => Promise<Texts>} Load
 * @typedef {{mentions: Table, sentences: Table, row: number}} Mention  a row of mentions, with the sentences that it
 *   knows
 */

/** How many shards are held; those that were asked for last. */
const HELD = 12;

/** Mentions and their sentences: all of them from the start, or shard by shard as claims are asked for. */
export class Evidence {
  /** @type {Map<string, Promise<{mentions: Table, sentences: Table}>>} */
  #loaded = new Map();

  /**
   * @param {Texts} embedded  what the page holds; without columns where there are shards
   * @param {Shard[]} shards in the order of claims
   * @param {Load} load
   */
  constructor(embedded, shards, load) {
    this.embedded = opened(embedded);
    this.shards = shards;
    this.load = load;
  }

  /** The mentions of a claim, in the order of their table. @param {string} claim @returns {Promise<Mention[]>} */
  async of(claim) {
    const shard = this.#shardOf(claim);
    return mentionsOf(shard ? await this.#part(shard) : this.embedded, claim);
  }

  /**
   * What is picked of each mention of some claims, by claim. Each shard that has any of them is loaded once.
   *
   * @template T
   * @param {string[]} claims
   * @param {(mention: Mention) => T} pick
   * @returns {Promise<Map<string, T[]>>}
   */
  async ofEach(claims, pick) {
    const picked = new Map();
    const shards = grouped(new Set(claims), (claim) => this.#shardOf(claim));
    for (const [shard, those] of shards) {
      const texts = shard ? await this.#part(shard) : this.embedded;
      for (const claim of those) picked.set(claim, mentionsOf(texts, claim).map(pick));
    }
    return picked;
  }

  /**
   * Each part of the evidence in turn; loads what is not there yet.
   *
   * @returns {AsyncGenerator<{mentions: Table, sentences: Table}>}
   */
  async *parts() {
    if (!this.shards.length) yield this.embedded;
    for (const shard of this.shards) yield await this.#part(shard);
  }

  /** Where the mentions of a claim lie; undefined where the page holds them. @param {string} claim */
  #shardOf(claim) {
    return this.shards.findLast(({ first }) => first <= claim);
  }

  /** @param {Shard} shard */
  #part(shard) {
    const { name } = shard;
    const part = this.#loaded.get(name) ?? this.load(shard).then(opened);
    part.catch(() => this.#loaded.delete(name));
    // A map keeps the order in which its keys came: what is asked for again becomes the last.
    this.#loaded.delete(name);
    this.#loaded.set(name, part);
    for (const oldest of this.#loaded.keys()) {
      if (this.#loaded.size <= HELD) break;
      this.#loaded.delete(oldest);
    }
    return part;
  }
}

/** @param {{mentions: Table, sentences: Table}} texts @param {string} claim @returns {Mention[]} */
function mentionsOf(texts, claim) {
  return texts.mentions.where('claim_id', claim).map((row) => ({ ...texts, row }));
}

/** @param {Texts} texts */
function opened({ mentions, sentences }) {
  return { mentions: new Table(mentions), sentences: new Table(sentences) };
}

/**
 * A mention's sentence, and where the figure stands in it. The one place that knows how mentions name their sentences.
 *
 * @param {Mention} mention
 * @returns {{text: string, begin: number, end: number} | null} null where the run doesn't hold the sentence
 */
export function sentenceOf({ mentions, sentences, row }) {
  const found = sentences.find('sentence_id', mentions.get('sentence_id', row));
  if (found === undefined) return null;
  const first = sentences.get('begin', found);
  return {
    text: sentences.get('text', found),
    begin: mentions.get('begin', row) - first,
    end: mentions.get('end', row) - first,
  };
}
