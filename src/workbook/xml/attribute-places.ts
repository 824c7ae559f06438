const MAX_ATTRIBUTES = 64;

/** Where the attributes of the tag that was scanned last begin and end, by their order in it. Byte offsets. */
export class AttributePlaces {
  count = 0;
  private readonly places = new Int32Array(MAX_ATTRIBUTES * 4);

  constructor(private readonly bytes: Uint8Array) {}

  nameStart(index: number): number {
    return this.places[index * 4] ?? 0;
  }

  nameEnd(index: number): number {
    return this.places[index * 4 + 1] ?? 0;
  }

  valueStart(index: number): number {
    return this.places[index * 4 + 2] ?? 0;
  }

  valueEnd(index: number): number {
    return this.places[index * 4 + 3] ?? 0;
  }

  /** Keeps one more; false where its name was there already or there are too many. */
  add(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): boolean {
    const { places, count } = this;
    if (count === MAX_ATTRIBUTES) return false;
    for (let index = 0; index < count; index++) if (this.isNamedAs(index, nameStart, nameEnd)) return false;
    places[count * 4] = nameStart;
    places[count * 4 + 1] = nameEnd;
    places[count * 4 + 2] = valueStart;
    places[count * 4 + 3] = valueEnd;
    this.count = count + 1;
    return true;
  }

  /** Index of the attribute of a one-letter name (its character code), or -1. */
  findLetter(letter: number): number {
    for (let index = 0; index < this.count; index++) {
      const start = this.nameStart(index);
      if (this.nameEnd(index) === start + 1 && this.bytes[start] === letter) return index;
    }
    return -1;
  }

  private isNamedAs(index: number, nameStart: number, nameEnd: number): boolean {
    const start = this.nameStart(index);
    if (this.nameEnd(index) - start !== nameEnd - nameStart) return false;
    for (let offset = 0; offset < nameEnd - nameStart; offset++) {
      if (this.bytes[start + offset] !== this.bytes[nameStart + offset]) return false;
    }
    return true;
  }
}
