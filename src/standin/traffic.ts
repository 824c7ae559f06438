const utf8 = new TextEncoder();

/** What went over the bridge: requests of the client and their answers. Events are not counted. */
export class Traffic {
  roundTrips = 0;
  bytesToHost = 0;
  bytesToClient = 0;
  /** The largest single request and answer, in bytes. */
  largestRequest = 0;
  largestAnswer = 0;

  /** Counts a request and gives its bytes as UTF-8. */
  countRequest(text: string): number {
    const bytes = this.bytesOf(text);
    this.roundTrips += 1;
    this.bytesToHost += bytes;
    this.largestRequest = Math.max(this.largestRequest, bytes);
    return bytes;
  }

  countAnswer(text: string): void {
    const bytes = this.bytesOf(text);
    this.bytesToClient += bytes;
    this.largestAnswer = Math.max(this.largestAnswer, bytes);
  }

  reset(): void {
    this.roundTrips = 0;
    this.bytesToHost = 0;
    this.bytesToClient = 0;
    this.largestRequest = 0;
    this.largestAnswer = 0;
  }

  bytesOf(text: string): number {
    return utf8.encode(text).length;
  }
}
