/** Folder of a part, with its closing slash; "" for one at the top. */
export function folderOfPart(partName: string): string {
  return partName.slice(0, partName.lastIndexOf("/") + 1);
}

/** Where the relationships of a part are kept; "" stands for the package itself. */
export function relationshipsPartOf(partName: string): string {
  const folder = folderOfPart(partName);
  return `${folder}_rels/${partName.slice(folder.length)}.rels`;
}

/** The part that a relationship's target means, as a name without leading slash: targets are relative to their source part. */
export function resolvePartName(sourcePart: string, target: string): string {
  const path = normalizePartName(target);
  const isAbsolute = /^[\\/]/.test(target);
  const steps = (isAbsolute ? path : folderOfPart(sourcePart) + path).split("/");
  const kept: string[] = [];
  for (const step of steps) {
    if (step === "..") kept.pop();
    else if (step !== "." && step !== "") kept.push(step);
  }
  return kept.join("/");
}

/** How a part of the same package is named as a target, relative to its source's folder. */
export function relativeTarget(sourcePart: string, targetPart: string): string {
  const from = folderOfPart(sourcePart).split("/").slice(0, -1);
  const to = targetPart.split("/");
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared++;
  return "../".repeat(from.length - shared) + to.slice(shared).join("/");
}

/** A name of an entry or target with forward slashes and without a leading one: some writers use backslashes. */
export function normalizePartName(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "");
}

/** Part names compare without case. */
export function partKey(partName: string): string {
  return partName.toLowerCase();
}
