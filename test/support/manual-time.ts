/** Time that passes only when a test says so. */
export class ManualTime {
  private readonly pending = new Set<() => void>();

  /** For whoever waits: called back when the time has passed, unless it is called off. */
  readonly afterPause = (callback: () => void): (() => void) => {
    this.pending.add(callback);
    return () => this.pending.delete(callback);
  };

  /** Everything that waits is called back, in order. */
  pass(): void {
    for (const callback of [...this.pending]) {
      this.pending.delete(callback);
      callback();
    }
  }
}
