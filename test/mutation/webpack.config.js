const { readdirSync } = require("node:fs");
const path = require("node:path");

const at = (...parts) => path.resolve(__dirname, "../..", ...parts);

/** Test files below a folder of test/core; left out are those that only measure size or spread. */
const testsOf = (folder) =>
  readdirSync(at("test/core", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !/catalogue-index|finding-key|long-texts/.test(name))
    .map((name) => at("test/core", folder, name))
    .sort();

const isRuleTest = (file) => file.includes("catalogue");
const rules = testsOf("rules");

/**
 * Bundles the tests of rules and roster after the mutation tool has put its mutants into the sources: a few files that
 * load at once. The tool stops at the first file that fails, so the short one that covers most comes first.
 */
module.exports = {
  mode: "none",
  target: "node20",
  entry: {
    "1-cases": rules.filter((file) => !isRuleTest(file)),
    "2-rules": rules.filter(isRuleTest),
    "3-roster": testsOf("roster"),
  },
  output: { path: at("dist/mutation"), filename: "[name].test.js" },
  resolve: { extensions: [".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.ts$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: { jsc: { parser: { syntax: "typescript" }, target: "es2022" } },
      },
    ],
  },
  stats: "errors-warnings",
};
