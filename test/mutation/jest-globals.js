const { expect } = require("expect");
const { bind } = require("jest-each");

// The tests are written for Jest, which loads all modules anew for each run. Mocha keeps them, so that a mutant costs
// milliseconds; it lacks these globals of Jest's.
const { describe, it } = globalThis;
it.each = bind(it);
describe.each = bind(describe);
globalThis.test = it;
globalThis.expect = expect;
