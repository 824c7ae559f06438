import { describeFaults } from "./describe-faults";

jest.setTimeout(120_000);

/** Each kind at every fourth batch: all kinds, and all batches. `npm run faults` tries every kind at every batch. */
const SHARE = 4;

describe("Whatever goes wrong with a request", () => {
  describeFaults((batch, kind) => (batch + kind) % SHARE === 0);
});
