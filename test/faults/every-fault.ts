import { describeFaults } from "./describe-faults";

jest.setTimeout(900_000);

describe("Whatever goes wrong with whichever request", () => {
  describeFaults(() => true);
});
