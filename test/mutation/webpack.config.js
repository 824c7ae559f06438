const { readdirSync } = require("node:fs");
const path = require("node:path");

const at = (...parts) => path.resolve(__dirname, "../..", ...parts);

/** Not looked at here: what only measures size, and properties, which take long. */
const LEFT_OUT = /catalogue-index|long-texts|understand-sheets|\.property\./;

/** Those that look closest first: a mutant is done with at the first test that fails. */
const FOLDERS = ["roster", "rules", "layout"];

const testsOf = (folder) =>
  readdirSync(at("test/core", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts") && !LEFT_OUT.test(name))
    .map((name) => at("test/core", folder, name))
    .sort();

/** Bundles these tests into one file, after the mutation tool has put its mutants into the sources. */
module.exports = {
  mode: "none",
  target: "node20",
  entry: { tests: [at("test/mutation/jest-globals.js"), ...FOLDERS.flatMap(testsOf)] },
  externals: { expect: "commonjs expect", "jest-each": "commonjs jest-each" },
  output: { path: at("dist/mutation"), filename: "[name].js", clean: true },
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
