import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { DEFINITIONS } from "../../src/standin/object-registry";
import { clientName } from "../../src/standin/member-names";
import type { ObjectDefinition } from "../../src/standin/object-definition";
import { PROJECT } from "./source-files";

const TYPES = path.join(PROJECT, "node_modules/@types/office-js/index.d.ts");

/** Requirement sets by "Type.member", and by "Type" alone, as the doc comments of Office's own types tell them. */
type RequirementSets = ReadonlyMap<string, string>;

/** The stand-in's members as Markdown: a table for each object, with requirement set and how faithful each member is. */
export function describeMembers(): string {
  const sets = readRequirementSets();
  const definitions = Object.values(DEFINITIONS) as unknown as readonly ObjectDefinition<never>[];
  const sections = definitions.map((definition) => describeObject(definition, sets));
  const count = definitions.reduce((sum, definition) => sum + membersOf(definition).length, 0);
  return [`${definitions.length} objects, ${count} members.`, ...sections].join("\n\n");
}

function describeObject(definition: ObjectDefinition<never>, sets: RequirementSets): string {
  const { type, documentation, notes = {} } = definition;
  const rows = membersOf(definition).map((name) => {
    const note = notes[name];
    const set = sets.get(`${type}.${name}`) ?? sets.get(type) ?? "inside the client";
    return `| \`${name}\` | ${set} | ${note === undefined ? "full" : `in part: ${note}`} |`;
  });
  return [
    `### [${type}](${documentation})`,
    ["| Member | Requirement set | How faithful |", "| --- | --- | --- |", ...rows].join("\n"),
  ].join("\n\n");
}

function membersOf(definition: ObjectDefinition<never>): readonly string[] {
  const { properties, links, objectMethods, methods, indexer, items, events = [] } = definition;
  const names = [properties, links, objectMethods, methods].flatMap((members) => Object.keys(members ?? {}));
  return [
    ...new Set([
      ...names.filter((name) => !name.startsWith("_")).map(clientName),
      ...(indexer ? ["getItem"] : []),
      ...(items ? ["items"] : []),
      ...events.map((event) => (event === "DataChanged" ? "onChanged" : `on${event}`)),
    ]),
  ].sort();
}

function readRequirementSets(): RequirementSets {
  const source = ts.createSourceFile(TYPES, readFileSync(TYPES, "utf8"), ts.ScriptTarget.ES2022, true);
  const sets = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isModuleDeclaration(node) || ts.isModuleBlock(node)) ts.forEachChild(node, visit);
    if (!ts.isClassDeclaration(node) || !node.name || !isInExcel(node)) return;
    const type = node.name.text;
    note(sets, type, node);
    for (const member of node.members) {
      if (member.name && ts.isIdentifier(member.name)) note(sets, `${type}.${member.name.text}`, member);
    }
  };
  ts.forEachChild(source, visit);
  return sets;
}

function isInExcel(node: ts.ClassDeclaration): boolean {
  const owner = node.parent.parent;
  return ts.isModuleDeclaration(owner) && owner.name.text === "Excel";
}

/** The first overload tells. */
function note(sets: Map<string, string>, key: string, node: ts.Node): void {
  const comment = ts
    .getJSDocCommentsAndTags(node)
    .map((part) => part.getText())
    .join("\n");
  const set = /\[Api set: ([^\]]+)\]/.exec(comment)?.[1];
  if (set !== undefined && !sets.has(key)) sets.set(key, set);
}
