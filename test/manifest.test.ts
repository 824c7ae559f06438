import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { SaxesParser } from "saxes";
import { PROJECT } from "./support/source-files";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
}

const root = parseXml(readFileSync(path.join(PROJECT, "manifest.xml"), "utf8"));
const all = [...walk(root)];
const named = (name: string): readonly Element[] => all.filter((element) => element.name === name);
const value = (element: Element): string => element.attributes.DefaultValue ?? "";

/** Order and limits as Office's manifest reference states them; a wrong order breaks sideloading. */
const CHILD_ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources"],
  Host: ["Runtimes", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("The manifest", () => {
  it("reads in Microsoft's own tool as this product, in this version", () => {
    const { version } = JSON.parse(readFileSync(path.join(PROJECT, "package.json"), "utf8")) as { version: string };
    const tool = path.join(PROJECT, "node_modules/office-addin-manifest/cli.js");
    const told = spawnSync(process.execPath, [tool, "info", "manifest.xml"], { cwd: PROJECT, encoding: "utf8" });
    expect(told.stdout).toContain("Name: Roster Check");
    expect(told.stdout).toContain(`Version: ${version}.0`);
    expect(told.stdout).toContain("Hosts: Workbook");
    expect(told.stdout).toContain("Permissions: ReadWriteDocument");
  });

  it("keeps the order of elements that Office demands", () => {
    const wrong = all.filter((element) => {
      const order = CHILD_ORDER[element.name];
      if (order === undefined) return false;
      const places = element.children.map((child) => order.indexOf(child.name));
      return places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0));
    });
    expect(wrong.map((element) => element.name)).toEqual([]);
  });

  it("keeps every text within Office's limits", () => {
    expect(value(one("DisplayName")).length).toBeLessThanOrEqual(125);
    expect(value(one("Description", root)).length).toBeLessThanOrEqual(250);
    for (const text of one("ShortStrings").children) expect(value(text).length).toBeLessThanOrEqual(125);
    for (const text of one("LongStrings").children) expect(value(text).length).toBeLessThanOrEqual(250);
    for (const url of one("Urls").children) expect(value(url).length).toBeLessThanOrEqual(2048);
  });

  it("gives every resource a short id of its own, uses each, and names no other", () => {
    const resources = one("Resources").children.flatMap((kind) =>
      kind.children.map((child) => child.attributes.id ?? ""),
    );
    expect(resources.filter((id) => id.length > 32)).toEqual([]);
    expect(new Set(resources).size).toBe(resources.length);
    const used = new Set(all.flatMap((element) => element.attributes.resid ?? []));
    expect([...used].sort()).toEqual([...resources].sort());
  });

  it("gives every control an id of its own", () => {
    const ids = [...named("Control"), ...named("Group")].map((element) => element.attributes.id ?? "");
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id.length > 0 && id.length <= 125)).toBe(true);
  });

  it("shows icons that exist, in the sizes that they claim", () => {
    const sizes = new Map(
      named("Image")
        .filter((image) => image.attributes.resid)
        .map((image) => [image.attributes.resid, image.attributes.size]),
    );
    for (const image of one("Images").children) {
      const file = path.join(PROJECT, new URL(value(image)).pathname);
      expect(existsSync(file)).toBe(true);
      expect(String(pngWidth(file))).toBe(sizes.get(image.attributes.id));
    }
    expect(pngWidth(path.join(PROJECT, new URL(value(one("IconUrl"))).pathname))).toBe(32);
    expect(pngWidth(path.join(PROJECT, new URL(value(one("HighResolutionIconUrl"))).pathname))).toBe(64);
  });

  it.each(["Group", "Control"])("gives each %s the icon sizes 16, 32 and 80 that Office requires", (name) => {
    for (const element of named(name)) {
      const icon = element.children.find((child) => child.name === "Icon");
      expect(icon?.children.map((image) => image.attributes.size)).toEqual(expect.arrayContaining(["16", "32", "80"]));
    }
  });

  it("runs pane and ribbon in one shared runtime, from ExcelApi 1.14 on", () => {
    const page = one("Runtime").attributes.resid;
    expect(one("FunctionFile").attributes.resid).toBe(page);
    const sets = named("Set").map((set) => `${set.attributes.Name ?? ""} ${set.attributes.MinVersion ?? ""}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.14"]);
  });

  it("names one origin only, over https", () => {
    const origins = new Set(
      [...named("Url"), ...one("Images").children, one("IconUrl"), one("SupportUrl")].map(
        (element) => new URL(value(element)).origin,
      ),
    );
    expect([...origins]).toEqual(["https://localhost:3000"]);
  });
});

function one(name: string, parent?: Element): Element {
  const found = (parent?.children ?? all).find((element) => element.name === name);
  if (found === undefined) throw new Error(`manifest.xml has no ${name}`);
  return found;
}

function* walk(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) yield* walk(child);
}

function parseXml(text: string): Element {
  const top: Element = { name: "", attributes: {}, children: [] };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on("opentag", (tag) => {
    const attributes = Object.fromEntries(
      Object.values(tag.attributes).map((attribute) => [attribute.local, attribute.value]),
    );
    const element: Element = { name: tag.local, attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => void open.pop());
  parser.write(text).close();
  const [document] = top.children;
  if (document === undefined) throw new Error("manifest.xml is empty");
  return document;
}

/** A PNG tells its width in the 4 bytes at offset 16. */
function pngWidth(file: string): number {
  return readFileSync(file).readUInt32BE(16);
}
