const Sequencer = require("@jest/test-sequencer").default;

/** Runs test files by name instead of by size or last duration. */
module.exports = class ByNameSequencer extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => (a.path < b.path ? -1 : 1));
  }
};
