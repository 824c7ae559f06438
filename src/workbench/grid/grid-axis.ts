/** Rows or columns of a sheet as stretches of pixels, one after the other from 0. A hidden one has no length. */
export class GridAxis {
  /** Where each index begins; one more entry than there are indexes. */
  private readonly offsets: Float64Array;

  /** `lengthOf` gives pixels for a 0-based index; `frozenCount` indexes from 0 on always stay in sight. */
  constructor(
    readonly count: number,
    readonly frozenCount: number,
    lengthOf: (index: number) => number,
  ) {
    this.offsets = new Float64Array(count + 1);
    let offset = 0;
    for (let index = 0; index < count; index += 1) {
      offset += lengthOf(index);
      this.offsets[index + 1] = offset;
    }
  }

  /** Pixels of all of them. */
  get length(): number {
    return this.offsetOf(this.count);
  }

  /** Pixels of the frozen ones. */
  get frozenLength(): number {
    return this.offsetOf(this.frozenCount);
  }

  /** Where the index begins; beyond the last one, where that ends. */
  offsetOf(index: number): number {
    return this.offsets[Math.max(0, Math.min(index, this.count))] ?? 0;
  }

  /** Pixels from the beginning of `first` to the end of the last of `count` indexes. */
  lengthOf(first: number, count = 1): number {
    return this.offsetOf(first + count) - this.offsetOf(first);
  }

  isHidden(index: number): boolean {
    return this.lengthOf(index) === 0;
  }

  /** The visible index at a distance from 0, kept within the axis. */
  indexAt(pixels: number): number {
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.offsetOf(middle) <= pixels) low = middle;
      else high = middle - 1;
    }
    return this.isHidden(low) ? this.step(low, -1) : low;
  }

  /** The next visible index from here in a direction; the index itself where there is none. */
  step(index: number, direction: 1 | -1): number {
    for (let next = index + direction; next >= 0 && next < this.count; next += direction) {
      if (!this.isHidden(next)) return next;
    }
    return index;
  }

  /** First and last index of a scrolled window of `visible` pixels, frozen ones apart, with some to spare on both sides. */
  windowAt(scrolled: number, visible: number, spare: number): { readonly first: number; readonly last: number } {
    const top = scrolled + this.frozenLength;
    const first = Math.max(this.frozenCount, this.indexAt(top) - spare);
    const last = Math.min(this.count - 1, this.indexAt(scrolled + visible) + spare);
    return { first, last };
  }

  /** Visible indexes: the frozen ones, those of the window, and one that must be there anyway. */
  indexesInSight(shown: { readonly first: number; readonly last: number }, always: number): Set<number> {
    const indexes = new Set<number>();
    const add = (index: number): void => {
      if (!this.isHidden(index)) indexes.add(index);
    };
    for (let index = 0; index < this.frozenCount; index += 1) add(index);
    for (let index = shown.first; index <= shown.last; index += 1) add(index);
    if (always < this.count) add(always);
    return indexes;
  }

  /** How far to scroll so that an index out of sight comes to the middle; where it is scrolled now for one in sight. */
  scrollToCenter(index: number, scrolled: number, visible: number): number {
    const least = this.scrollToShow(index, scrolled, visible);
    if (least === scrolled) return scrolled;
    const free = visible - this.frozenLength - this.lengthOf(index);
    return Math.max(0, this.offsetOf(index) - this.frozenLength - Math.max(0, free / 2));
  }

  /** How far to scroll so that the index is wholly in sight, from where it is scrolled now. */
  scrollToShow(index: number, scrolled: number, visible: number): number {
    if (index < this.frozenCount) return scrolled;
    const start = this.offsetOf(index) - this.frozenLength;
    if (start < scrolled) return start;
    const end = this.offsetOf(index + 1) - visible;
    return end > scrolled ? Math.min(end, start) : scrolled;
  }
}
