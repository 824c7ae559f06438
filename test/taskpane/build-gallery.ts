import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import webpack from "webpack";

const PROJECT = join(__dirname, "..", "..");
const OUTPUT = join(PROJECT, "test", "output", "gallery");

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Roster Check</title>
    <link rel="stylesheet" href="gallery.css" />
  </head>
  <body>
    <div id="pane"></div>
    <script src="gallery.js"></script>
  </body>
</html>
`;

/** Bundles the gallery as the product is bundled, only not minified, and gives the address of its page. */
export async function buildGallery(): Promise<string> {
  const compiler = webpack({
    mode: "production",
    context: PROJECT,
    entry: "./test/taskpane/pane-gallery.tsx",
    output: { path: OUTPUT, filename: "gallery.js", cssFilename: "gallery.css" },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    performance: { hints: false },
    experiments: { css: true },
    optimization: { minimize: false },
    module: {
      rules: [
        {
          test: /\.css$/,
          type: "css/module",
          parser: { namedExports: false, dashedIdents: false, grid: false, container: false, animation: false },
          generator: { exportsConvention: "as-is", localIdentName: "[name]-[local]" },
        },
        {
          test: /\.tsx?$/,
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
  });
  await new Promise<void>((resolve, reject) => {
    compiler.run((failure, stats) => {
      if (failure) reject(failure);
      else if (stats?.hasErrors()) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  mkdirSync(OUTPUT, { recursive: true });
  cpSync(join(PROJECT, "assets", "icons"), join(OUTPUT, "assets", "icons"), { recursive: true });
  const page = join(OUTPUT, "index.html");
  writeFileSync(page, PAGE);
  return pathToFileURL(page).href;
}
