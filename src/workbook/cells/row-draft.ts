/** A row while it is read. One draft serves all rows in turn: an array that is emptied for the next gives its room away. */
export class RowDraft<T> {
  /** Places up to the last one that was set. */
  length = 0;
  private readonly room: T[] = [];

  /** @param filler what a place means that nobody sets */
  constructor(private readonly filler: T) {}

  clear(): void {
    this.length = 0;
  }

  set(index: number, value: T): void {
    const { room, filler } = this;
    for (let empty = this.length; empty < index; empty++) room[empty] = filler;
    room[index] = value;
    if (index >= this.length) this.length = index + 1;
  }

  isSame(row: readonly T[]): boolean {
    const { length, room } = this;
    if (row.length !== length) return false;
    for (let index = 0; index < length; index++) if (row[index] !== room[index]) return false;
    return true;
  }

  /** The row as an array of its own. */
  copy(): T[] {
    return this.room.slice(0, this.length);
  }
}
