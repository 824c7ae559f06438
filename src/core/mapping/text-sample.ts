/** Texts that are kept; each is understood once, which takes most of the time. */
const MOST_TEXTS = 300;

/**
 * The distinct texts of a column with their counts: all of them up to `MOST_TEXTS`, else those that a mask over the
 * texts' hashes lets through. So a column of a hundred thousand names costs no more memory than one of a few hundred.
 * Which texts are kept follows from the texts alone: the order in which they come plays no part.
 */
export class TextSample {
  /** Each kept text with how often it was added. */
  readonly counts = new Map<string, number>();
  /** How many texts were added, kept or not, repetitions included. */
  total = 0;
  private mask = 0;

  add(text: string, times: number): void {
    this.total += times;
    if (this.mask !== 0 && (hashOf(text) & this.mask) !== 0) return;
    this.counts.set(text, (this.counts.get(text) ?? 0) + times);
    while (this.counts.size > MOST_TEXTS) this.thinOut();
  }

  /** Whether `counts` holds only some of the texts. */
  get isPartial(): boolean {
    return this.mask !== 0;
  }

  /** Of the kept texts, repetitions included. */
  get keptTotal(): number {
    let total = 0;
    for (const count of this.counts.values()) total += count;
    return total;
  }

  /** Each further bit of the mask lets half of the texts through. */
  private thinOut(): void {
    this.mask = this.mask * 2 + 1;
    for (const text of this.counts.keys()) if ((hashOf(text) & this.mask) !== 0) this.counts.delete(text);
  }
}

/** Its low bits depend on every character. */
function hashOf(text: string): number {
  let hash = 7;
  for (let index = 0; index < text.length; index += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}
