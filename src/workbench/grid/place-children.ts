/** Makes these the element's children, in order, and moves only what stands elsewhere. */
export function placeChildren(parent: HTMLElement, children: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(children);
  for (const child of [...parent.children]) if (!wanted.has(child)) child.remove();
  for (const [index, child] of children.entries()) {
    const standing = parent.children[index];
    if (standing !== child) parent.insertBefore(child, standing ?? null);
  }
}
