const { readdirSync } = require("node:fs");
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin, DefinePlugin } = require("webpack");

/** Where Excel of each cloud loads Microsoft's office.js from; government clouds cannot reach the public one. */
const OFFICE_JS = {
  public: "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
  gcc: "https://appsforoffice.gcc.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  gcch: "https://appsforoffice.gcch.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
  dod: "https://appsforoffice.dod.cdn.office.net/appsforoffice/lib/1/hosted/office.js",
};

/** The manifest's own origin; a build for another host replaces it everywhere. */
const MANIFEST_ORIGIN = "https://localhost:3000";

const at = (...parts) => path.resolve(__dirname, ...parts);

/** What all bundles share: TypeScript by swc, no type check (that is `npm run typecheck`). */
const common = (name, mode) => ({
  name,
  mode,
  devtool: mode === "production" ? false : "source-map",
  resolve: { extensions: [".tsx", ".ts", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            parser: { syntax: "typescript", tsx: true },
            target: "es2022",
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [],
  stats: "errors-warnings",
});

/** The pane's own styles travel as a style sheet, under class names that say where they come from. */
const STYLE_SHEETS = {
  test: /\.css$/,
  include: at("src/taskpane"),
  type: "css/module",
  parser: { namedExports: false, dashedIdents: false, grid: false, container: false, animation: false },
  generator: { exportsConvention: "as-is", localIdentName: "[name]-[local]" },
};

/** Functions that stand together resemble each other, so that the scripts travel smaller when compressed. */
const COMPRESS = { passes: 2, hoist_funs: true };

/** The folder that an administrator hosts: page, scripts, icons, sample rosters and the manifest for that address. */
const addin = (mode, officeJs, origin) => {
  const base = common("addin", mode);
  return {
    ...base,
    module: { rules: [...base.module.rules, STYLE_SHEETS] },
    experiments: { css: true },
    entry: { taskpane: at("src/entries/taskpane.tsx") },
    target: ["web", "es2022"],
    // Scripts and page stand in one folder, wherever it is hosted; where a script came from need not be found out.
    output: { path: at("dist/addin"), filename: "[name].js", publicPath: "", clean: true },
    optimization: {
      mangleExports: "size",
      moduleIds: "size",
      minimizeOptions: { javascript: { compress: COMPRESS } },
    },
    performance: { hints: mode === "production" ? "error" : false, maxEntrypointSize: 640_000, maxAssetSize: 640_000 },
    plugins: [
      ...base.plugins,
      new DefinePlugin({ KEEP_RULE_DOCUMENTATION: "false" }),
      new HtmlPlugin({
        template: at("src/taskpane/taskpane.html"),
        filename: "taskpane.html",
        officeJsUrl: officeJs,
      }),
      new CopyPlugin({
        patterns: [
          { from: at("assets"), to: "assets", globOptions: { ignore: ["**/*.ts", "**/*.mjs", "**/screenshots/**"] } },
          at("docs/rules.html"),
          {
            from: at("manifest.xml"),
            transform: (text) => text.toString().replaceAll(MANIFEST_ORIGIN, origin),
          },
        ],
      }),
    ],
  };
};

/**
 * The command line with what it needs, so that it also runs without `node_modules`: a small file that starts it, and all
 * that it loads later in one other file.
 */
const cli = (mode) => {
  const base = common("cli", mode);
  return {
    ...base,
    target: "node20",
    entry: { "roster-check": at("src/entries/cli.ts") },
    output: { path: at("dist/cli"), filename: "[name].js", clean: true },
    optimization: {
      minimize: false,
      splitChunks: { cacheGroups: { engine: { chunks: "async", name: "engine", enforce: true } } },
    },
    plugins: [
      ...base.plugins,
      new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true, include: "roster-check.js" }),
    ],
  };
};

/** The page that shows the add-in without Excel, and the office.js that it gives the pane; served, never shipped. */
const workbench = (mode) => {
  const base = common("workbench", mode);
  const samples = readdirSync(at("assets/samples")).filter((name) => /\.xls[xm]$/.test(name));
  return {
    ...base,
    entry: { workbench: at("src/entries/workbench.ts"), office: at("src/entries/workbench-office.ts") },
    output: { path: at("dist/workbench"), filename: "[name].js", clean: true },
    performance: { hints: false },
    plugins: [
      ...base.plugins,
      new DefinePlugin({ SAMPLE_WORKBOOKS: JSON.stringify(samples) }),
      new CopyPlugin({ patterns: [at("src/workbench/workbench.html"), at("src/workbench/workbench.css")] }),
    ],
  };
};

/** Programs for whoever works on the project: `npm run samples`, `npm run bench` and `npm run bench:mapping` run them. */
const tools = (mode) => ({
  ...common("tools", mode),
  target: "node20",
  node: { __dirname: false },
  entry: {
    "make-samples": at("assets/samples/make-samples.ts"),
    bench: at("test/bench/bench.ts"),
    fuzz: at("test/fuzz/fuzz.ts"),
    "bench-mapping": at("test/bench/bench-mapping.ts"),
    "serve-workbench": at("src/entries/serve-workbench.ts"),
    "serve-addin": at("src/entries/serve-addin.ts"),
    "write-rule-docs": at("src/entries/write-rule-docs.ts"),
  },
  output: { path: at("dist/tools"), filename: "[name].js", clean: true },
  // It starts programs of its own folder, so it is loaded from there.
  externals: { "playwright-core": "commonjs playwright-core" },
  optimization: { minimize: false },
});

/** A blank page with Fluent UI, which `npm run bench` compares the pane with. */
const bench = (mode) => ({
  ...common("bench", mode),
  entry: { "blank-page": at("test/bench/blank-page.tsx") },
  output: { path: at("dist/bench"), filename: "[name].js", clean: true },
  performance: { hints: false },
});

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const cloud = env.cloud ?? "public";
  const officeJs = env.officeJs ?? OFFICE_JS[cloud];
  if (officeJs === undefined) {
    throw new Error(
      `Unknown cloud "${cloud}". Use one of ${Object.keys(OFFICE_JS).join(", ")}, or --env officeJs=<address>.`,
    );
  }
  const origin = (env.origin ?? MANIFEST_ORIGIN).replace(/\/+$/, "");
  return [addin(mode, officeJs, origin), workbench(mode), cli(mode), tools(mode), bench(mode)];
};
